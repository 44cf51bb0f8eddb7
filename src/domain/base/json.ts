/**
 * JSON as data. Integers beyond 2^53 are `bigint`, because the language counts in 64 bits and `JSON.parse` would
 * round them in silence (expression-language.md §4.1, design §5).
 */
export type JsonValue = string | number | bigint | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Way from the root of a JSON value to one inside it: a name per object, an index per list. */
export type JsonPath = readonly (string | number)[];

/** True for a JSON object, false for arrays and null. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON list; unlike `Array.isArray` it keeps the type of the elements. */
export function isJsonArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/**
 * Reads an own property only: a payload that lacks `constructor` or `__proto__` has no such field
 * (expression-language.md §16).
 */
export function ownProperty(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets an own property, whatever its name: plain assignment of `__proto__` would change the prototype. */
export function setOwnProperty<T>(object: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else {
    object[key] = value;
  }
}

/** Orders of the few objects that JavaScript would reorder: those with keys that look like integers. */
const keyOrders = new WeakMap<JsonObject, readonly string[]>();

/** Remembers the order in which a text named the keys of an object. */
export function rememberKeyOrder(object: JsonObject, keys: readonly string[]): void {
  keyOrders.set(object, keys);
}

/**
 * Keys of an object in the order of its text, also where some look like integers, which JavaScript would move to
 * the front (expression-language.md §6.5, R-32).
 */
export function keysInOrder(object: JsonObject): readonly string[] {
  return keyOrders.get(object) ?? Object.keys(object);
}

/** Members and elements that are whole numbers but were written as decimals, as written; few texts have any. */
const wholeDecimals = new WeakMap<JsonObject | JsonArray, Map<string | number, string>>();

/** Remembers that the text wrote `10.0` or `1e1` where the value is 10; undefined forgets an earlier writing. */
export function rememberDecimal(
  container: JsonObject | JsonArray,
  key: string | number,
  literal: string | undefined,
): void {
  const known = wholeDecimals.get(container);
  if (literal === undefined) known?.delete(key);
  else if (known === undefined) wholeDecimals.set(container, new Map([[key, literal]]));
  else known.set(key, literal);
}

/**
 * A whole number as its text wrote it, where that was as a decimal. Reading rounds `9007199254740993.0` and
 * `1.00000000000000000001`; whoever has to know better asks here.
 */
export function writtenDecimal(
  container: JsonObject | JsonArray,
  key: string | number,
): string | undefined {
  return wholeDecimals.get(container)?.get(key);
}

/** `['a', 0, 'b/c']` as the JSON pointer `#/a/0/b~1c`, the form in which the product names places. */
export function jsonPointer(path: JsonPath): string {
  let pointer = '#';
  for (const step of path) {
    pointer += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer;
}
