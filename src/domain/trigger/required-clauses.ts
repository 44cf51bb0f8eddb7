/**
 * The clauses of a condition that all have to hold: what a near miss is counted in (events.md §12, line 8).
 * System-generated events have none.
 */
import type { SourceRange } from '#domain/base';
import { withoutParentheses, type ConditionPhrase, type ExpressionNode } from '#domain/expression';
import type { ClausePhrases } from './clause-phrases.ts';
import type { RuleSource } from './rules/rule-reading.ts';

/** One of the clauses that a condition joins with `and`. */
export interface RequiredClause {
  readonly node: ExpressionNode;
  readonly text: string;
  readonly range: SourceRange;
  /** What it says; undefined where it is a group. */
  readonly phrase: ConditionPhrase | undefined;
}

/** The clauses of a condition that all have to hold; one for a condition that is no conjunction. */
export function requiredClauses(
  { checked }: RuleSource,
  phrases: ClausePhrases,
): readonly RequiredClause[] {
  return [...conjunctsOf(checked.parsed.root)].map((node) => {
    const { range } = node;
    const text = checked.parsed.text.slice(range.start, range.end);
    return { node, text, range, phrase: phrases(range) };
  });
}

/** In the order of the text; without recursion, since conditions may nest deeply. */
function* conjunctsOf(root: ExpressionNode): Generator<ExpressionNode, void, undefined> {
  const waiting = [root];
  for (let written = waiting.pop(); written !== undefined; written = waiting.pop()) {
    const node = withoutParentheses(written);
    if (node.kind === 'chain' && node.level === 'and') {
      const operands = [node.first, ...node.steps.map(({ operand }) => operand)];
      waiting.push(...operands.toReversed());
    } else {
      yield node;
    }
  }
}
