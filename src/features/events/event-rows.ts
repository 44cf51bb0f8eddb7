/** Rows of the list. What an event says and what is wrong with it is the engine's to tell, off this thread. */
import { kindOf } from '#domain/event';
import type { Workspace } from '#domain/workspace';
import type { EventRow } from './event-search.ts';

/** One row an event; `problems` has the events of which there is something to say, both are null while they are not known. */
export function eventRows(
  workspace: Workspace,
  problems: ReadonlyMap<string, { readonly problems: number; readonly isDrifted: boolean }> | null,
  sentences: ReadonlyMap<string, string> | null,
): readonly EventRow[] {
  return workspace.events.map(({ id, definition, updatedAt }) => ({
    id,
    name: definition.name,
    description: definition.description,
    kind: kindOf(definition),
    condition: sentences && (sentences.get(id) ?? ''),
    schemaId: definition.schema?.id ?? null,
    schemaTitle: definition.schema?.title ?? '',
    identityType: definition.type === 'unitary' ? definition.identityType : null,
    problems: problems && (problems.get(id)?.problems ?? 0),
    isDrifted: problems?.get(id)?.isDrifted ?? false,
    updatedAt,
  }));
}
