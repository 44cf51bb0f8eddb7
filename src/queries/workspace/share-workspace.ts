/** Keeps the identity of records that did not change between two readings: who depends on them does no work again. */
import { jsonEqual, type JsonValue } from '#domain/base';
import type { Workspace } from '#domain/workspace';

/** `after`, with every record and list that equals its predecessor replaced by it. */
export function shareWorkspace(before: Workspace | undefined, after: Workspace): Workspace {
  if (before === undefined || before === after) return after;
  const shared: Workspace = {
    settings: isEqual(before.settings, after.settings) ? before.settings : after.settings,
    schemas: shareList(before.schemas, after.schemas, (schema) => schema.id),
    identityTypes: shareList(before.identityTypes, after.identityTypes, (type) => type.code),
    events: shareList(before.events, after.events, (event) => event.id),
  };
  const isSame =
    shared.settings === before.settings &&
    shared.schemas === before.schemas &&
    shared.identityTypes === before.identityTypes &&
    shared.events === before.events;
  return isSame ? before : shared;
}

function shareList<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (record: T) => string,
): readonly T[] {
  if (before === after) return before;
  const known = new Map(before.map((record) => [keyOf(record), record]));
  const shared = after.map((record) => {
    const old = known.get(keyOf(record));
    return old !== undefined && isEqual(old, record) ? old : record;
  });
  const isSame =
    shared.length === before.length && shared.every((record, index) => record === before[index]);
  return isSame ? before : shared;
}

/** Records are JSON with a declared shape; a declared shape is not assignable to an open one. */
function isEqual(a: object, b: object): boolean {
  return a === b || jsonEqual(a as unknown as JsonValue, b as unknown as JsonValue);
}
