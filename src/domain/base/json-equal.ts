/** Equality of JSON values: for `uniqueItems`, unsaved changes and the diff of a workspace. */
import { isJsonArray, isJsonObject, ownProperty, type JsonValue } from './json.ts';

/** Deep equality; the order of keys plays no part, `3` equals `3n`. */
export function jsonEqual(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (typeof left === 'bigint' || typeof right === 'bigint') {
    // oxlint-disable-next-line eqeqeq -- `==` compares number and bigint by value, exactly
    return isNumeric(left) && isNumeric(right) && left == right;
  }
  if (isJsonArray(left)) {
    if (!isJsonArray(right) || left.length !== right.length) return false;
    return left.every((element, index) => jsonEqual(element, right[index] as JsonValue));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => {
    const other = ownProperty(right, key);
    return other !== undefined && jsonEqual(left[key] as JsonValue, other);
  });
}

function isNumeric(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
