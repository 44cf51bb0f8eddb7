/** The fix for "integer against decimal literal" (§4.4): `1` becomes `1.0`, `2.0` becomes `2`. */
import { applyEdits } from '#domain/base';
import { replaceFix, type ExpressionFix } from '../diagnostics.ts';
import { withoutParentheses, type ExpressionNode, type ListNode } from '../syntax/nodes.ts';
import type { ValueType } from '../types.ts';
import { elementTypeOf } from './type-relations.ts';

/** Writes a literal, or every literal of a list, in the wanted numeric type; nothing where the node is no such literal. */
export function numberFix(
  text: string,
  node: ExpressionNode,
  wanted: ValueType,
): readonly ExpressionFix[] {
  const literal = withoutParentheses(node);
  const found = text.slice(literal.range.start, literal.range.end);
  if (literal.kind === 'list') return listFix(text, literal, found, elementTypeOf(wanted));
  if (literal.kind === 'integer' && wanted === 'decimal') {
    return [replaceFix(literal.range, found, `${found}.0`)];
  }
  if (literal.kind === 'decimal' && wanted === 'integer' && /\.0+$/.test(found)) {
    return [replaceFix(literal.range, found, found.replace(/\.0+$/, ''))];
  }
  return [];
}

/** One fix for the whole list, and only where it makes every element right. */
function listFix(
  text: string,
  list: ListNode,
  found: string,
  wanted: ValueType | undefined,
): readonly ExpressionFix[] {
  if (wanted === undefined) return [];
  const wrong = list.elements.filter(({ kind }) => kind !== 'null' && kind !== wanted);
  const edits = wrong.flatMap((element) => numberFix(text, element, wanted)[0]?.edits ?? []);
  if (edits.length === 0 || edits.length < wrong.length) return [];
  const local = edits.map(({ range, text: to }) => ({
    range: { start: range.start - list.range.start, end: range.end - list.range.start },
    text: to,
  }));
  return [{ code: 'fix/replace', params: { from: found, to: applyEdits(found, local) }, edits }];
}
