/** What an event screen starts with: the saved definition, or the unsaved work that was kept of it. */
import { type EventDefinition } from '#domain/event';
import { storedClauseForm, type ClauseForm } from '#domain/expression';
import { toDefinition, type DefinitionValues } from '#features/definition';
import type { DraftRecord } from '#queries';
import { sameDefinition } from './same-definition.ts';

export interface Start {
  readonly definition: EventDefinition;
  /** The clause form of the kept work, with what was muted or unfinished in it. */
  readonly clauses: ClauseForm | null;
  /** When the kept work was written; null when there is none. */
  readonly restoredAt: string | null;
  /** `updatedAt` of the record that the work is based on. */
  readonly basedOn: string | null | undefined;
}

/** Kept work wins over the saved definition when it differs from it; a draft of another shape is left alone. */
export function startingDefinition(saved: EventDefinition, kept: DraftRecord | null): Start {
  const restored = kept && readKept(kept.values);
  if (!kept || !restored || sameDefinition(restored, saved)) {
    return { definition: saved, clauses: null, restoredAt: null, basedOn: undefined };
  }
  const clauses = storedClauseForm((kept.values as Partial<DefinitionValues>).clauses);
  return { definition: restored, clauses, restoredAt: kept.savedAt, basedOn: kept.basedOn };
}

function readKept(values: unknown): EventDefinition | null {
  if (typeof values !== 'object' || values === null) return null;
  const { name, type, fields } = values as Partial<DefinitionValues>;
  if (typeof name !== 'string' || typeof type !== 'string' || !Array.isArray(fields)) return null;
  return toDefinition(values as DefinitionValues);
}
