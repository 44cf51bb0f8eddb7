/** The rows of the list: what is stored, read and judged. */
import type { IdentityType } from '#domain/identity';
import { schemaSuitability, type SchemaSuitability, type XdmSchema } from '#domain/schema';
import type { EventRecord, SchemaRecord } from '#domain/workspace';

export interface SchemaRow {
  readonly id: string;
  readonly title: string;
  /** Null for a stored export that cannot be read (any more). */
  readonly schema: XdmSchema | null;
  readonly suitability: SchemaSuitability | null;
  readonly events: readonly EventRecord[];
}

export const EVENT_KINDS = ['unitaryRuleBased', 'unitarySystemGenerated', 'business'] as const;

/** One row a stored schema, by title. */
export function schemaRows(
  records: readonly SchemaRecord[],
  schemas: ReadonlyMap<string, XdmSchema>,
  events: readonly EventRecord[],
  identityTypes: readonly IdentityType[],
): readonly SchemaRow[] {
  return records
    .map(({ id }) => {
      const schema = schemas.get(id) ?? null;
      return {
        id,
        title: schema?.title ?? id,
        schema,
        suitability: schema === null ? null : schemaSuitability(schema, identityTypes),
        events: eventsOn(id, events),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** Rows in whose title, id or class the query occurs. */
export function searchRows(rows: readonly SchemaRow[], query: string): readonly SchemaRow[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ title, id, schema }) =>
    [title, id, schema?.classId ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
}

/** The events that are built on a schema. */
export function eventsOn(id: string, events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter((event) => event.definition.schema?.id === id);
}

/** `2.1` */
export function versionText({ version }: XdmSchema): string {
  return `${version.major}.${version.minor}`;
}
