/** JSON objects built key by key: `__proto__` is a name like any other, and integer-like keys keep their place. */
import { keysInOrder, rememberKeyOrder, setOwnProperty } from '#domain/base';
import type { JsonObject, JsonValue } from '#domain/base';

/** The members of an object in the order of its text. */
export function membersOf(object: JsonObject): readonly (readonly [string, JsonValue])[] {
  return keysInOrder(object).map((key) => [key, object[key] ?? null] as const);
}

/** An object with these members, in this order. */
export function objectOf(members: ReadonlyMap<string, JsonValue>): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const [key, value] of members) setOwnProperty(object, key, value);
  const order = [...members.keys()];
  const own = Object.keys(object);
  if (order.some((key, index) => own[index] !== key)) rememberKeyOrder(object, order);
  return object;
}
