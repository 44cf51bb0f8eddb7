/**
 * References and `allOf` resolved (events.md §3.1; rules and traps of the XDM files). A schema is a graph of documents:
 * each node is resolved once and shared, so that time goes with the size of the documents, not with the size of the
 * tree that they unfold to.
 */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonArray, JsonObject, JsonValue } from '#domain/base';
import { CIRCULAR, UNRESOLVED } from './marks.ts';
import { NodeMerger, without } from './merge-nodes.ts';
import { membersOf, objectOf } from './ordered-object.ts';
import { absoluteReference, CONTEXT_REFERENCE } from './reference.ts';
import type { SchemaRegistry } from './registry.ts';

/** Nodes and references inside one another; real schemas stay below 100. */
export const MAX_RESOLVE_DEPTH = 500;

/** Members of a document that say nothing of a node which refers to it. */
const OF_DOCUMENT: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  'version',
  'imsOrg',
  'meta:abstract',
  'meta:altId',
  'meta:class',
  'meta:containerId',
  'meta:createdDate',
  'meta:descriptors',
  'meta:extends',
  'meta:extensible',
  'meta:immutableTags',
  'meta:intendedToExtend',
  'meta:license',
  'meta:registryMetadata',
  'meta:resourceType',
  'meta:tags',
  'meta:tenantNamespace',
  'meta:usereditable',
]);
/** A deprecated part does not make the whole deprecated. */
const OF_PART: ReadonlySet<string> = new Set(['meta:status']);

const REPLACED: ReadonlySet<string> = new Set(['$ref', 'allOf', 'definitions', UNRESOLVED]);
const NODE_MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
const NODES: ReadonlySet<string> = new Set(['items', 'additionalProperties']);
const NODE_LISTS: ReadonlySet<string> = new Set(['items', 'oneOf', 'anyOf']);

export interface Resolution {
  readonly node: JsonObject;
  /** The documents are nested too deep to be resolved; the node is incomplete. */
  readonly tooDeep: boolean;
}

/** Resolves the documents of a registry. */
export class Resolver {
  private readonly registry: SchemaRegistry;
  private readonly merger = new NodeMerger();
  /** Nodes that mean the same wherever they are met. */
  private readonly shared = new Map<JsonObject, JsonObject>();
  /** Nodes with a cut circle inside: where it is cut depends on where the way began. */
  private cut = new Map<JsonObject, JsonObject>();
  private readonly active = new Set<JsonObject>();
  private hasCut = false;
  private tooDeep = false;

  constructor(registry: SchemaRegistry) {
    this.registry = registry;
  }

  /** The tree of a document without `$ref` and `allOf`. */
  resolve(document: JsonObject): Resolution {
    this.cut = new Map();
    this.hasCut = false;
    this.tooDeep = false;
    const node = this.resolveNode(document, document);
    return { node, tooDeep: this.tooDeep };
  }

  private resolveNode(node: JsonObject, document: JsonObject): JsonObject {
    const shared = this.shared.get(node);
    if (shared !== undefined) return shared;
    const cut = this.cut.get(node);
    if (cut !== undefined) {
      this.hasCut = true;
      return cut;
    }
    if (this.active.size >= MAX_RESOLVE_DEPTH) {
      this.tooDeep = true;
      this.hasCut = true;
      return {};
    }
    const hadCut = this.hasCut;
    this.hasCut = false;
    this.active.add(node);
    const result = typed(this.withParts(this.ownMembers(node, document), node, document));
    this.active.delete(node);
    (this.hasCut ? this.cut : this.shared).set(node, result);
    this.hasCut ||= hadCut;
    return result;
  }

  /** What the node says itself, the nodes inside it resolved. */
  private ownMembers(node: JsonObject, document: JsonObject): JsonObject {
    const members = new Map<string, JsonValue>();
    for (const [key, value] of membersOf(node)) {
      if (!REPLACED.has(key)) members.set(key, this.member(key, value, document));
    }
    return objectOf(members);
  }

  private member(key: string, value: JsonValue, document: JsonObject): JsonValue {
    if (NODE_LISTS.has(key) && isJsonArray(value)) return this.resolveList(value, document);
    if (!isJsonObject(value)) return value;
    if (NODES.has(key)) return this.resolveNode(value, document);
    if (!NODE_MAPS.has(key)) return value;
    const nodes = new Map<string, JsonValue>();
    for (const [name, child] of membersOf(value)) {
      nodes.set(name, isJsonObject(child) ? this.resolveNode(child, document) : child);
    }
    return objectOf(nodes);
  }

  private resolveList(list: JsonArray, document: JsonObject): JsonArray {
    return list.map((part) => (isJsonObject(part) ? this.resolveNode(part, document) : part));
  }

  /** Adds what `$ref`, `allOf` and earlier failures stand for; the node's own members win (trap 4). */
  private withParts(own: JsonObject, node: JsonObject, document: JsonObject): JsonObject {
    let result = own;
    const reference = ownProperty(node, '$ref');
    if (typeof reference === 'string') {
      result = this.merger.merge(result, this.follow(reference, document));
    }
    const parts = ownProperty(node, 'allOf');
    for (const part of isJsonArray(parts) ? parts : []) {
      if (!isJsonObject(part)) continue;
      const resolved = without(this.resolveNode(part, document), OF_PART);
      result = this.merger.merge(result, resolved);
    }
    const missing = ownProperty(node, UNRESOLVED);
    for (const id of isJsonArray(missing) ? missing : []) {
      if (typeof id !== 'string') continue;
      result = this.merger.merge(result, without(this.follow(id, document), OF_PART));
    }
    return result;
  }

  private follow(reference: string, document: JsonObject): JsonObject {
    const absolute = absoluteReference(reference, document);
    if (absolute === CONTEXT_REFERENCE) return {};
    const target = this.registry.find(reference, document);
    if (target === undefined) return { [UNRESOLVED]: [absolute] };
    if (!isJsonObject(target.node)) return {};
    if (this.active.has(target.node)) {
      this.hasCut = true;
      return { type: 'object', [CIRCULAR]: absolute };
    }
    const resolved = this.resolveNode(target.node, target.document);
    return target.node === target.document ? without(resolved, OF_DOCUMENT) : resolved;
  }
}

/** Nodes with fields are objects, whether or not they say so (trap 5). */
function typed(node: JsonObject): JsonObject {
  const hasFields = ownProperty(node, 'properties') !== undefined;
  if (!hasFields || ownProperty(node, 'type') !== undefined) return node;
  return objectOf(new Map<string, JsonValue>([['type', 'object'], ...membersOf(node)]));
}
