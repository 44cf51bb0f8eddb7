/**
 * How far a payload is from an event: the clauses that all have to hold, and the one that alone did not
 * (events.md §12, line 8). System-generated events have no clauses.
 */
import type { SourceRange } from '#domain/base';
import {
  compileCondition,
  withoutParentheses,
  type CheckedExpression,
  type ConditionPhrase,
  type ExpressionNode,
} from '#domain/expression';
import type { ClausePhrases } from './clause-phrases.ts';
import type { PayloadInput } from './moment.ts';
import { seenThrough, type SelectionView } from './selection-view.ts';

/** One of the clauses that a condition joins with `and`. */
export interface RequiredClause {
  readonly text: string;
  readonly range: SourceRange;
  readonly holds: (input: PayloadInput) => boolean;
  /** What it says; undefined where it is a group. */
  readonly phrase: ConditionPhrase | undefined;
}

/** The clauses of a condition that all have to hold; one for a condition that is no conjunction. */
export function requiredClauses(
  checked: CheckedExpression,
  phrases: ClausePhrases,
  view: SelectionView | undefined,
): readonly RequiredClause[] {
  return [...conjunctsOf(checked.parsed.root)].map((node) => {
    const { range } = node;
    const holds = compileCondition(checked, node);
    return {
      text: checked.parsed.text.slice(range.start, range.end),
      range,
      holds: view ? (input) => holds(seenThrough(view, input)) : holds,
      phrase: phrases(range),
    };
  });
}

/** Index of the only clause that does not hold; undefined where none or several do not. */
export function onlyFailingClause(
  clauses: readonly RequiredClause[],
  input: PayloadInput,
): number | undefined {
  let failing: number | undefined;
  for (let index = 0; index < clauses.length; index += 1) {
    if (clauses[index]?.holds(input) === true) continue;
    if (failing !== undefined) return undefined;
    failing = index;
  }
  return failing;
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
