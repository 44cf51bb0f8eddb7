/**
 * Two resolved nodes as one (rules of the XDM files): `properties` key by key, `required` as a set; of anything else
 * the first value stays. Nodes are shared between trees, so nothing is changed in place.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { membersOf, objectOf } from './ordered-object.ts';

/** Members that unite key by key. */
const NODE_MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
/** Members that unite as sets. `meta:unresolved` is ours: what could not be found. */
const SETS: ReadonlySet<string> = new Set(['required', 'meta:unresolved']);

/** Merges nodes and remembers what it merged, because the same pairs meet again and again in large trees. */
export class NodeMerger {
  private readonly merged = new WeakMap<JsonObject, WeakMap<JsonObject, JsonObject>>();

  merge(first: JsonObject, second: JsonObject): JsonObject {
    if (first === second || Object.keys(second).length === 0) return first;
    let ofFirst = this.merged.get(first);
    const known = ofFirst?.get(second);
    if (known !== undefined) return known;
    const members = new Map(membersOf(first));
    for (const [key, value] of membersOf(second)) {
      const present = members.get(key);
      members.set(key, present === undefined ? value : this.mergeMember(key, present, value));
    }
    const result = objectOf(members);
    if (ofFirst === undefined) {
      ofFirst = new WeakMap();
      this.merged.set(first, ofFirst);
    }
    ofFirst.set(second, result);
    return result;
  }

  private mergeMember(key: string, first: JsonValue, second: JsonValue): JsonValue {
    if (SETS.has(key) && isJsonArray(first) && isJsonArray(second)) {
      return [...new Set([...first, ...second])];
    }
    if (!NODE_MAPS.has(key) || !isJsonObject(first) || !isJsonObject(second)) return first;
    const members = new Map(membersOf(first));
    for (const [name, node] of membersOf(second)) {
      const present = members.get(name);
      if (present === undefined) members.set(name, node);
      else if (isJsonObject(present) && isJsonObject(node)) {
        members.set(name, this.merge(present, node));
      }
    }
    return objectOf(members);
  }
}

/** The node without some members. */
export function without(node: JsonObject, keys: ReadonlySet<string>): JsonObject {
  if (![...keys].some((key) => ownProperty(node, key) !== undefined)) return node;
  return objectOf(new Map(membersOf(node).filter(([key]) => !keys.has(key))));
}
