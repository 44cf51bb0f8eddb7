/**
 * Schemas and descriptors in whatever JSON people bring (events.md §3.1, §3.4): one, a list, a map by name, a list of
 * the registry (`results`), a workspace or file of examples (`schemas`), descriptors grouped by kind.
 */
import { isJsonArray, isJsonObject, keysInOrder, ownProperty } from '#domain/base';
import type { JsonObject, JsonPath, JsonValue } from '#domain/base';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';

/** Members of which a schema has at least one; a payload or a message has none. */
const SCHEMA_MEMBERS: readonly string[] = ['$id', 'properties', 'allOf', 'meta:class', '$schema'];
/** Members that hold schemas or descriptors beside other things, which are then passed over. */
const WRAPPERS: readonly string[] = ['schemas', 'results', 'descriptors'];
/** Lists in maps in lists: deeper down nobody keeps schemas. */
const MAX_WRAPPING = 4;

/** A document or descriptor, and its place in the JSON that was read. */
export interface Found {
  readonly value: JsonObject;
  readonly at: JsonPath;
}

export interface Collected {
  readonly documents: readonly Found[];
  readonly descriptors: readonly Found[];
  readonly problems: readonly SchemaProblem[];
}

/** True for an object with something of a schema in it. */
export function isLikeSchema(json: JsonObject): boolean {
  return SCHEMA_MEMBERS.some((member) => Object.hasOwn(json, member));
}

/** True for a descriptor of the registry. */
export function isDescriptor(json: JsonObject): boolean {
  const kind = ownProperty(json, '@type');
  const speaksOfSchema =
    Object.hasOwn(json, 'xdm:sourceSchema') || Object.hasOwn(json, 'xdm:sourceProperty');
  return typeof kind === 'string' && kind.startsWith('xdm:') && speaksOfSchema;
}

/** Finds every document and descriptor; what is neither is a problem, so that nothing is lost in silence. */
export function collectDocuments(json: JsonValue): Collected {
  const documents: Found[] = [];
  const descriptors: Found[] = [];
  const problems: SchemaProblem[] = [];
  collect(json, []);
  if (documents.length + descriptors.length + problems.length === 0) {
    problems.push(schemaProblem('schema/nothing-found', []));
  }
  return { documents, descriptors, problems };

  function collect(value: JsonValue, at: JsonPath): void {
    if (isJsonArray(value) && at.length < MAX_WRAPPING) {
      value.forEach((part, index) => collect(part, [...at, index]));
    } else if (!isJsonObject(value)) problems.push(schemaProblem('schema/not-an-object', at));
    else if (isDescriptor(value)) descriptors.push({ value, at });
    else if (isLikeSchema(value)) documents.push({ value, at });
    else {
      const keys = at.length < MAX_WRAPPING ? keysToOpen(value) : undefined;
      if (keys === undefined) problems.push(schemaProblem('schema/not-a-schema', at));
      for (const key of keys ?? []) collect(value[key] ?? null, [...at, key]);
    }
  }
}

/** The members of an object that is no schema but may hold some; undefined when it is just something else. */
function keysToOpen(object: JsonObject): readonly string[] | undefined {
  const wrappers = WRAPPERS.filter((key) => {
    const value = ownProperty(object, key);
    return isJsonObject(value) || isJsonArray(value);
  });
  if (wrappers.length > 0) return wrappers;
  const keys = keysInOrder(object);
  const holdsSome = keys.some((key) => {
    const value = object[key];
    const first = isJsonArray(value) ? value[0] : value;
    return isJsonObject(first) && (isLikeSchema(first) || isDescriptor(first));
  });
  return keys.length === 0 || holdsSome ? keys : undefined;
}
