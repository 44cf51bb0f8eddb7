/** Search, filters and sorting of the list of events, as the URL keeps them (events.md §2.10). */
import type { EventKind } from '#domain/event';

export type SortColumn = 'name' | 'kind' | 'schema' | 'identityType' | 'state' | 'lastUpdate';

/** Filter value for "no identity type". */
export const NO_IDENTITY_TYPE = '-';

/** Everything about the list that a link can carry; what is left out is the default. Checked by `app/search-params`. */
export interface EventSearch {
  readonly q?: string | undefined;
  readonly kind?: EventKind | undefined;
  /** `$id` of a schema. */
  readonly schema?: string | undefined;
  readonly identityType?: string | undefined;
  readonly state?: 'ready' | 'problems' | undefined;
  readonly sort?: SortColumn | undefined;
  readonly order?: 'ascending' | 'descending' | undefined;
}

/** A row of the list: a definition with what its columns show. */
export interface EventRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: EventKind;
  /** How it recognises its payloads, in words; empty where it does not say, null while that is being found out. */
  readonly condition: string | null;
  readonly schemaId: string | null;
  readonly schemaTitle: string;
  readonly identityType: string | null;
  /** Errors that keep the event from taking part in firing; null while that is being found out. */
  readonly problems: number | null;
  /** The schema has moved on since the event took it over. */
  readonly isDrifted: boolean;
  readonly updatedAt: string;
}

/** The rows that a search shows, in its order; last update first unless it says otherwise. */
export function searchEvents(rows: readonly EventRow[], search: EventSearch): readonly EventRow[] {
  const words = (search.q ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean);
  const column = search.sort ?? 'lastUpdate';
  return inOrder(rows, column, search.order ?? defaultOrder(column)).filter(
    (row) =>
      words.every((word) => haystack(row).includes(word)) &&
      (search.kind === undefined || row.kind === search.kind) &&
      (search.schema === undefined || row.schemaId === search.schema) &&
      (search.identityType === undefined ||
        (row.identityType ?? NO_IDENTITY_TYPE) === search.identityType) &&
      (search.state === undefined ||
        row.problems === null ||
        row.problems > 0 === (search.state === 'problems')),
  );
}

/** Kept for each list of rows: a search changes with every key, the order of all rows does not. */
const ordered = new WeakMap<readonly EventRow[], { by: string; rows: readonly EventRow[] }>();

function inOrder(
  rows: readonly EventRow[],
  column: SortColumn,
  order: 'ascending' | 'descending',
): readonly EventRow[] {
  const by = `${column} ${order}`;
  const known = ordered.get(rows);
  if (known?.by === by) return known.rows;
  const compare = COMPARE[column];
  const sorted = rows.toSorted(
    (a, b) => (order === 'descending' ? compare(b, a) : compare(a, b)) || byText(a.name, b.name),
  );
  ordered.set(rows, { by, rows: sorted });
  return sorted;
}

/** The order that a first click on a column gives: newest first, everything else from A to Z. */
export function defaultOrder(column: SortColumn): 'ascending' | 'descending' {
  return column === 'lastUpdate' ? 'descending' : 'ascending';
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function byText(a: string, b: string): number {
  return collator.compare(a, b);
}

const COMPARE: Record<SortColumn, (a: EventRow, b: EventRow) => number> = {
  name: (a, b) => byText(a.name, b.name),
  kind: (a, b) => byText(a.kind, b.kind),
  schema: (a, b) => byText(a.schemaTitle, b.schemaTitle),
  identityType: (a, b) => byText(a.identityType ?? '', b.identityType ?? ''),
  state: (a, b) => (a.problems ?? 0) - (b.problems ?? 0),
  lastUpdate: (a, b) => (a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : 0),
};

/** Kept for each row: thousands of them are searched with every key. */
const haystacks = new WeakMap<EventRow, string>();

function haystack(row: EventRow): string {
  let text = haystacks.get(row);
  if (text === undefined) {
    const { name, description, condition, schemaTitle, identityType } = row;
    const parts = [name, description, condition, schemaTitle, identityType];
    text = parts.join(' ').toLowerCase();
    haystacks.set(row, text);
  }
  return text;
}
