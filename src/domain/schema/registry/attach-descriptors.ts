/**
 * Descriptors that came beside their schema, laid into `meta:descriptors` of its export (events.md §3.4). One that
 * speaks of a class or field group counts for every schema that is built from it.
 */
import { isJsonArray, isJsonObject, jsonEqual, ownProperty } from '#domain/base';
import type { JsonObject } from '#domain/base';
import { membersOf, objectOf } from './ordered-object.ts';
import { documentId } from './reference.ts';

/** `$id` of the schema that a descriptor speaks of. */
export function sourceSchemaOf(descriptor: JsonObject): string {
  const id = ownProperty(descriptor, 'xdm:sourceSchema');
  return typeof id === 'string' ? id : '';
}

/** Descriptors inside a document. */
export function descriptorsOf(document: JsonObject): readonly JsonObject[] {
  const descriptors = ownProperty(document, 'meta:descriptors');
  return isJsonArray(descriptors) ? descriptors.filter((one) => isJsonObject(one)) : [];
}

/** The export with the descriptors that speak of it and that it lacks; the same object when there are none. */
export function withDescriptors(
  schema: JsonObject,
  bySchema: ReadonlyMap<string, readonly JsonObject[]>,
): JsonObject {
  const extended = ownProperty(schema, 'meta:extends');
  const ids = new Set([documentId(schema), ...(isJsonArray(extended) ? extended : [])]);
  const present = [...descriptorsOf(schema)];
  const before = present.length;
  for (const id of ids) {
    for (const descriptor of typeof id === 'string' ? (bySchema.get(id) ?? []) : []) {
      if (!present.some((other) => isSame(other, descriptor))) present.push(descriptor);
    }
  }
  if (present.length === before) return schema;
  return objectOf(new Map([...membersOf(schema), ['meta:descriptors', present] as const]));
}

/** The registry gives each descriptor an id; without one the content tells. */
function isSame(left: JsonObject, right: JsonObject): boolean {
  const id = ownProperty(left, '@id');
  if (typeof id === 'string' && id === ownProperty(right, '@id')) return true;
  return jsonEqual(left, right);
}
