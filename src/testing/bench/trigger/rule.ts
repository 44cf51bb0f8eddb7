/**
 * A rule of the workload, in no language: every contender gets its own rendering of the same tree. A missing value
 * fulfils nothing but `missing`, as in the product (expression-language.md §4.5), so `not` is plain negation.
 */
import type { FieldType } from './field-plan.ts';

export interface Field {
  readonly path: string;
  readonly type: FieldType;
}

export type Relation = '<' | '<=' | '>' | '>=';
export type Constant = string | number | boolean;

/** A question to one value. */
export type Test =
  | { readonly is: 'equal'; readonly field: Field; readonly value: Constant }
  | { readonly is: 'equalIgnoringCase'; readonly field: Field; readonly value: string }
  | { readonly is: 'oneOf'; readonly field: Field; readonly values: readonly (string | number)[] }
  /** A number, or a time in the form of `Date.toISOString`. */
  | {
      readonly is: 'ordered';
      readonly field: Field;
      readonly relation: Relation;
      readonly value: number | string;
    }
  | { readonly is: 'starts' | 'ends' | 'contains'; readonly field: Field; readonly value: string }
  | { readonly is: 'missing'; readonly field: Field };

/** How the condition of the product asks the same of a list; the others have one way. */
export type ListForm = 'count' | 'first' | 'in';

export type Rule =
  | Test
  /** Some element of a list fulfils all tests; paths of fields start at the element. */
  | {
      readonly is: 'someItem';
      readonly list: string;
      readonly tests: readonly Test[];
      readonly form: ListForm;
    }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Rule[] }
  | { readonly is: 'not'; readonly part: Rule };

/** The sorts of rules whose shares the workload promises. */
export type RuleKind = 'equalities' | 'range' | 'text' | 'list' | 'mixture';

/** Every test in a rule, those inside lists too. */
export function testsOf(rule: Rule): readonly Test[] {
  switch (rule.is) {
    case 'all':
    case 'any':
      return rule.parts.flatMap(testsOf);
    case 'not':
      return testsOf(rule.part);
    case 'someItem':
      return rule.tests;
    default:
      return [rule];
  }
}
