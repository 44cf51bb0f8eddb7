/**
 * Names of the source model to names of exports and payloads (events.md §3.2; table of the XDM files), after resolving.
 * A long key becomes several levels; keys with a common beginning share them. The original stays in `meta:xdmField`.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { classify } from '../read/classify.ts';
import { readNumber } from '../read/read-constraints.ts';
import { xedName } from '../read/xed-names.ts';
import { storageBounds } from '../storage-types.ts';
import { NodeMerger } from './merge-nodes.ts';
import { membersOf, objectOf } from './ordered-object.ts';

/** What a name stands for while names are put in order: a field, a level that long keys gave rise to, or both. */
interface Place {
  field?: JsonObject;
  below?: Level;
}
type Level = Map<string, Place>;

/** A longer key is left alone: the reader refuses so many levels anyway. */
const MAX_LEVELS = 50;

const NODES: ReadonlySet<string> = new Set(['items', 'additionalProperties']);
const NODE_LISTS: ReadonlySet<string> = new Set(['items', 'oneOf', 'anyOf']);

/** Renames resolved nodes. What is shared stays shared: each node is renamed once. */
export class Renamer {
  private readonly merger = new NodeMerger();
  private readonly renamed = new Map<JsonObject, JsonObject>();

  rename(node: JsonObject): JsonObject {
    const known = this.renamed.get(node);
    if (known !== undefined) return known;
    const members = new Map<string, JsonValue>();
    for (const [key, value] of membersOf(node)) {
      if (key === 'properties' && isJsonObject(value)) members.set(key, this.fields(value));
      else if (key === 'required' && isJsonArray(value)) members.set(key, requiredNames(value));
      else if (NODE_LISTS.has(key) && isJsonArray(value)) members.set(key, value.map(this.part));
      else members.set(key, NODES.has(key) ? this.part(value) : value);
    }
    const type = integerTypeOf(node);
    if (type !== undefined) members.set('meta:xdmType', type);
    const result = objectOf(members);
    this.renamed.set(node, result);
    return result;
  }

  private readonly part = (value: JsonValue): JsonValue =>
    isJsonObject(value) ? this.rename(value) : value;

  private fields(properties: JsonObject): JsonObject {
    const top: Level = new Map();
    for (const [key, value] of membersOf(properties)) {
      const names = levelsOf(key);
      let level = top;
      for (const outer of names.slice(0, -1)) {
        const place = placeIn(level, outer);
        place.below ??= new Map();
        level = place.below;
      }
      const place = placeIn(level, names.at(-1) ?? key);
      const field = withOrigin(isJsonObject(value) ? this.rename(value) : {}, key, names);
      place.field = place.field === undefined ? field : this.merger.merge(place.field, field);
    }
    return this.close(top);
  }

  /** A level as the `properties` of an object. */
  private close(level: Level): JsonObject {
    const properties = new Map<string, JsonValue>();
    for (const [name, { field, below }] of level) {
      if (below === undefined) properties.set(name, field ?? {});
      else {
        const object: JsonObject = { type: 'object', properties: this.close(below) };
        properties.set(name, field === undefined ? object : this.merger.merge(field, object));
      }
    }
    return objectOf(properties);
  }
}

/**
 * The storage type that the registry gives an integer of the model: the smallest that holds its bounds, an int where a
 * bound is missing. (An export that names no type is another matter: there nothing is known, and a long is assumed.)
 */
function integerTypeOf(node: JsonObject): string | undefined {
  if (ownProperty(node, 'type') !== 'integer') return undefined;
  if (ownProperty(node, 'meta:xdmType') !== undefined) return undefined;
  const minimum = readNumber(node, 'minimum');
  const maximum = readNumber(node, 'maximum');
  if (minimum !== undefined && maximum !== undefined) return classify(node);
  const int = storageBounds('int');
  const fits = (bound = 0): boolean =>
    int !== undefined && bound >= int.minimum && bound <= int.maximum;
  return fits(minimum) && fits(maximum) ? 'int' : 'long';
}

function levelsOf(key: string): readonly string[] {
  const names = xedName(key);
  return names.length > MAX_LEVELS ? [key] : names;
}

function placeIn(level: Level, name: string): Place {
  let place = level.get(name);
  if (place === undefined) {
    place = {};
    level.set(name, place);
  }
  return place;
}

function withOrigin(field: JsonObject, key: string, names: readonly string[]): JsonObject {
  const isSame = names.length === 1 && names[0] === key;
  if (isSame || ownProperty(field, 'meta:xdmField') !== undefined) return field;
  return objectOf(new Map<string, JsonValue>([...membersOf(field), ['meta:xdmField', key]]));
}

/** Of a long name the first level is meant. */
function requiredNames(required: readonly JsonValue[]): readonly JsonValue[] {
  const names = required.map((key) => (typeof key === 'string' ? (xedName(key)[0] ?? key) : key));
  return [...new Set(names)];
}
