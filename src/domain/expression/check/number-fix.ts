/** The fix for "integer against decimal literal" (§4.4): `1` becomes `1.0`, `2.0` becomes `2`. */
import { replaceFix, type ExpressionFix } from '../diagnostics.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';
import type { ValueType } from '../types.ts';

/** Writes a literal in the wanted numeric type; nothing where the node is no such literal. */
export function numberFix(
  text: string,
  node: ExpressionNode,
  wanted: ValueType,
): readonly ExpressionFix[] {
  const literal = withoutParentheses(node);
  const found = text.slice(literal.range.start, literal.range.end);
  if (literal.kind === 'integer' && wanted === 'decimal') {
    return [replaceFix(literal.range, found, `${found}.0`)];
  }
  if (literal.kind === 'decimal' && wanted === 'integer' && /\.0+$/.test(found)) {
    return [replaceFix(literal.range, found, found.replace(/\.0+$/, ''))];
  }
  return [];
}
