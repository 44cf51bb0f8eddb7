/** Whether a literal holds: the slow half of asking a row, and what it shares with the fast one. */
import type { Field, TypedFields } from '../rules/typed-fields.ts';
import {
  CONTAINS,
  CONTAINS_NOT,
  ENDS_NOT_WITH,
  ENDS_WITH,
  HAS_NO_VALUE,
  HAS_VALUE,
  IS_ABOVE,
  IS_AT_LEAST,
  IS_AT_MOST,
  IS_BELOW,
  IS_BUT_FOR_CASE,
  IS_FALSE,
  IS_NOT_BUT_FOR_CASE,
  IS_TRUE,
  NUMBER_IS,
  NUMBER_IS_NONE_OF,
  NUMBER_IS_NOT,
  NUMBER_IS_ONE_OF,
  STARTS_NOT_WITH,
  STARTS_WITH,
  TERM_HOLDS,
  TEXT_IS,
  TEXT_IS_NONE_OF,
  TEXT_IS_NOT,
  TEXT_IS_ONE_OF,
} from './literal-code.ts';
import type { LiteralConstants } from './literal-constants.ts';

/** What literals name by number, as far as asking them needs it. */
export interface Named {
  readonly constants: LiteralConstants;
  /** Whether a term holds for the event in hand. */
  holds(term: number): boolean;
}

/** Whether a number stands to a constant as an operation asks; NaN never does. */
export function compares(operation: number, number: number, constant: number): boolean {
  switch (operation) {
    case IS_BELOW:
      return number < constant;
    case IS_AT_MOST:
      return number <= constant;
    case IS_ABOVE:
      return number > constant;
    case IS_AT_LEAST:
      return number >= constant;
    default:
      return number === constant;
  }
}

/** Whether a literal of a row holds for the event in hand. */
export function literalHolds(
  operation: number,
  field: Field,
  argument: number,
  fields: TypedFields,
  terms: Named,
): boolean {
  switch (operation) {
    case TEXT_IS:
      return fields.cells().ids[field] === argument;
    case TEXT_IS_NOT:
      return fields.cells().ids[field] !== argument;
    case IS_TRUE:
      return fields.isBoolean(field, true);
    case IS_FALSE:
      return fields.isBoolean(field, false);
    case HAS_VALUE:
      return fields.hasValue(field);
    case HAS_NO_VALUE:
      return !fields.hasValue(field);
    case IS_BELOW:
    case IS_AT_MOST:
    case IS_ABOVE:
    case IS_AT_LEAST:
    case NUMBER_IS:
      return compares(operation, fields.number(field), terms.constants.numbers[argument] as number);
    case NUMBER_IS_NOT:
      return fields.number(field) !== (terms.constants.numbers[argument] as number);
    case TEXT_IS_ONE_OF:
      return terms.constants.isOneOf(argument, fields.cells().ids[field] as number);
    case TEXT_IS_NONE_OF:
      return !terms.constants.isOneOf(argument, fields.cells().ids[field] as number);
    case STARTS_WITH:
      return startsWith(field, argument, fields, terms);
    case STARTS_NOT_WITH:
      return !startsWith(field, argument, fields, terms);
    case ENDS_WITH:
      return endsWith(field, argument, fields, terms);
    case ENDS_NOT_WITH:
      return !endsWith(field, argument, fields, terms);
    case CONTAINS:
      return fields.text(field)?.includes(terms.constants.texts[argument] as string) === true;
    case CONTAINS_NOT:
      return fields.text(field)?.includes(terms.constants.texts[argument] as string) !== true;
    case IS_BUT_FOR_CASE:
      return isButForCase(field, argument, fields, terms);
    case IS_NOT_BUT_FOR_CASE:
      return !isButForCase(field, argument, fields, terms);
    case NUMBER_IS_ONE_OF:
      return terms.constants.isNumberOf(argument, fields.number(field));
    case NUMBER_IS_NONE_OF:
      return !terms.constants.isNumberOf(argument, fields.number(field));
    case TERM_HOLDS:
      return terms.holds(argument);
    default:
      return !terms.holds(argument);
  }
}

function startsWith(field: Field, place: number, fields: TypedFields, terms: Named): boolean {
  return fields.startsWith(
    field,
    terms.constants.pieces,
    place,
    terms.constants.texts[place] as string,
  );
}

function endsWith(field: Field, place: number, fields: TypedFields, terms: Named): boolean {
  return fields.endsWith(
    field,
    terms.constants.pieces,
    place,
    terms.constants.texts[place] as string,
  );
}

function isButForCase(field: Field, place: number, fields: TypedFields, terms: Named): boolean {
  const { pieces, lengths, texts } = terms.constants;
  return fields.isButForCase(
    field,
    pieces,
    place,
    lengths[place] as number,
    texts[place] as string,
  );
}
