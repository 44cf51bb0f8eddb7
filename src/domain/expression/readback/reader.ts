/** What the parts of the read-back share: each reads its kind of node and asks the reader for what is inside. */
import type { CheckedExpression } from '../check/checked.ts';
import type { ExpressionNode } from '../syntax/nodes.ts';
import type { ConditionPhrase, ValuePhrase } from './phrase.ts';
import type { FieldTitles } from './field-titles.ts';

export interface Reader {
  readonly checked: CheckedExpression;
  readonly titles: FieldTitles;
  /** `negated`: the opposite of the condition is to be said. */
  condition(node: ExpressionNode, negated: boolean): ConditionPhrase;
  value(node: ExpressionNode): ValuePhrase;
}

/** Longer rows of operands, list elements and clauses are cut: a sentence is to be read, the expression is beside it. */
export const SHOWN = 8;

/** The first of a long row and how many are left out; one alone is not worth leaving out. */
export function shownOf<T>(row: readonly T[]): { shown: readonly T[]; more: number } {
  if (row.length <= SHOWN + 1) return { shown: row, more: 0 };
  return { shown: row.slice(0, SHOWN), more: row.length - SHOWN };
}
