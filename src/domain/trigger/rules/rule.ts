/**
 * A condition as the index reads it: `and`, `or`, and terms that hold or do not. `not` stands at the terms only, which
 * changes nothing, since a condition that has no value counts as false at every level (expression-language.md §8.6).
 */
import type { PayloadInput } from '../moment.ts';
import type { Field } from './typed-fields.ts';

export type RuleNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RuleNode[] }
  | { readonly kind: 'literal'; readonly term: Term; readonly negated: boolean }
  | { readonly kind: 'always'; readonly holds: boolean };

export type Comparison = '<' | '<=' | '>' | '>=';

/** What is asked of one field, or of more than fits here. */
export type Term =
  /** The text is one of these; `ids` are their numbers among the constants. */
  | { readonly kind: 'text'; readonly field: Field; readonly ids: readonly number[] }
  | { readonly kind: 'boolean'; readonly field: Field; readonly value: boolean }
  /** A number, or a moment in milliseconds, is one of these; a double holds each exactly. */
  | { readonly kind: 'number'; readonly field: Field; readonly constants: readonly number[] }
  /** The same against one bound. */
  | {
      readonly kind: 'order';
      readonly field: Field;
      readonly comparison: Comparison;
      readonly constant: number;
    }
  /** The field has a value of its type. */
  | { readonly kind: 'value'; readonly field: Field }
  | {
      readonly kind: 'startsWith' | 'contains' | 'endsWith';
      readonly field: Field;
      readonly text: string;
    }
  /** The text is this one, whatever the case of its letters; `text` is folded, `length` that of the unfolded one. */
  | {
      readonly kind: 'ignoreCase';
      readonly field: Field;
      readonly text: string;
      readonly length: number;
    }
  /** An element of a list passes all tests. */
  | { readonly kind: 'element'; readonly needs: ElementsTest; readonly key: string }
  /** Everything else: evaluated with the whole language, over an event that has these nodes. */
  | {
      readonly kind: 'expression';
      readonly holds: (input: PayloadInput) => boolean;
      readonly nodes: readonly number[];
      /** Where it holds, an element of a list passes these tests. */
      readonly needs?: ElementsTest;
      /** Two terms of one key hold together; absent for what depends on chance. */
      readonly key?: string;
    };

/** A test that some element of a list has to pass. */
export interface ElementsTest {
  /** Texts that the index looks up; absent where no test compares any. */
  readonly lookUp?: { readonly field: Field; readonly ids: readonly number[] };
  readonly tests: readonly ColumnTest[];
}

/** One comparison of a field of an element; `node` is its node inside of elements. */
export type ColumnTest = { readonly node: number } & (
  | { readonly kind: 'text'; readonly id: number }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly comparison: Comparison | '==';
      readonly constant: number;
    }
);
