/**
 * The selectable fields of a schema (events.md §2.3): scalars, lists of scalars and maps are one leaf each, an array
 * of objects contributes the leaves of its elements. Read once for each schema and shared by selection, locks and
 * preview.
 */
import type { FieldNode, XdmSchema } from '#domain/schema';

/** Step from the root of an entity to a value: a property name, or `ELEMENT` into an array. */
export const ELEMENT = Symbol('element of an array');
export type LeafStep = string | typeof ELEMENT;

export interface Leaf {
  readonly path: string;
  readonly node: FieldNode;
  readonly steps: readonly LeafStep[];
  /** Required, and so are all its parents: no message may lack it. */
  readonly mandatory: boolean;
}

export interface LeafIndex {
  /** In schema order. */
  readonly leaves: readonly Leaf[];
  readonly byPath: ReadonlyMap<string, Leaf>;
  /** Leaves of a node: itself for a leaf, everything under it for an object; undefined for no node. */
  under(path: string): readonly Leaf[] | undefined;
}

const indexes = new WeakMap<XdmSchema, LeafIndex>();

/** The selectable fields of a schema, computed once for each schema object. */
export function leafIndex(schema: XdmSchema): LeafIndex {
  let index = indexes.get(schema);
  if (!index) {
    index = readLeaves(schema);
    indexes.set(schema, index);
  }
  return index;
}

/** Whether a node is selected as a whole: it has no children of its own and is no list of objects. */
export function isLeaf(node: FieldNode): boolean {
  return node.children.size === 0 && !holdsObjects(node);
}

function holdsObjects(node: FieldNode): boolean {
  if (node.type !== 'array' || !node.item) return false;
  return node.item.children.size > 0 || holdsObjects(node.item);
}

function readLeaves(schema: XdmSchema): LeafIndex {
  const leaves: Leaf[] = [];
  const byPath = new Map<string, Leaf>();
  // Depth first, so that the leaves of a node stand next to each other.
  const spans = new Map<string, { readonly start: number; readonly end: number }>();

  function visit(node: FieldNode, steps: readonly LeafStep[], mandatory: boolean): void {
    const start = leaves.length;
    if (isLeaf(node)) {
      const leaf: Leaf = { path: node.path, node, steps, mandatory };
      leaves.push(leaf);
      byPath.set(node.path, leaf);
    } else if (node.type === 'array' && node.item) {
      visit(node.item, [...steps, ELEMENT], mandatory);
    } else {
      for (const [name, child] of node.children) {
        visit(child, [...steps, name], mandatory && child.required);
      }
    }
    spans.set(node.path, { start, end: leaves.length });
  }

  for (const [name, child] of schema.root.children) visit(child, [name], child.required);
  const kept = new Map<string, readonly Leaf[]>();
  return {
    leaves,
    byPath,
    under(path) {
      const known = kept.get(path);
      if (known) return known;
      const span = spans.get(path);
      if (!span) return undefined;
      const under = leaves.slice(span.start, span.end);
      kept.set(path, under);
      return under;
    },
  };
}

/** No schema has longer paths; imported text can hold anything, and every prefix of a path is looked up. */
const MAX_PATH_LENGTH = 2000;

/**
 * The leaves that a written path means: a leaf itself, all leaves of an object, the list for `tags[]`, the whole map
 * for a path into a map (`identityMap.ECID[].id`). Undefined when the schema has no such field.
 */
export function leavesOfPath(index: LeafIndex, path: string): readonly Leaf[] | undefined {
  const direct = index.under(path);
  if (direct) return direct;
  if (path.length > MAX_PATH_LENGTH) return undefined;
  if (path.endsWith('[]')) return leavesOfPath(index, path.slice(0, -2));
  for (let end = path.length - 1; end > 0; end -= 1) {
    if (!'.{['.includes(path[end] ?? '')) continue;
    const leaf = index.byPath.get(path.slice(0, end));
    if (leaf?.node.type === 'map') return [leaf];
  }
  return undefined;
}
