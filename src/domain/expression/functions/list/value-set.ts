/**
 * A set of values under the `==` of the language (expression-language.md §8.2), in time that grows with the number
 * of values and not with its square. All set operations, `distinct` and `distinctCount` stand on it.
 */
import { valuesEqual } from '../../equality.ts';
import type { Value } from '../../value.ts';

export class ValueSet {
  /** Strings by themselves: most sets hold nothing else, and a key would have to be built for each. */
  readonly #strings = new Set<string>();
  readonly #scalars = new Set<string>();
  /** Objects (and what else has no key) by a coarse key; only those in one bucket are compared. */
  readonly #buckets = new Map<string, Value[]>();

  constructor(values: Iterable<Value> = []) {
    for (const value of values) this.add(value);
  }

  /** Adds a value; true if no equal value was there before. */
  add(value: Value): boolean {
    if (typeof value === 'string') {
      if (this.#strings.has(value)) return false;
      this.#strings.add(value);
      return true;
    }
    const key = scalarKey(value);
    if (key !== undefined) {
      if (this.#scalars.has(key)) return false;
      this.#scalars.add(key);
      return true;
    }
    const coarse = coarseKey(value);
    const bucket = this.#buckets.get(coarse) ?? [];
    if (bucket.some((other) => valuesEqual(other, value))) return false;
    bucket.push(value);
    this.#buckets.set(coarse, bucket);
    return true;
  }

  has(value: Value): boolean {
    if (typeof value === 'string') return this.#strings.has(value);
    const key = scalarKey(value);
    if (key !== undefined) return this.#scalars.has(key);
    const bucket = this.#buckets.get(coarseKey(value)) ?? [];
    return bucket.some((other) => valuesEqual(other, value));
  }
}

/** The same text for two scalars exactly if they are equal; undefined for lists, objects and maps. */
function scalarKey(value: Value): string | undefined {
  switch (typeof value) {
    case 'string':
      return `s${value}`;
    case 'bigint':
      return `n${value}`;
    case 'number':
      // Equal numbers have one key: 42, 42.0 and 4.2E1 are all n42.
      return Number.isInteger(value) ? `n${BigInt(value)}` : `n${value}`;
    case 'boolean':
      return `b${value}`;
    default:
      break;
  }
  if (value === null) return 'null';
  if (!('kind' in value)) return undefined;
  switch (value.kind) {
    case 'dateOnly':
      return `d${value.epochDay}`;
    case 'dateTimeOnly':
      return `l${value.localNanoseconds}`;
    case 'dateTime':
      return `t${value.epochNanoseconds}`;
    case 'duration':
      return `p${value.nanoseconds}`;
    default:
      return undefined;
  }
}

/** Equal objects have the same key; different ones mostly not. Null attributes count as absent. */
function coarseKey(value: Value): string {
  if (value === null || typeof value !== 'object' || !('kind' in value)) return '';
  if (value.kind !== 'object') return '';
  return value
    .attributeNames()
    .filter((name) => value.attribute(name) !== null)
    .toSorted()
    .map((name) => JSON.stringify([name, scalarKey(value.attribute(name)) ?? '']))
    .join();
}
