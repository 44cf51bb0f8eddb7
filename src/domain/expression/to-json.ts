/** Values in the JSON form of the conformance cases (expression-language.md §4.6, §15). */
import { setOwnProperty, type JsonValue } from '#domain/base';
import { canonicalText } from './text-form.ts';
import type { MapValue, ObjectValue, Value } from './value.ts';

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
      return membersToJson(value.attributeNames(), value.attribute);
    case 'map':
      return membersToJson(value.keys(), value.entry);
    default:
      return canonicalText(value);
  }
}

function membersToJson(
  names: readonly string[],
  member: ObjectValue['attribute'] | MapValue['entry'],
): JsonValue {
  const json: Record<string, JsonValue> = {};
  for (const name of names) setOwnProperty(json, name, toJson(member(name)));
  return json;
}
