/** Values in the JSON form of the conformance cases (expression-language.md §4.6, §15). */
import { setOwnProperty, type JsonValue } from '#domain/base';
import { canonicalText } from './text-form.ts';
import type { Value } from './value.ts';

/** Integers beyond 2^53-1 are written as strings, dates and durations canonically. `toJson(7n)` is `7`. */
export function toJson(value: Value): JsonValue {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (!('kind' in value)) return value.map(toJson);
  switch (value.kind) {
    case 'object':
      return membersToJson(value.attributeNames(), (name) => value.attribute(name));
    case 'map':
      return membersToJson(value.keys(), (key) => value.entry(key));
    default:
      return canonicalText(value);
  }
}

function membersToJson(names: readonly string[], member: (name: string) => Value): JsonValue {
  const json: Record<string, JsonValue> = {};
  for (const name of names) setOwnProperty(json, name, toJson(member(name)));
  return json;
}
