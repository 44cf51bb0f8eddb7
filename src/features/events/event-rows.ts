/** Rows of the list from the workspace. What is wrong with each event is the engine's to say, off this thread. */
import { kindOf } from '#domain/event';
import type { Workspace } from '#domain/workspace';
import type { EventRow } from './event-search.ts';

/** One row an event; `problems` has the events with errors, null while that is not known. */
export function eventRows(
  workspace: Workspace,
  problems: ReadonlyMap<string, number> | null,
): readonly EventRow[] {
  return workspace.events.map(({ id, definition, updatedAt }) => ({
    id,
    name: definition.name,
    description: definition.description,
    kind: kindOf(definition),
    schemaId: definition.schema?.id ?? null,
    schemaTitle: definition.schema?.title ?? '',
    identityType: definition.type === 'unitary' ? definition.identityType : null,
    problems: problems && (problems.get(id) ?? 0),
    updatedAt,
  }));
}
