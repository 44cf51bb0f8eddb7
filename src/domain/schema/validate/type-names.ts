/** Names of types as validation messages write them (events.md §6.2). */
import { isJsonArray, type JsonValue } from '#domain/base';
import type { XdmType } from '../types.ts';

export type TypeName =
  | 'String'
  | 'Integer'
  | 'Long'
  | 'Number'
  | 'Boolean'
  | 'JSONObject'
  | 'JSONArray'
  | 'Null';

const EXPECTED: Readonly<Record<XdmType, TypeName>> = {
  string: 'String',
  date: 'String',
  'date-time': 'String',
  // What may be anything still may not be null; text is the most likely thing meant.
  any: 'String',
  number: 'Number',
  long: 'Integer',
  int: 'Integer',
  short: 'Integer',
  byte: 'Integer',
  boolean: 'Boolean',
  object: 'JSONObject',
  map: 'JSONObject',
  array: 'JSONArray',
};

/** Name of the type that a field asks for; every integer type is an Integer. */
export function expectedTypeName(type: XdmType): TypeName {
  return EXPECTED[type];
}

/** Name of the type of a value: integers beyond 32 bits are Long, and what was written as a decimal is a Number. */
export function foundTypeName(value: JsonValue, writtenDecimal?: string): TypeName {
  if (writtenDecimal !== undefined) return 'Number';
  if (value === null) return 'Null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'bigint') return 'Long';
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return 'Number';
    return value >= -2_147_483_648 && value <= 2_147_483_647 ? 'Integer' : 'Long';
  }
  return isJsonArray(value) ? 'JSONArray' : 'JSONObject';
}
