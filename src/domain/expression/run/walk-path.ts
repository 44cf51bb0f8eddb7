/**
 * Steps of a path through JSON (expression-language.md §6.4, §6.5). On the way a collection is a list of slots: a slot
 * is empty where an element lacks an object, so that a scalar behind it counts as null and a collection as nothing.
 */
import { isJsonArray, isJsonObject, keysInOrder } from '#domain/base';
import type { ResolvedField } from '../check/checked.ts';
import type { Position } from '../check/position.ts';
import { member, type Raw } from './frame.ts';

/** One value, or the slots of a collection, as the position of the step says. */
export type Walked = Raw | readonly Raw[];

/** Goes to a field, from one object or from every element of a collection. */
export function walkField(walked: Walked, { name, from, to, collection }: ResolvedField): Walked {
  if (!from.many) {
    const field = member(walked as Raw, name);
    return collection ? elementsOf(field, to) : field;
  }
  const slots = slotsOf(walked);
  if (slots === undefined) return undefined;
  if (!collection) return slots.map((slot) => member(slot, name));
  // a missing inner collection contributes nothing.
  return slots.flatMap((slot) => elementsOf(member(slot, name), to) ?? []);
}

/** Elements of a collection; a list of objects holds no other things. Undefined where there is no collection. */
export function elementsOf(raw: Raw, { shape }: Position): readonly Raw[] | undefined {
  if (!isJsonArray(raw)) return undefined;
  return shape.kind === 'object' ? onlyObjects(raw) : raw;
}

/** The objects of a list; the list itself where it holds nothing else, as nearly every list does. */
function onlyObjects(list: readonly Raw[]): readonly Raw[] {
  for (const element of list) if (!isJsonObject(element)) return list.filter(isJsonObject);
  return list;
}

/** The flat collection that a path function works on; undefined where it is missing. */
export function collectionAt(
  walked: Walked,
  { shape, many }: Position,
): readonly Raw[] | undefined {
  const slots = many ? slotsOf(walked) : undefined;
  const holdsObjects = shape.kind === 'object' || shape.kind === 'map';
  return holdsObjects && slots !== undefined ? onlyObjects(slots) : slots;
}

/** `at(i)`: out of range, negative or null gives nothing. */
export function elementAt(slots: readonly Raw[] | undefined, index: unknown): Raw {
  if (typeof index !== 'bigint' || slots === undefined) return undefined;
  return index >= 0n && index < BigInt(slots.length) ? slots[Number(index)] : undefined;
}

/** `entry(key)` of a map; a collection stored there is flat like any other. */
export function entryOf(walked: Walked, key: unknown, to: Position): Walked {
  if (typeof key !== 'string') return undefined;
  const value = member(walked as Raw, key);
  return to.many ? elementsOf(value, to) : value;
}

/** `keys()` of a map, in payload order. */
export function keysOf(walked: Walked): readonly string[] | undefined {
  const map = walked as Raw;
  return isJsonObject(map) ? keysInOrder(map) : undefined;
}

function slotsOf(walked: Walked): readonly Raw[] | undefined {
  return Array.isArray(walked) ? (walked as readonly Raw[]) : undefined;
}
