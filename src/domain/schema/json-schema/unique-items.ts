/** `uniqueItems` in time that goes with the size of the list, not with its square. */
import { isJsonArray, isJsonObject, ownProperty } from '#domain/base';
import type { JsonArray, JsonValue } from '#domain/base';

/** The index of the first element that equals an earlier one. */
export function firstRepeated(list: JsonArray): number | undefined {
  const seen = new Set<string>();
  for (const [index, element] of list.entries()) {
    const key = keyOf(element);
    if (seen.has(key)) return index;
    seen.add(key);
  }
  return undefined;
}

/** A text that equal values share: keys sorted, numbers by value. */
function keyOf(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${keyOf(ownProperty(value, key) ?? null)}`);
    return `{${members.join(',')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
