/** The reference: every function of the language told a second time, over plain values and without its code. */
import { CONVERSION_FUNCTIONS } from './conversion-functions.ts';
import { DATE_FUNCTIONS } from './date-functions.ts';
import { LIST_FUNCTIONS } from './list-functions.ts';
import type { ReferenceFunction } from './reference-function.ts';
import { TEXT_FUNCTIONS } from './text-functions.ts';

export const REFERENCE_FUNCTIONS: readonly ReferenceFunction[] = [
  ...TEXT_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...DATE_FUNCTIONS,
];

export * from './plain-value.ts';
export * from './calendar.ts';
export { NOW } from './date-functions.ts';
export type { Literals, ParameterKind, ReferenceFunction } from './reference-function.ts';
export { scalarText } from './scalar-text.ts';
