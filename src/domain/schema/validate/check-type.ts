/** First check of every value: the type, and that there is a value at all (events.md §3.3, §6.2). */
import { isJsonArray, isJsonObject, type JsonValue } from '#domain/base';
import type { FieldNode, XdmType } from '../types.ts';
import { exactInteger } from './exact-integer.ts';
import { expectedTypeName, foundTypeName } from './type-names.ts';
import type { Finding } from './violation.ts';

/**
 * Nothing is converted: `"10050"` is no integer. `3` is a fine number and `3.0` an integer. `writtenDecimal` is the
 * text of a whole number that was written as a decimal.
 */
export function checkType(
  field: FieldNode,
  value: JsonValue,
  writtenDecimal?: string,
): Finding | undefined {
  if (value === null) return wrongType(field, value, 'violation/null');
  if (value === '' && takesText(field.type)) return wrongType(field, value, 'violation/empty');
  if (fits(field.type, value, writtenDecimal)) return undefined;
  return wrongType(field, value, 'violation/type', writtenDecimal);
}

/** An empty text counts as no value, where a text could stand (§3.3). */
function wrongType(
  field: FieldNode,
  value: JsonValue,
  code: 'violation/null' | 'violation/empty' | 'violation/type',
  writtenDecimal?: string,
): Finding {
  const expected = expectedTypeName(field.type);
  const found = code === 'violation/empty' ? 'Null' : foundTypeName(value, writtenDecimal);
  return {
    keyword: 'type',
    code,
    message: `expected type: ${expected}, found: ${found}`,
    params: { expected, found, xdmType: field.type },
  };
}

function takesText(type: XdmType): boolean {
  return type === 'string' || type === 'date' || type === 'date-time' || type === 'any';
}

function fits(type: XdmType, value: JsonValue, writtenDecimal: string | undefined): boolean {
  switch (type) {
    case 'string':
    case 'date':
    case 'date-time':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint';
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      // `1.00000000000000000001` is read as 1 and is none.
      if (writtenDecimal !== undefined) return exactInteger(writtenDecimal) !== undefined;
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
    case 'map':
      return isJsonObject(value);
    case 'array':
      return isJsonArray(value);
    case 'any':
      return true;
    default:
      return type satisfies never;
  }
}
