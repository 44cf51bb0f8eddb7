/** Static types of the language (expression-language.md §4), spelled as the specification spells them. */

export type ScalarType =
  | 'string'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'dateOnly'
  | 'dateTimeOnly'
  | 'dateTime'
  | 'duration';

export type ListType = `list${Capitalize<ScalarType>}` | 'listAny';

/** `any`: a field of unknown type and the element of `[]`; fits wherever some type is required (§4.2). */
export type ValueType = ScalarType | ListType | 'listObject' | 'object' | 'map' | 'any';

export const SCALAR_TYPES = [
  'string',
  'integer',
  'decimal',
  'boolean',
  'dateOnly',
  'dateTimeOnly',
  'dateTime',
  'duration',
] as const satisfies readonly ScalarType[];
