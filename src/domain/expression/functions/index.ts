/**
 * Door of the function table (expression-language.md §9): every function of the language by its exact name. Parser,
 * checker, compiler, completion and help read nothing else.
 */
import { COUNTS } from './aggregation/count.ts';
import { EXTREMES } from './aggregation/extremes.ts';
import { TOTALS } from './aggregation/totals.ts';
import { AUDIENCE } from './audience.ts';
import { CONVERSIONS } from './conversion/index.ts';
import { DATE_PARTS_CHANGED } from './date/change-parts.ts';
import { CLOCK } from './date/now.ts';
import { DATE_WINDOWS } from './date/windows.ts';
import type { FunctionDefinition } from './function-definition.ts';
import { LIST_ORDER } from './list/order.ts';
import { LIST_SELECTION } from './list/selection.ts';
import { LIST_SET_OPERATIONS } from './list/set-operations.ts';
import { MATH } from './math.ts';
import { STRING_COMPARISONS } from './string/comparison.ts';
import { STRING_EDITING } from './string/editing.ts';
import { STRING_PATTERNS } from './string/pattern-matching.ts';

export type * from './function-definition.ts';
export { DATE_PARTS } from './date/now.ts';

const FAMILIES: readonly (readonly FunctionDefinition[])[] = [
  STRING_COMPARISONS,
  STRING_EDITING,
  STRING_PATTERNS,
  LIST_SET_OPERATIONS,
  LIST_SELECTION,
  LIST_ORDER,
  TOTALS,
  COUNTS,
  EXTREMES,
  CONVERSIONS,
  CLOCK,
  DATE_WINDOWS,
  DATE_PARTS_CHANGED,
  MATH,
  AUDIENCE,
];

/** The functions of the language by name; a `Map`, so that `constructor` and `__proto__` are unknown functions. */
export const functionTable: ReadonlyMap<string, FunctionDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name, definition]),
);
