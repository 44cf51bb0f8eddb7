/** The eight conversions, one file a target type (expression-language.md §9.4). Malformed text gives null. */
import type { FunctionDefinition } from '../function-definition.ts';
import { toBool } from './to-boolean.ts';
import { toDateOnly } from './to-date-only.ts';
import { toDateTimeOnly } from './to-date-time-only.ts';
import { toDateTime } from './to-date-time.ts';
import { toDecimal } from './to-decimal.ts';
import { toDuration } from './to-duration.ts';
import { toInteger } from './to-integer.ts';
import { toString } from './to-string.ts';

export const CONVERSIONS: readonly FunctionDefinition[] = [
  toBool,
  toInteger,
  toDecimal,
  toString,
  toDateOnly,
  toDateTime,
  toDateTimeOnly,
  toDuration,
];
