/** One walk over all payloads: every value is counted at its place. Linear in the text that they came from. */
import {
  isJsonArray,
  keysInOrder,
  ownProperty,
  writtenDecimal,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { Tally } from './tally.ts';
import { MAX_INFERRED_DEPTH } from './thresholds.ts';

/** Counts what stands where; objects at `mapPaths` are maps. */
export function gather(payloads: readonly JsonObject[], mapPaths: ReadonlySet<string>): Tally {
  const root = new Tally('', '', 0, false);
  for (const [index, payload] of payloads.entries()) {
    visit(root, payload, undefined, index, mapPaths);
  }
  return root;
}

function visit(
  tally: Tally,
  value: JsonValue,
  /** A whole number as it was written, where that was as a decimal. */
  written: string | undefined,
  payload: number,
  mapPaths: ReadonlySet<string>,
): void {
  if (value === null) tally.nulls += 1;
  else if (typeof value === 'string') visitText(tally, value, payload);
  else if (typeof value === 'boolean') {
    tally.count('boolean', payload);
    tally.values.add(String(value));
  } else if (typeof value === 'number' || typeof value === 'bigint') {
    const isWhole = typeof value === 'bigint' || Number.isInteger(value);
    tally.count(isWhole && written === undefined ? 'integer' : 'decimal', payload);
    tally.numbers.add(value);
    tally.values.add(written ?? String(value));
  } else if (isJsonArray(value)) visitList(tally, value, payload, mapPaths);
  else visitObject(tally, value, payload, mapPaths);
}

function visitText(tally: Tally, text: string, payload: number): void {
  if (text === '') {
    tally.empties += 1;
    return;
  }
  tally.count('string', payload);
  tally.forms.add(text);
  tally.lengths.add(text.length);
  tally.values.add(text);
}

function visitList(
  tally: Tally,
  list: JsonArray,
  payload: number,
  mapPaths: ReadonlySet<string>,
): void {
  tally.count('array', payload);
  tally.items.add(list.length);
  if (list.length === 0 || isAtLimit(tally)) return;
  const item = tally.elementOf(mapPaths);
  for (const [index, element] of list.entries()) {
    visit(item, element, writtenDecimal(list, index), payload, mapPaths);
  }
}

function visitObject(
  tally: Tally,
  object: JsonObject,
  payload: number,
  mapPaths: ReadonlySet<string>,
): void {
  tally.count('object', payload);
  const keys = keysInOrder(object);
  tally.members += keys.length;
  if (keys.length === 0 || isAtLimit(tally)) return;
  for (const [position, key] of keys.entries()) {
    const value = ownProperty(object, key);
    if (value === undefined) continue;
    if (tally.isMap) tally.keys.add(key);
    const place = tally.isMap ? tally.entryOf(mapPaths) : tally.childAt(key, position, mapPaths);
    visit(place, value, writtenDecimal(object, key), payload, mapPaths);
  }
}

function isAtLimit(tally: Tally): boolean {
  if (tally.depth < MAX_INFERRED_DEPTH) return false;
  tally.isTooDeep = true;
  return true;
}
