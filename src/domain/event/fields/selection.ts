/**
 * The algebra of a selection (events.md §2.3): an ordered list of leaf paths without repetition. Selecting an object
 * selects everything under it; the order is the one in which things were selected, because the preview keeps it (§5.2).
 */
import type { XdmSchema } from '#domain/schema';
import { leafIndex, leavesOfPath, type Leaf } from './leaves.ts';

/** State of the check box of a node. */
export type SelectionState = 'all' | 'some' | 'none';

/** Adds a node: everything under an object, in schema order, after what is selected already. */
export function selectField(
  selection: readonly string[],
  path: string,
  schema: XdmSchema,
): readonly string[] {
  return selectFields(selection, [path], schema);
}

/** Adds several nodes; paths that the schema does not have are ignored. */
export function selectFields(
  selection: readonly string[],
  paths: readonly string[],
  schema: XdmSchema,
): readonly string[] {
  const index = leafIndex(schema);
  const result = new Set(selection);
  for (const path of paths) {
    for (const leaf of leavesOfPath(index, path) ?? []) result.add(leaf.path);
  }
  return result.size === selection.length ? selection : [...result];
}

/** Removes a node and everything under it, except what is locked. */
export function unselectField(
  selection: readonly string[],
  path: string,
  schema: XdmSchema,
  locked: ReadonlyMap<string, unknown>,
): readonly string[] {
  const leaves = leavesOfPath(leafIndex(schema), path) ?? [];
  const removed = new Set(leaves.map((leaf) => leaf.path).filter((leaf) => !locked.has(leaf)));
  // A path that the schema lost can be removed too.
  if (leaves.length === 0) removed.add(path);
  return selection.filter((selected) => !removed.has(selected));
}

/** Tri-state of one node. */
export function selectionState(
  selection: readonly string[],
  path: string,
  schema: XdmSchema,
): SelectionState {
  const selected = new Set(selection);
  return stateOf(leavesOfPath(leafIndex(schema), path) ?? [], selected);
}

function stateOf(leaves: readonly Leaf[], selected: ReadonlySet<string>): SelectionState {
  const count = leaves.filter((leaf) => selected.has(leaf.path)).length;
  if (count === 0) return 'none';
  return count === leaves.length ? 'all' : 'some';
}

/** How many fields of the schema are selected: the number of "N fields selected" (events.md §2.2). */
export function countSelected(selection: readonly string[], schema: XdmSchema): number {
  return selectedLeaves(selection, schema).length;
}

/** The selected leaves in order of the selection, each once; unknown paths contribute nothing. */
export function selectedLeaves(selection: readonly string[], schema: XdmSchema): readonly Leaf[] {
  return [...leafSet(selection, schema)];
}

const leafSets = new WeakMap<
  readonly string[],
  { readonly schema: XdmSchema; readonly leaves: ReadonlySet<Leaf> }
>();

/** A selection never changes, and every field that an expression reads asks for its leaves: they are kept. */
function leafSet(selection: readonly string[], schema: XdmSchema): ReadonlySet<Leaf> {
  const known = leafSets.get(selection);
  if (known?.schema === schema) return known.leaves;
  const index = leafIndex(schema);
  const leaves = new Set<Leaf>();
  for (const path of selection) {
    for (const leaf of leavesOfPath(index, path) ?? []) leaves.add(leaf);
  }
  leafSets.set(selection, { schema, leaves });
  return leaves;
}

/** Selected paths that the schema does not have, for example after it changed. */
export function unknownFields(selection: readonly string[], schema: XdmSchema): readonly string[] {
  const index = leafIndex(schema);
  return selection.filter((path) => !leavesOfPath(index, path));
}

/** The same selection in schema order, objects spelled out; unknown paths are kept at the end, never lost silently. */
export function normaliseSelection(
  selection: readonly string[],
  schema: XdmSchema,
): readonly string[] {
  const selected = new Set(selectedLeaves(selection, schema));
  const known = leafIndex(schema).leaves.filter((leaf) => selected.has(leaf));
  return [...known.map((leaf) => leaf.path), ...new Set(unknownFields(selection, schema))];
}

/**
 * Whether an expression that reads `path` finds something in the selection: the leaf itself, or for an object or a
 * list of objects at least one leaf under it. A path that the schema does not have is not this question's business.
 */
export function selectionCovers(
  selection: readonly string[],
  path: string,
  schema: XdmSchema,
): boolean {
  const wanted = leavesOfPath(leafIndex(schema), path);
  if (!wanted || wanted.length === 0) return true;
  const selected = leafSet(selection, schema);
  return wanted.some((leaf) => selected.has(leaf));
}
