/** What the scope knows of the values at a place: enumerations, and attributes named in quotes. */
import type { CheckedExpression } from '../check/checked.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';

/** Values of an enumerated field. */
export function valuesOf(checked: CheckedExpression, node: ExpressionNode): readonly string[] {
  const reference = withoutParentheses(node);
  if (reference.kind !== 'reference' && reference.kind !== 'loop') return [];
  const shape = checked.paths.get(reference)?.end.shape;
  return shape?.kind === 'scalar' ? (shape.values ?? []) : [];
}

/** Names of the attributes that the objects of a list have, directly or through functions such as `filter`. */
export function attributesOf(
  checked: CheckedExpression,
  list: ExpressionNode | undefined,
): readonly string[] {
  let source = list === undefined ? undefined : withoutParentheses(list);
  while (source?.kind === 'call') {
    const [first] = source.arguments;
    source = first === undefined ? undefined : withoutParentheses(first);
  }
  if (source?.kind !== 'reference' && source?.kind !== 'loop') return [];
  const shape = checked.paths.get(source)?.end.shape;
  return shape?.kind === 'object' ? shape.attributes.names() : [];
}
