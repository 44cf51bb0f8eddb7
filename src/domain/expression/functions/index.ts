/**
 * Door of the function table (expression-language.md §9): every function of the language by its exact name. Parser,
 * checker, compiler, completion and help read nothing else.
 */
import type { FunctionDefinition } from './function-definition.ts';

const FAMILIES: readonly (readonly FunctionDefinition[])[] = [];

/** The functions of the language by name; a `Map`, so that `constructor` and `__proto__` are unknown functions. */
export const functionTable: ReadonlyMap<string, FunctionDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name, definition]),
);
