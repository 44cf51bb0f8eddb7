/**
 * What the addresses carry behind `?`. A damaged value is dropped instead of breaking the page. Written by hand: zod
 * would be 15 KB of the first screen for a handful of words.
 */
type Raw = Readonly<Record<string, unknown>>;

/** Search, sort and filters of the list of events (events.md §2.10); `EventSearch` of features/events. */
export function eventListSearch(raw: Raw) {
  return given({
    q: text(raw['q']),
    kind: oneOf(['unitaryRuleBased', 'unitarySystemGenerated', 'business'], raw['kind']),
    schema: text(raw['schema']),
    identityType: text(raw['identityType']),
    state: oneOf(['ready', 'problems'], raw['state']),
    sort: oneOf(['name', 'kind', 'schema', 'identityType', 'state', 'lastUpdate'], raw['sort']),
    order: oneOf(['ascending', 'descending'], raw['order']),
  });
}

export function schemaListSearch(raw: Raw) {
  return given({ q: text(raw['q']) });
}

/** `field`: path of the field shown in the detail panel. */
export function schemaSearch(raw: Raw) {
  return given({ q: text(raw['q']), field: text(raw['field']) });
}

/** The router reads `?q=42` as a number: what looks like one is still what somebody searched for. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}

/** Without the parameters that are not there, so that they do not show up in the address. */
function given<T extends object>(search: T): Partial<T> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
