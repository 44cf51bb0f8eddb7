/**
 * What `explain` answers: the value of an expression and, for every clause, the values that decided it (design §5).
 */
import type { SourceRange } from '#domain/base';
import type { Value } from './value.ts';

/** One operand of a clause: its source text, its value and, for a plain reference, the field path. */
export interface OperandExplanation {
  readonly range: SourceRange;
  readonly text: string;
  readonly value: Value;
  readonly path?: string;
  /** The one field that a conversion converts, as the payload has it. */
  readonly source?: { readonly path: string; readonly value: Value };
}

/**
 * A clause is a boolean leaf of the and/or/not structure (a comparison, a test, a boolean call or reference).
 * `outcome` is its value as it counts (null counts as false); `evaluated` is false where laziness skipped it.
 */
export interface ClauseExplanation {
  readonly kind: 'clause';
  readonly range: SourceRange;
  readonly text: string;
  readonly evaluated: boolean;
  readonly outcome: boolean;
  /** True under an odd number of `not`: the clause had to be false. */
  readonly negated: boolean;
  /** Operator symbol (`==`, `is null`) or function name. */
  readonly operator: string;
  readonly operands: readonly OperandExplanation[];
}

export interface GroupExplanation {
  readonly kind: 'and' | 'or' | 'not';
  readonly range: SourceRange;
  readonly evaluated: boolean;
  readonly outcome: boolean;
  readonly parts: readonly ConditionExplanation[];
}

export type ConditionExplanation = ClauseExplanation | GroupExplanation;

export interface Explanation {
  readonly value: Value;
  /** Present for boolean expressions. */
  readonly condition?: ConditionExplanation;
}
