/**
 * A condition as far as it can be read without running it: which fields are compared with which constants. The
 * sentences of the form and the sample payloads work on this; whatever else an expression may hold is `opaque`.
 */
import type { SourceRange } from '#domain/base';

/** Way from the event to a value, the event's own name left out. */
export type AccessStep =
  | { readonly kind: 'name'; readonly name: string }
  /** An element of a list; `each` for `all()` without a condition. */
  | { readonly kind: 'element'; readonly position: 'first' | 'last' | 'each' | number }
  | { readonly kind: 'entry'; readonly key: string };

export type FieldAccess = readonly AccessStep[];

export type ConstantType =
  | 'string'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'dateOnly'
  | 'dateTimeOnly'
  | 'dateTime'
  | 'duration';

/** A constant of an expression; dates and durations keep their text. */
export interface Constant {
  readonly type: ConstantType;
  readonly value: string | bigint | number | boolean;
}

export const CLAUSE_OPERATORS = [
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'contain',
  'containIgnoreCase',
  'startWith',
  'startWithIgnoreCase',
  'endWith',
  'endWithIgnoreCase',
  'equalIgnoreCase',
  'notEqualIgnoreCase',
  'isEmpty',
  'isNotEmpty',
  'is null',
  'is not null',
] as const;

export type ClauseOperator = (typeof CLAUSE_OPERATORS)[number];

/** `field operator constants`; the field itself, or the number of its elements. */
export interface SimpleClause {
  readonly kind: 'clause';
  readonly range: SourceRange;
  readonly field: FieldAccess;
  readonly measure: 'value' | 'count';
  readonly operator: ClauseOperator;
  readonly constants: readonly Constant[];
}

export interface ConditionGroup {
  readonly kind: 'and' | 'or';
  readonly parts: readonly ConditionForm[];
}

export interface ConditionNegation {
  readonly kind: 'not';
  readonly part: ConditionForm;
}

export interface OpaqueCondition {
  readonly kind: 'opaque';
  readonly range: SourceRange;
}

export type ConditionForm = ConditionGroup | ConditionNegation | SimpleClause | OpaqueCondition;
