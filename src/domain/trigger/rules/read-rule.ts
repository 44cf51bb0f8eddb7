/** From a checked condition to the rule that the index reads: `not` is moved to the terms, clauses become terms. */
import { withoutParentheses, type ExpressionNode } from '#domain/expression';
import { furtherTerm } from './expression-term.ts';
import { literal, opposite } from './literals.ts';
import { oneOf } from './one-of.ts';
import { fieldOf } from './plain-field.ts';
import { readCall } from './read-call.ts';
import { readComparison, readTest } from './read-comparison.ts';
import type { RuleReading } from './rule-reading.ts';
import type { RuleNode } from './rule.ts';

/** The rule of a condition, or of a part of one. */
export function readRule(
  reading: RuleReading,
  part: ExpressionNode = reading.checked.parsed.root,
): RuleNode {
  return readNode(reading, part, false);
}

/** Conditions that take part are at most 20 levels deep (events.md §2.5), so this may call itself. */
function readNode(reading: RuleReading, written: ExpressionNode, negated: boolean): RuleNode {
  const node = withoutParentheses(written);
  if (node.kind === 'not') return readNode(reading, node.operand, !negated);
  if (node.kind === 'chain' && (node.level === 'and' || node.level === 'or')) {
    const kind = (node.level === 'and') === negated ? 'or' : 'and';
    const parts: RuleNode[] = [];
    for (const operand of [node.first, ...node.steps.map((step) => step.operand)]) {
      const part = readNode(reading, operand, negated);
      if (part.kind === kind) parts.push(...part.parts);
      else parts.push(part);
    }
    return kind === 'or' ? oneOf(parts) : { kind, parts };
  }
  const clause = readClause(reading, node) ?? literal(furtherTerm(reading, node));
  return negated ? opposite(clause) : clause;
}

/** A clause that asks something of one field; undefined for every other. */
function readClause(reading: RuleReading, node: ExpressionNode): RuleNode | undefined {
  switch (node.kind) {
    case 'boolean':
      return { kind: 'always', holds: node.value };
    case 'chain':
      return readComparison(reading, node);
    case 'test':
      return readTest(reading, node);
    case 'call':
      return readCall(reading, node);
    case 'reference': {
      const field = fieldOf(reading, node, 'boolean');
      return field === undefined ? undefined : literal({ kind: 'boolean', field, value: true });
    }
    default:
      return undefined;
  }
}
