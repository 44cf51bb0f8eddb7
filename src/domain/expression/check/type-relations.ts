/** How types relate (expression-language.md §4.4): signatures match exactly, nothing is promoted; `any` fits everywhere. */
import { SCALAR_TYPES, type ListType, type ScalarType, type ValueType } from '../types.ts';

const LIST_OF: ReadonlyMap<ScalarType, ListType> = new Map(
  SCALAR_TYPES.map((type) => [
    type,
    `list${type.charAt(0).toUpperCase()}${type.slice(1)}` as ListType,
  ]),
);
const ELEMENT_OF: ReadonlyMap<string, ScalarType> = new Map(
  [...LIST_OF].map(([element, list]) => [list, element]),
);

/** `listTypeOf('string')` is `listString`. */
export function listTypeOf(element: ScalarType): ListType {
  return LIST_OF.get(element) ?? 'listAny';
}

/** `elementTypeOf('listString')` is `string`; `any` for `listAny`; undefined for what is no list of scalars. */
export function elementTypeOf(type: ValueType): ScalarType | 'any' | undefined {
  return type === 'listAny' ? 'any' : ELEMENT_OF.get(type);
}

export function isScalarType(type: ValueType): type is ScalarType {
  return LIST_OF.has(type as ScalarType);
}

export function isScalarList(type: ValueType): boolean {
  return elementTypeOf(type) !== undefined;
}

export function isList(type: ValueType): boolean {
  return type === 'listObject' || isScalarList(type);
}

export function isNumeric(type: ValueType): type is 'integer' | 'decimal' {
  return type === 'integer' || type === 'decimal';
}

/** Whether a value of type `actual` may stand where `required` is wanted. */
export function fits(actual: ValueType, required: ValueType): boolean {
  if (actual === required || actual === 'any' || required === 'any') return true;
  // A list of unknown elements (`[]`, an empty array of a payload) fits every list.
  if (actual === 'listAny') return isList(required);
  return required === 'listAny' && isScalarList(actual);
}

/**
 * The type of two branches of an `if` (§7, R-34): one type, or integer with decimal; undefined where they do not go
 * together. An unknown type takes the other one.
 */
export function commonBranchType(a: ValueType, b: ValueType): ValueType | undefined {
  if (a === b || b === 'any') return a;
  if (a === 'any') return b;
  if (isNumeric(a) && isNumeric(b)) return 'decimal';
  if (a === 'listAny' && isList(b)) return b;
  return b === 'listAny' && isList(a) ? a : undefined;
}
