/** Keywords that judge one value by itself: type, listed values, numbers, texts. */
import { isJsonArray, isJsonObject, jsonEqual, ownProperty, stringifyJson } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';
import { readNumber, readText } from '../read/read-constraints.ts';
import { ecmaPattern } from './ecma-pattern.ts';
import { hasFormat } from './formats.ts';
import { finding, shortText, type Finding } from './problem.ts';

const TYPES: ReadonlyMap<string, (value: JsonValue) => boolean> = new Map([
  ['null', (value: JsonValue) => value === null],
  ['boolean', (value: JsonValue) => typeof value === 'boolean'],
  ['string', (value: JsonValue) => typeof value === 'string'],
  ['number', isNumber],
  ['integer', (value: JsonValue) => typeof value === 'bigint' || Number.isInteger(value)],
  ['array', isJsonArray],
  ['object', isJsonObject],
]);

/** `type`: one name or several; a name that JSON Schema does not know decides nothing. */
export function checkType(node: JsonObject, value: JsonValue): Finding | undefined {
  const stated = ownProperty(node, 'type');
  const names = (isJsonArray(stated) ? stated : [stated]).filter(
    (name) => typeof name === 'string',
  );
  if (names.length === 0) return undefined;
  if (names.some((name) => TYPES.get(name)?.(value) ?? true)) return undefined;
  return finding('json-schema/type', { expected: names.join(', '), found: typeOf(value) });
}

/** `enum` and `const`. */
export function checkListed(node: JsonObject, value: JsonValue): Finding | undefined {
  const listed = ownProperty(node, 'enum');
  if (isJsonArray(listed) && !listed.some((one) => jsonEqual(one, value))) {
    const allowed = shortText(listed.map(inOneLine).join(', '));
    return finding('json-schema/enum', { found: shown(value), allowed });
  }
  const constant = ownProperty(node, 'const');
  if (constant === undefined || jsonEqual(constant, value)) return undefined;
  return finding('json-schema/const', { found: shown(value), expected: shown(constant) });
}

/** Bounds and multiples. Integers beyond 2^53 are compared exactly. */
export function checkNumber(node: JsonObject, value: number | bigint): Finding | undefined {
  const found = String(value);
  const minimum = bound(node, 'minimum');
  if (minimum !== undefined && value < minimum)
    return finding('json-schema/minimum', { found, limit: String(minimum) });
  const maximum = bound(node, 'maximum');
  if (maximum !== undefined && value > maximum)
    return finding('json-schema/maximum', { found, limit: String(maximum) });
  const above = bound(node, 'exclusiveMinimum');
  if (above !== undefined && value <= above)
    return finding('json-schema/exclusive-minimum', { found, limit: String(above) });
  const below = bound(node, 'exclusiveMaximum');
  if (below !== undefined && value >= below)
    return finding('json-schema/exclusive-maximum', { found, limit: String(below) });
  const divisor = readNumber(node, 'multipleOf');
  if (divisor === undefined || divisor <= 0 || isMultiple(value, divisor)) return undefined;
  return finding('json-schema/multiple-of', { found, divisor });
}

/** Length in code points, pattern, format. */
export function checkText(node: JsonObject, text: string): Finding | undefined {
  const minimum = readNumber(node, 'minLength');
  const maximum = readNumber(node, 'maxLength');
  if (minimum !== undefined || maximum !== undefined) {
    const { length } = Array.from(text);
    if (minimum !== undefined && length < minimum)
      return finding('json-schema/min-length', { length, limit: minimum });
    if (maximum !== undefined && length > maximum)
      return finding('json-schema/max-length', { length, limit: maximum });
  }
  const pattern = readText(node, 'pattern');
  if (pattern !== undefined && ecmaPattern(pattern)?.(text) === false)
    return finding('json-schema/pattern', { found: shown(text), pattern: shortText(pattern) });
  const format = readText(node, 'format');
  if (format !== undefined && !hasFormat(text, format))
    return finding('json-schema/format', { found: shown(text), format });
  return undefined;
}

function shown(value: JsonValue): string {
  return shortText(inOneLine(value));
}

function inOneLine(value: JsonValue): string {
  return stringifyJson(value, { indent: 0 });
}

function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return 'array';
  if (typeof value === 'bigint' || Number.isInteger(value)) return 'integer';
  return typeof value;
}

function bound(node: JsonObject, key: string): number | bigint | undefined {
  const value = ownProperty(node, key);
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

function isMultiple(value: number | bigint, divisor: number): boolean {
  if (typeof value === 'bigint' && Number.isInteger(divisor)) return value % BigInt(divisor) === 0n;
  return Number.isInteger(Number(value) / divisor);
}
