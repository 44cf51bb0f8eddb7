import type { FieldNode } from '#domain/schema';

/** What a list or map is made of in the end: a list of lists of strings gives the string. */
export function innermost(field: FieldNode): FieldNode {
  let inner = field;
  while (inner.item !== undefined) inner = inner.item;
  return inner;
}
