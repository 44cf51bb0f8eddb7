/** The sample while it is made: a tree that may be changed, walked beside the schema. */
import { setOwnProperty, type JsonValue } from '#domain/base';
import type { AccessStep, FieldAccess } from '#domain/event';
import type { FieldNode } from '#domain/schema';

export type TreeObject = Record<string, JsonValue>;
type Tree = TreeObject | JsonValue[];

/** Lists grow to this length and no further, whatever a condition counts. */
export const MAX_ELEMENTS = 100;

/** The field at the end of an access, undefined where the schema does not follow. */
export function fieldOfAccess(root: FieldNode, access: FieldAccess): FieldNode | undefined {
  let node: FieldNode | undefined = root;
  for (const step of access) {
    node = step.kind === 'name' ? elementOf(node).children.get(step.name) : node.item;
    if (!node) return undefined;
  }
  return node;
}

/**
 * Writes a value where an access leads, or takes away what is there; lists on the way get the elements they lack as
 * copies of their first one. False when the way does not exist in the schema.
 */
export function writeAt(
  entity: TreeObject,
  root: FieldNode,
  access: FieldAccess,
  value: JsonValue | undefined,
): boolean {
  let tree: Tree = entity;
  let node: FieldNode = root;
  const steps = spelledOut(root, access);
  if (!steps) return false;
  for (const [index, step] of steps.entries()) {
    const child = childOf(node, step);
    if (!child) return false;
    if (index === steps.length - 1) {
      put(tree, step, value);
      return true;
    }
    const inner: Tree = innerTree(tree, step) ?? (child.type === 'array' ? [] : {});
    put(tree, step, inner);
    tree = inner;
    node = child;
  }
  return false;
}

/** A plain step through a list means each of its elements; for a sample its first one. */
function spelledOut(root: FieldNode, access: FieldAccess): readonly AccessStep[] | undefined {
  const steps: AccessStep[] = [];
  let node: FieldNode | undefined = root;
  for (const step of access) {
    while (step.kind === 'name' && node?.type === 'array') {
      steps.push({ kind: 'element', position: 'each' });
      node = node.item;
    }
    steps.push(step);
    node = node && childOf(node, step);
    if (!node) return undefined;
  }
  return steps;
}

function childOf(node: FieldNode, step: AccessStep): FieldNode | undefined {
  return step.kind === 'name' ? node.children.get(step.name) : node.item;
}

function elementOf(node: FieldNode): FieldNode {
  return node.type === 'array' && node.item ? elementOf(node.item) : node;
}

function innerTree(tree: Tree, step: AccessStep): Tree | undefined {
  const value = read(tree, step);
  return typeof value === 'object' && value !== null ? (value as Tree) : undefined;
}

function read(tree: Tree, step: AccessStep): JsonValue | undefined {
  if (Array.isArray(tree)) {
    if (step.kind !== 'element') return undefined;
    fillUpTo(tree, positionOf(tree, step));
    return tree[positionOf(tree, step)];
  }
  const key = keyOf(step);
  return key !== undefined && Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function put(tree: Tree, step: AccessStep, value: JsonValue | undefined): void {
  if (Array.isArray(tree)) {
    const position = positionOf(tree, step);
    if (value === undefined) tree.splice(position, 1);
    else {
      fillUpTo(tree, position - 1);
      tree[position] = value;
    }
    return;
  }
  const key = keyOf(step);
  if (key === undefined) return;
  if (value === undefined) delete tree[key];
  else setOwnProperty(tree, key, value);
}

function keyOf(step: AccessStep): string | undefined {
  if (step.kind === 'name') return step.name;
  return step.kind === 'entry' ? step.key : undefined;
}

function positionOf(list: readonly JsonValue[], step: AccessStep): number {
  if (step.kind !== 'element') return 0;
  if (step.position === 'last') return Math.max(0, list.length - 1);
  return typeof step.position === 'number' ? Math.min(step.position, MAX_ELEMENTS - 1) : 0;
}

/** Makes the elements up to a position exist. */
function fillUpTo(list: JsonValue[], position: number): void {
  const [first] = list;
  if (first === undefined) return;
  while (list.length <= position && list.length < MAX_ELEMENTS) list.push(copyOf(first));
}

/** Sets how many elements a list has; false when there is nothing to copy. */
export function resize(list: JsonValue[], length: number): boolean {
  list.length = Math.min(list.length, length);
  fillUpTo(list, length - 1);
  return list.length === length;
}

function copyOf(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy: TreeObject = {};
  for (const [key, member] of Object.entries(value)) setOwnProperty(copy, key, copyOf(member));
  return copy;
}

/** Takes away objects, lists and maps that hold nothing: an empty one is refused or says nothing. */
export function prune(tree: Tree): boolean {
  if (Array.isArray(tree)) {
    const kept = tree.filter((element) => !isTree(element) || prune(element));
    tree.splice(0, tree.length, ...kept);
    return tree.length > 0;
  }
  for (const [key, member] of Object.entries(tree)) {
    if (isTree(member) && !prune(member)) delete tree[key];
  }
  return Object.keys(tree).length > 0;
}

function isTree(value: JsonValue): value is Tree {
  return typeof value === 'object' && value !== null;
}
