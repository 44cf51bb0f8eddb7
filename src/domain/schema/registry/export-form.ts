/**
 * A raw document as the export that the registry would give for it (events.md §3.1): resolved, in XED names, with
 * `meta:extends` complete. The reader of exports then knows one form only.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { UNRESOLVED } from './marks.ts';
import { membersOf, objectOf } from './ordered-object.ts';
import { parseReference } from './reference.ts';
import { SchemaRegistry } from './registry.ts';
import { Renamer } from './rename.ts';
import { Resolver } from './resolve.ts';

/** Nodes that a tree may unfold to; a few references that double at every level would fill any memory. */
export const MAX_NODES = 200_000;

export type ExportForm =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly reason: 'too-deep' | 'too-many-fields' };

/** Turns the documents of one registry into exports; what they share is resolved and renamed once. */
export class ExportForms {
  readonly registry: SchemaRegistry;
  private readonly resolver: Resolver;
  private readonly renamer = new Renamer();
  private readonly sizes = new Map<JsonObject, number>();

  constructor(documents: Iterable<JsonObject>) {
    this.registry = new SchemaRegistry(documents);
    this.resolver = new Resolver(this.registry);
  }

  /** The export of a document; one that is resolved already is given back as it is. */
  of(document: JsonObject): ExportForm {
    if (!isRaw(document)) return { ok: true, value: document };
    const { node, tooDeep } = this.resolver.resolve(document);
    if (tooDeep) return { ok: false, reason: 'too-deep' };
    if (this.sizeOf(node) > MAX_NODES) return { ok: false, reason: 'too-many-fields' };
    const members = new Map(membersOf(this.renamer.rename(node)));
    const extended = this.extendsOf(document);
    if (extended.length > 0) members.set('meta:extends', extended);
    return { ok: true, value: objectOf(members) };
  }

  /** Everything that a document is built from: its own list, and the documents in its `allOf`, and theirs. */
  private extendsOf(document: JsonObject): readonly string[] {
    const found = new Set<string>();
    const open: JsonObject[] = [document];
    const seen = new Set(open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const id of [...textsOf(next, 'meta:extends'), ...partsOf(next)]) {
        found.add(id);
        const part = this.registry.documents.get(id);
        if (part !== undefined && !seen.has(part)) {
          seen.add(part);
          open.push(part);
        }
      }
    }
    return [...found];
  }

  /** Nodes of the tree that a node unfolds to. */
  private sizeOf(node: JsonObject): number {
    const known = this.sizes.get(node);
    if (known !== undefined) return known;
    let size = 1;
    for (const value of Object.values(node)) {
      if (isJsonObject(value)) size += this.sizeOf(value);
      else if (isJsonArray(value)) {
        for (const part of value) if (isJsonObject(part)) size += this.sizeOf(part);
      }
    }
    this.sizes.set(node, size);
    return size;
  }
}

const RAW_MEMBERS: readonly string[] = ['allOf', '$ref', UNRESOLVED];
const NODE_MAPS: readonly string[] = ['properties', 'patternProperties'];
const NODES: readonly string[] = ['items', 'additionalProperties'];

/** True when something in the document is left to resolve. The way down is a list: documents may be of any depth. */
export function isRaw(document: JsonObject): boolean {
  const open: JsonValue[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isJsonObject(node)) continue;
    for (const key of RAW_MEMBERS) {
      const value = ownProperty(node, key);
      if (typeof value === 'string' || (isJsonArray(value) && value.length > 0)) return true;
    }
    for (const key of NODE_MAPS) {
      const nodes = ownProperty(node, key);
      if (isJsonObject(nodes)) for (const child of Object.values(nodes)) open.push(child);
    }
    for (const key of NODES) {
      const child = ownProperty(node, key);
      for (const one of isJsonArray(child) ? child : [child ?? null]) open.push(one);
    }
  }
  return false;
}

/** Documents named whole in `allOf`. */
function partsOf(document: JsonObject): readonly string[] {
  const parts = ownProperty(document, 'allOf');
  if (!isJsonArray(parts)) return [];
  return parts.flatMap((part) => {
    const reference = isJsonObject(part) ? ownProperty(part, '$ref') : undefined;
    if (typeof reference !== 'string') return [];
    const { id, pointer } = parseReference(reference);
    return id === '' || pointer !== '' ? [] : [id];
  });
}

function textsOf(document: JsonObject, key: string): readonly string[] {
  const value = ownProperty(document, key);
  return isJsonArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
