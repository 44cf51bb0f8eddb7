/** Reads the and/or/not structure of a condition; the clauses themselves are read in clause.ts. */
import { withoutParentheses, type ExpressionNode, type ParsedExpression } from '#domain/expression';
import { readClause } from './clause.ts';
import type { ConditionForm } from './form.ts';

/** Deeper conditions are opaque below this level: they are over the limit of a condition anyway (events.md §2.5). */
const MAX_DEPTH = 50;

/** Reads the form of a condition. */
export function readConditionForm(parsed: ParsedExpression): ConditionForm {
  return readForm(parsed.root, 0);
}

function readForm(written: ExpressionNode, depth: number): ConditionForm {
  const node = withoutParentheses(written);
  if (depth > MAX_DEPTH) return { kind: 'opaque', range: node.range };
  if (node.kind === 'not') return { kind: 'not', part: readForm(node.operand, depth + 1) };
  if (node.kind === 'chain' && (node.level === 'and' || node.level === 'or')) {
    const operands = [node.first, ...node.steps.map((step) => step.operand)];
    return { kind: node.level, parts: operands.map((operand) => readForm(operand, depth + 1)) };
  }
  return readClause(node) ?? { kind: 'opaque', range: node.range };
}
