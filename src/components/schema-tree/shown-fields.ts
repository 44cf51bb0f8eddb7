/**
 * The fields as people see them: the element of a list and the value of a map are not rows of their own, their
 * fields stand directly below the list or map. `productListItems` has the child `productListItems[].SKU`.
 */
import { innermost } from '#components/field-text';
import type { FieldNode, XdmSchema } from '#domain/schema';
import type { TreeSource } from '#ui/tree';

const childrenOfField = new WeakMap<FieldNode, readonly FieldNode[]>();

/** The rows below a field. */
export function shownChildren(field: FieldNode): readonly FieldNode[] {
  let children = childrenOfField.get(field);
  if (children === undefined) {
    children = [...innermost(field).children.values()];
    childrenOfField.set(field, children);
  }
  return children;
}

/** The tree of a whole schema. */
export function schemaTreeSource(schema: XdmSchema): TreeSource<FieldNode> {
  return { roots: shownChildren(schema.root), idOf, childrenOf: shownChildren };
}

/** How many rows the tree of a schema has when all of it is open. */
export function countShownFields(schema: XdmSchema): number {
  const count = (fields: readonly FieldNode[]): number =>
    fields.reduce((sum, field) => sum + 1 + count(shownChildren(field)), 0);
  return count(shownChildren(schema.root));
}

export function idOf(field: FieldNode): string {
  return field.path;
}
