/** Fills in what the schema requires of the objects that a sample has: a refused sample would teach nothing. */
import { setOwnProperty, type JsonValue } from '#domain/base';
import type { FieldNode } from '#domain/schema';
import type { TreeObject } from './sample-tree.ts';
import { scalarValue, type SampleContext } from './scalar-value.ts';

/** Schemas refer to themselves in the model; an export unrolls them this far at most. */
const DEEPEST = 40;

/** Adds missing required fields, at every level that is present. */
export function complete(
  value: JsonValue,
  node: FieldNode,
  parents: readonly string[],
  context: SampleContext,
): void {
  if (typeof value !== 'object' || value === null || parents.length > DEEPEST) return;
  if (Array.isArray(value)) {
    const { item } = node;
    if (!item) return;
    const least = Math.min(node.constraints.minItems ?? 0, 100);
    while (value.length < least) value.push(valueOf(item, parents, context));
    for (const element of value) complete(element, item, parents, context);
    return;
  }
  const object = value as TreeObject;
  if (node.type === 'map') {
    for (const member of Object.values(object)) {
      if (node.item) complete(member, node.item, parents, context);
    }
    return;
  }
  for (const [name, child] of node.children) {
    const around = [node.name, ...parents];
    if (child.required && !Object.hasOwn(object, name)) {
      setOwnProperty(object, name, valueOf(child, around, context));
    }
    const member = Object.hasOwn(object, name) ? object[name] : undefined;
    if (member !== undefined) complete(member, child, around, context);
  }
}

/** A value for a field of any kind, with no more in it than it needs. */
export function valueOf(
  node: FieldNode,
  parents: readonly string[],
  context: SampleContext,
): JsonValue {
  switch (node.type) {
    case 'array':
      return node.item ? listOf(node, node.item, parents, context) : [];
    case 'map': {
      const key = 'default';
      return { [key]: node.item ? valueOf(node.item, parents, context) : 'sample' };
    }
    case 'object':
      return objectOf(node, parents, context);
    default:
      return scalarValue(node, parents, context);
  }
}

function listOf(
  node: FieldNode,
  item: FieldNode,
  parents: readonly string[],
  context: SampleContext,
): JsonValue {
  const length = Math.min(Math.max(node.constraints.minItems ?? 1, 1), 100);
  // The element has no name of its own: `tags` is what its text should be about.
  const named = item.name === '[]' ? { ...item, name: node.name } : item;
  return Array.from({ length }, () => valueOf(named, parents, context));
}

function objectOf(node: FieldNode, parents: readonly string[], context: SampleContext): JsonValue {
  const object: TreeObject = {};
  const around = [node.name, ...parents];
  const children = [...node.children.values()];
  const required = children.filter((child) => child.required);
  // An object of optional fields gets its first one, because an empty object says nothing.
  const wanted = required.length > 0 ? required : children.slice(0, 1);
  if (around.length > DEEPEST) return object;
  for (const child of wanted) setOwnProperty(object, child.name, valueOf(child, around, context));
  return object;
}
