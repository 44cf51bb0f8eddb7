/** Reads a cell of a table as what its column holds. */
import { parseJson, type JsonValue } from '#domain/base';
import type { ColumnType } from './column-types.ts';

/**
 * The value of a cell that is not empty. What does not fit the type of its column stays a text, which the check
 * against the schema then tells. Without a type, numbers, booleans, lists and objects are recognised as JSON writes
 * them; `0012` is a text.
 */
export function cellValue(text: string, type: ColumnType | undefined): JsonValue {
  switch (type) {
    case 'string':
      return text;
    case 'integer':
      return integerIn(text) ?? text;
    case 'number':
      return numberIn(text) ?? text;
    case 'boolean':
      return booleanIn(text.toLowerCase()) ?? text;
    case 'json':
      return containerIn(text) ?? text;
    case undefined:
      return numberIn(text) ?? booleanIn(text) ?? containerIn(text) ?? text;
  }
}

/** Programs that know no missing integers write `10.0`. */
function integerIn(text: string): JsonValue | undefined {
  const value = numberIn(text);
  return typeof value === 'number' && !Number.isInteger(value) ? undefined : value;
}

function numberIn(text: string): JsonValue | undefined {
  return /^\s*-?\d/.test(text) ? jsonIn(text) : undefined;
}

/** Spreadsheets write `TRUE`. */
function booleanIn(text: string): boolean | undefined {
  const word = text.trim();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function containerIn(text: string): JsonValue | undefined {
  return /^\s*[{[]/.test(text) ? jsonIn(text) : undefined;
}

function jsonIn(text: string): JsonValue | undefined {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value.value : undefined;
}
