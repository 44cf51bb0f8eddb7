/**
 * What an event took over of its schema, and what has changed since (events.md §2.3, §11 point 14). In the product,
 * values that a schema gains do not show in an event until the field is unselected, confirmed and selected again; here
 * that is one step, and until then the event says that it is behind.
 */
import { leafIndex, leavesOfPath, type EventDefinition } from '#domain/event';
import {
  fieldsBelow,
  listedValues,
  versionText,
  type FieldNode,
  type XdmSchema,
} from '#domain/schema';
import { indexSchemas } from './definition-context.ts';
import type { EventRecord, SchemaRecord, SchemaSnapshot, ValueList } from './types.ts';

/** The schema as it is now, for the fields that an event selects. */
export function snapshotOf(definition: EventDefinition, schema: XdmSchema): SchemaSnapshot {
  const lists = selectedWithValues(definition, schema).map(({ path, values }) => ({
    field: path,
    values,
  }));
  return { schemaId: schema.id, version: versionText(schema), lists };
}

/**
 * The snapshot to save with an event: fields that were selected keep the values they had, fields selected since take
 * those of today, which is what selecting means in the product. Fields named in `refreshed` take today's as well.
 */
export function nextSnapshot(
  previous: SchemaSnapshot | undefined,
  definition: EventDefinition,
  schema: XdmSchema,
  refreshed: ReadonlySet<string> = new Set(),
): SchemaSnapshot {
  const today = snapshotOf(definition, schema);
  if (previous === undefined || previous.schemaId !== schema.id) return today;
  const had = new Map(previous.lists.map((list) => [list.field, list]));
  const lists = today.lists.map((list) =>
    refreshed.has(list.field) ? list : (had.get(list.field) ?? list),
  );
  const next = { ...today, lists };
  // As long as something is behind, so is the version: it tells since when.
  return listDrifts(next, definition, schema).length === 0
    ? next
    : { ...next, version: previous.version };
}

/** What of the snapshot a record is saved with; `stored` is the record as it was, where there was one. */
export function snapshotToSave(
  definition: EventDefinition,
  stored: EventRecord | undefined,
  schemas: readonly SchemaRecord[],
  refreshed?: ReadonlySet<string>,
): Pick<EventRecord, 'schemaSnapshot'> {
  const before = stored?.schemaSnapshot;
  const schema = indexSchemas(schemas).get(definition.schema?.id ?? '');
  // Without its schema nothing can be taken over, and nothing is forgotten either.
  if (schema === undefined) return before === undefined ? {} : { schemaSnapshot: before };
  return { schemaSnapshot: nextSnapshot(before, definition, schema, refreshed) };
}

/**
 * The last moment at which it can be told what events without a snapshot knew: their schema is about to be replaced.
 * `before` are the schemas as they were, `after` as they will be.
 */
export function rememberBeforeUpdate(
  event: EventRecord,
  before: readonly SchemaRecord[],
  after: readonly SchemaRecord[],
): EventRecord {
  const id = event.definition.schema?.id ?? '';
  if (event.schemaSnapshot !== undefined) return event;
  const old = indexSchemas(before).get(id);
  if (old === undefined || old === indexSchemas(after).get(id)) return event;
  return { ...event, schemaSnapshot: snapshotOf(event.definition, old) };
}

/** "Refresh from schema": the event as if every field had been selected anew. */
export function takeOverSchema(record: EventRecord, schema: XdmSchema): EventRecord {
  const { definition } = record;
  if (definition.schema?.id !== schema.id) return record;
  const reference = { id: schema.id, title: schema.title, version: schema.version.major };
  return {
    ...record,
    definition: { ...definition, schema: reference },
    schemaSnapshot: snapshotOf(definition, schema),
  };
}

/** How the values of a selected field differ from those that the event knows. */
export interface ListDrift {
  readonly field: string;
  readonly title: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface SchemaDrift {
  /** Versions as `major.minor`. */
  readonly taken: string;
  readonly present: string;
  /** Empty when the version alone is another. */
  readonly lists: readonly ListDrift[];
}

/** What the schema changed since the event took it over; undefined when nothing is known to have changed. */
export function driftOf(
  { definition, schemaSnapshot }: Pick<EventRecord, 'definition' | 'schemaSnapshot'>,
  schema: XdmSchema,
): SchemaDrift | undefined {
  if (schemaSnapshot === undefined || schemaSnapshot.schemaId !== schema.id) return undefined;
  if (definition.schema?.id !== schema.id) return undefined;
  const lists = listDrifts(schemaSnapshot, definition, schema);
  const present = versionText(schema);
  const taken = schemaSnapshot.version;
  return lists.length === 0 && taken === present ? undefined : { taken, present, lists };
}

function listDrifts(
  snapshot: SchemaSnapshot,
  definition: EventDefinition,
  schema: XdmSchema,
): readonly ListDrift[] {
  const had = new Map(snapshot.lists.map((list) => [list.field, list]));
  const drifts: ListDrift[] = [];
  for (const { path, title, values } of selectedWithValues(definition, schema)) {
    // A field without a list of old has one now: all its values are new to the event.
    const old = new Set(had.get(path)?.values);
    const now = new Set(values);
    const added = values.filter((value) => !old.has(value));
    const removed = [...old].filter((value) => !now.has(value));
    if (added.length + removed.length > 0) drifts.push({ field: path, title, added, removed });
  }
  return drifts;
}

interface FieldWithValues {
  readonly path: string;
  readonly title: string;
  readonly values: ValueList['values'];
}

/** Selected fields that list values, those inside a selected list or map included, in the order of the schema. */
function selectedWithValues(
  definition: EventDefinition,
  schema: XdmSchema,
): readonly FieldWithValues[] {
  const index = leafIndex(schema);
  const selected = new Set(definition.fields.flatMap((path) => leavesOfPath(index, path) ?? []));
  const found: FieldWithValues[] = [];
  for (const leaf of index.leaves) if (selected.has(leaf)) collect(leaf.node, found);
  return found;
}

function collect(field: FieldNode, found: FieldWithValues[]): void {
  const values = listedValues(field).map(({ value }) => value);
  if (values.length > 0) found.push({ path: field.path, title: field.title, values });
  for (const part of fieldsBelow(field)) collect(part, found);
}
