/** Replaces a schema by a newer version, with what the person decided for each event (events.md §2.3). */
import { ownProperty, type JsonObject } from '#domain/base';
import { indexSchemas } from './definition-context.ts';
import { rememberBeforeUpdate, takeOverSchema } from './schema-snapshot.ts';
import type { EventRecord, Workspace } from './types.ts';

/** `take`: the event knows the new values from now on. `keep`: it stays as it is and says that it is behind. */
export type UpdateChoice = 'take' | 'keep';

export interface SchemaUpdate {
  readonly source: JsonObject;
  /** By id of the event record; an event without one keeps what it has. */
  readonly choices: ReadonlyMap<string, UpdateChoice>;
  /** ISO instant, for the records that change. */
  readonly at: string;
}

/** The workspace after the update. To cancel is not to call it; a source that cannot be read changes nothing. */
export function updateSchema(
  workspace: Workspace,
  { source, choices, at }: SchemaUpdate,
): Workspace {
  const id = ownProperty(source, '$id');
  if (typeof id !== 'string') return workspace;
  const after = indexSchemas([{ id, source, addedAt: at }]).get(id);
  if (after === undefined) return workspace;
  const isKnown = workspace.schemas.some((record) => record.id === id);
  const schemas = isKnown
    ? workspace.schemas.map((record) => (record.id === id ? { ...record, source } : record))
    : [...workspace.schemas, { id, source, addedAt: at }];
  const update = (event: EventRecord): EventRecord => {
    if (event.definition.schema?.id !== id) return event;
    if (choices.get(event.id) === 'take') return { ...takeOverSchema(event, after), updatedAt: at };
    const kept = rememberBeforeUpdate(event, workspace.schemas, schemas);
    return kept === event ? event : { ...kept, updatedAt: at };
  };
  return { ...workspace, schemas, events: workspace.events.map(update) };
}
