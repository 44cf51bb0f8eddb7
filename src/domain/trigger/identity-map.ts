/** What the engine does with `identityMap` beyond the language: keys that differ only in case (events.md §4.3). */
import {
  isJsonObject,
  keysInOrder,
  ownProperty,
  rememberKeyOrder,
  setOwnProperty,
  type JsonObject,
  type JsonValue,
} from '#domain/base';

/** A key as the identifier names it and as the payload spells it. */
export interface KeyRepair {
  readonly wanted: string;
  readonly found: string;
}

/**
 * The payload with keys of its `identityMap` spelled as the identifier names them, where only case differs: "exact
 * match first, then ignoring case with a warning" (events.md §4.3). The language itself stays exact, so the repair is
 * made on what it sees. Answers the payload itself when there is nothing to repair.
 */
export function withIdentityMapKeys(
  payload: JsonObject,
  wanted: readonly string[],
): { readonly payload: JsonObject; readonly repairs: readonly KeyRepair[] } {
  const map = ownProperty(payload, 'identityMap');
  if (!isJsonObject(map)) return { payload, repairs: [] };
  const repairs: KeyRepair[] = [];
  for (const key of wanted) {
    if (Object.hasOwn(map, key)) continue;
    const found = keysInOrder(map).find(
      (own) =>
        own.toLowerCase() === key.toLowerCase() &&
        !wanted.includes(own) &&
        !repairs.some((repair) => repair.found === own),
    );
    if (found !== undefined) repairs.push({ wanted: key, found });
  }
  if (repairs.length === 0) return { payload, repairs };
  return { payload: withProperty(payload, 'identityMap', renamedKeys(map, repairs)), repairs };
}

function renamedKeys(map: JsonObject, repairs: readonly KeyRepair[]): JsonObject {
  const names = new Map(repairs.map((repair) => [repair.found, repair.wanted]));
  const renamed: Record<string, JsonValue> = {};
  const keys: string[] = [];
  for (const key of keysInOrder(map)) {
    const name = names.get(key) ?? key;
    keys.push(name);
    setOwnProperty(renamed, name, ownProperty(map, key) ?? null);
  }
  rememberKeyOrder(renamed, keys);
  return renamed;
}

function withProperty(object: JsonObject, name: string, value: JsonValue): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const key of Object.keys(object)) {
    setOwnProperty(copy, key, key === name ? value : (ownProperty(object, key) ?? null));
  }
  return copy;
}
