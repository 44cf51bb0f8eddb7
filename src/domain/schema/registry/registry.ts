/** The documents that references are looked up in, by their exact `$id`. */
import { isJsonObject, jsonEqual } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { documentId, parseReference, valueAtPointer } from './reference.ts';

/** What a reference leads to, and the document whose own pointers are meant there. */
export interface Target {
  readonly node: JsonValue;
  readonly document: JsonObject;
}

export class SchemaRegistry {
  readonly documents: ReadonlyMap<string, JsonObject>;
  /** Ids that several documents of different content claim; the last of each counts. */
  readonly duplicates: ReadonlySet<string>;

  constructor(documents: Iterable<JsonObject>) {
    const byId = new Map<string, JsonObject>();
    const duplicates = new Set<string>();
    for (const document of documents) {
      const id = documentId(document);
      if (id === '') continue;
      const present = byId.get(id);
      if (present !== undefined && !jsonEqual(present, document)) duplicates.add(id);
      byId.set(id, document);
    }
    this.documents = byId;
    this.duplicates = duplicates;
  }

  /** The node that a `$ref` of a document names, undefined when it is not at hand. */
  find(reference: string, from: JsonObject): Target | undefined {
    const { id, pointer } = parseReference(reference);
    // A document refers to itself by its own id also when another one claims the same.
    const isOwn = id === '' || id === documentId(from);
    const document = isOwn ? from : this.documents.get(id);
    if (document === undefined) return undefined;
    const node = valueAtPointer(document, pointer);
    return isJsonObject(node) || typeof node === 'boolean' ? { node, document } : undefined;
  }
}
