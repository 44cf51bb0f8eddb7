/**
 * What is asked of an event, as numbers in a row: two for each literal, an operation on a field and its argument. The
 * branches of a node stand one behind the other, so that asking them reads memory from front to back.
 */
import { invariant } from '#domain/base';
import { UNKNOWN_TEXT } from '../fields/constants.ts';
import type { Term } from '../rules/rule.ts';
import type { LiteralConstants } from './literal-constants.ts';

/** Operations; the first number of a literal is one of these plus thirty-two times its field. */
export const TEXT_IS = 0;
export const IS_TRUE = 1;
export const IS_FALSE = 2;
/** From here to `NUMBER_IS`: a number against a constant. */
export const IS_BELOW = 3;
export const IS_AT_MOST = 4;
export const IS_ABOVE = 5;
export const IS_AT_LEAST = 6;
export const NUMBER_IS = 7;
export const NUMBER_IS_NOT = 8;
export const TEXT_IS_NOT = 9;
export const HAS_VALUE = 10;
export const HAS_NO_VALUE = 11;
/** Whatever else: the argument is the number of a term. */
export const TERM_HOLDS = 12;
export const TERM_DOES_NOT = 13;
/** The argument is a place of the table's sets. */
export const TEXT_IS_ONE_OF = 14;
export const TEXT_IS_NONE_OF = 25;

/** The argument is a place among the table's texts. */
export const STARTS_WITH = 15;
export const STARTS_NOT_WITH = 16;
export const ENDS_WITH = 17;
export const ENDS_NOT_WITH = 18;
export const CONTAINS = 19;
export const CONTAINS_NOT = 20;
/** The same, the text folded; the table knows the length of the unfolded one. */
export const IS_BUT_FOR_CASE = 21;
export const IS_NOT_BUT_FOR_CASE = 22;
/** The argument is a place of the table's sets, whose members are places of numbers. */
export const NUMBER_IS_ONE_OF = 23;
export const NUMBER_IS_NONE_OF = 24;

export const FIELD_SHIFT = 5;
export const OPERATION = 31;

const ORDERS = { '<': IS_BELOW, '<=': IS_AT_MOST, '>': IS_ABOVE, '>=': IS_AT_LEAST } as const;

/** The two numbers of a literal. */
export type Literal = readonly [first: number, argument: number];

/** A term that looks at one field. */
export type FieldTerm = Exclude<Term, { kind: 'element' | 'expression' }>;

/** The literal of a term that looks at one field. */
export function fieldLiteral(
  term: FieldTerm,
  negated: boolean,
  constants: LiteralConstants,
): Literal {
  const literal = (holds: number, holdsNot: number, argument: number): Literal => [
    (negated ? holdsNot : holds) + (term.field << FIELD_SHIFT),
    argument,
  ];
  switch (term.kind) {
    case 'text': {
      const [id = UNKNOWN_TEXT, ...more] = term.ids;
      if (more.length === 0) return literal(TEXT_IS, TEXT_IS_NOT, id);
      return literal(TEXT_IS_ONE_OF, TEXT_IS_NONE_OF, constants.setOf(term.ids));
    }
    case 'number': {
      const [place = 0, ...more] = term.constants.map((each) => constants.numberOf(each));
      if (more.length === 0) return literal(NUMBER_IS, NUMBER_IS_NOT, place);
      return literal(NUMBER_IS_ONE_OF, NUMBER_IS_NONE_OF, constants.setOf([place, ...more]));
    }
    case 'boolean':
      invariant(!negated, 'a boolean that does not hold is read as the other one or none');
      return [(term.value ? IS_TRUE : IS_FALSE) + (term.field << FIELD_SHIFT), 0];
    case 'value':
      return literal(HAS_VALUE, HAS_NO_VALUE, 0);
    case 'order':
      invariant(!negated, 'a bound that does not hold is read as the other side or no value');
      return [
        ORDERS[term.comparison] + (term.field << FIELD_SHIFT),
        constants.numberOf(term.constant),
      ];
    case 'startsWith':
      return literal(STARTS_WITH, STARTS_NOT_WITH, constants.textPlace(term.text));
    case 'endsWith':
      return literal(ENDS_WITH, ENDS_NOT_WITH, constants.textPlace(term.text));
    case 'contains':
      return literal(CONTAINS, CONTAINS_NOT, constants.textPlace(term.text));
    case 'ignoreCase': {
      const place = constants.foldedPlace(term.text, term.length);
      return literal(IS_BUT_FOR_CASE, IS_NOT_BUT_FOR_CASE, place);
    }
  }
}
