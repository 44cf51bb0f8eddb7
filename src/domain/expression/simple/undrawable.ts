/** Why a condition stays in text: the part that the clause form cannot draw, and the reason (expression-language.md §14.3). */
import type { SourceRange } from '#domain/base';

export const UNDRAWABLE_REASONS = [
  /** The text has errors: mend them first. */
  'errors',
  /** `.first(…)`, `.all(…)`, `.entry(…)` and the like inside a path. */
  'pathFunction',
  'defaultValue',
  /** Compared with another field instead of a constant. */
  'anotherField',
  /** Compared with what a function or an operator computes. */
  'computedValue',
  /** What is compared is computed: `length(name)`. */
  'computedField',
  /** The constant stands on the left. */
  'constantFirst',
  /** A boolean field by itself. */
  'bareField',
  /** `not` before what has no negative operator. */
  'negation',
  'conditional',
  /** A field of a data source or of an action. */
  'otherSource',
  /** An operator that the form does not offer for this type of field. */
  'operator',
  /** An object, a map, a list of objects, or a field that the schema leaves untyped. */
  'fieldType',
  /** Equalities in a row: `a == b == c`. */
  'chain',
  /** A constant by itself, an audience without its comparison, … */
  'noClause',
  /** More clauses than can be drawn well. */
  'tooMany',
] as const;

export type UndrawableReason = (typeof UNDRAWABLE_REASONS)[number];

export interface Undrawable {
  readonly reason: UndrawableReason;
  readonly range: SourceRange;
  /** The part as it is written, cut when long. */
  readonly text: string;
}
