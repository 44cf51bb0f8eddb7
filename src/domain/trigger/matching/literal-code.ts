/**
 * What is asked of an event, as numbers in a row: two for each literal, an operation on a field and its argument. The
 * branches of a node stand one behind the other, so that asking them reads memory from front to back.
 */
import type { RuleNode } from '../rules/rule.ts';
import type { TermTable } from './term-table.ts';

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

export const FIELD_SHIFT = 5;
export const OPERATION = 31;

const ORDERS = { '<': IS_BELOW, '<=': IS_AT_MOST, '>': IS_ABOVE, '>=': IS_AT_LEAST } as const;

/** The two numbers of a part of a rule; what is more than a comparison becomes a term of the table. */
export function literalCode(part: RuleNode, terms: TermTable): readonly [number, number] {
  if (part.kind === 'literal') {
    const { term, negated } = part;
    const field = 'field' in term ? term.field : 0;
    const code = (operation: number, argument: number) =>
      [operation + (field << FIELD_SHIFT), argument] as const;
    switch (term.kind) {
      case 'text':
        if (term.ids.length > 1) {
          if (negated) break;
          return code(TEXT_IS_ONE_OF, terms.constants.setOf(term.ids));
        }
        return code(negated ? TEXT_IS_NOT : TEXT_IS, term.ids[0] ?? -1);
      case 'number':
        if (term.constants.length > 1) {
          if (negated) break;
          return code(
            NUMBER_IS_ONE_OF,
            terms.constants.setOf(term.constants.map((each) => terms.constants.numberOf(each))),
          );
        }
        return code(
          negated ? NUMBER_IS_NOT : NUMBER_IS,
          terms.constants.numberOf(term.constants[0] ?? 0),
        );
      case 'boolean':
        if (negated) break;
        return code(term.value ? IS_TRUE : IS_FALSE, 0);
      case 'value':
        return code(negated ? HAS_NO_VALUE : HAS_VALUE, 0);
      case 'order':
        if (negated) break;
        return code(ORDERS[term.comparison], terms.constants.numberOf(term.constant));
      case 'startsWith':
        return code(negated ? STARTS_NOT_WITH : STARTS_WITH, terms.constants.textPlace(term.text));
      case 'endsWith':
        return code(negated ? ENDS_NOT_WITH : ENDS_WITH, terms.constants.textPlace(term.text));
      case 'contains':
        return code(negated ? CONTAINS_NOT : CONTAINS, terms.constants.textPlace(term.text));
      case 'ignoreCase':
        return code(
          negated ? IS_NOT_BUT_FOR_CASE : IS_BUT_FOR_CASE,
          terms.constants.foldedPlace(term.text, term.length),
        );
      default:
    }
  }
  const { term, negated } = terms.add(part);
  return [negated ? TERM_DOES_NOT : TERM_HOLDS, term];
}
