/**
 * Which documents of a batch are schemas, and which are there for others: classes, field groups, data types. The
 * registry says it (`meta:resourceType`); files of the public model do not, there references tell.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { UNRESOLVED } from '../registry/marks.ts';
import { documentId, parseReference } from '../registry/reference.ts';

/** Members that only classes, field groups and data types of the public model have. */
const PART_MEMBERS: readonly string[] = [
  'meta:intendedToExtend',
  'meta:abstract',
  'meta:extensible',
  'definitions',
];

/** What the document says of itself; undefined when it says nothing. */
export function resourceTypeOf(document: JsonObject): string | undefined {
  const type = ownProperty(document, 'meta:resourceType');
  if (typeof type === 'string') return type;
  return typeof ownProperty(document, 'meta:class') === 'string' ? 'schemas' : undefined;
}

/** The documents that are schemas: those that say so, else those that nobody refers to, no stored schema either. */
export function schemasAmong(
  documents: readonly JsonObject[],
  known: readonly JsonObject[],
): ReadonlySet<JsonObject> {
  const wanted = referredIds(known);
  const open = documents.filter(
    (document) => resourceTypeOf(document) === undefined && !wanted.has(documentId(document)),
  );
  const named = documents.filter((document) => resourceTypeOf(document) === 'schemas');
  const referred = referredIds(documents);
  const free = open.filter((document) => !referred.has(documentId(document)));
  const certain = [...named, ...free.filter((document) => !looksLikePart(document))];
  if (certain.length > 0) return new Set(certain);
  // Files of the public model alone: what nobody refers to stands for itself; in a circle, everything.
  return new Set(free.length > 0 ? free : open);
}

function looksLikePart(document: JsonObject): boolean {
  return PART_MEMBERS.some((member) => Object.hasOwn(document, member));
}

/** Ids of all documents that another one refers to. */
function referredIds(documents: readonly JsonObject[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const document of documents) {
    const own = documentId(document);
    const open: JsonValue[] = [document];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (isJsonArray(value)) for (const part of value) open.push(part);
      else if (isJsonObject(value)) {
        const missing = ownProperty(value, UNRESOLVED);
        for (const reference of [
          ownProperty(value, '$ref'),
          ...(isJsonArray(missing) ? missing : []),
        ]) {
          const id = typeof reference === 'string' ? parseReference(reference).id : own;
          if (id !== own) ids.add(id);
        }
        for (const part of Object.values(value)) open.push(part);
      }
    }
  }
  return ids;
}
