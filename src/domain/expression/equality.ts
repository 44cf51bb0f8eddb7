/**
 * Equality and order of values: `==` of expression-language.md §8.2 and the comparisons behind §8.3, `sort`, `max`
 * and `min`. Never converts, never throws; the list functions compare with the same functions as the operators.
 */
import type { MapValue, ObjectValue, Value } from './value.ts';

/** Negative, zero or positive as the first stands before, beside or after the second. */
export type Order = number;

/**
 * The `==` of the language: numbers by exact value, dateTimes by instant, lists element by element, objects by all
 * attributes with an absent one counting as null, null only with null; different kinds are simply not equal.
 */
export function valuesEqual(left: Value, right: Value): boolean {
  return scalarsEqual(left, right) ?? structuresEqual(left, right);
}

function structuresEqual(left: Value, right: Value): boolean {
  // A stack instead of recursion: a payload may nest objects deeper than the call stack goes.
  const open: [Value, Value][] = [[left, right]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [a, b] = pair;
    const shallow = scalarsEqual(a, b);
    if (shallow === false) return false;
    if (shallow === true) continue;
    if (!pushMembers(open, a as Structured, b as Structured)) return false;
  }
  return true;
}

type Structured = readonly Value[] | ObjectValue | MapValue;

/** Undefined where both are lists, both objects or both maps, so that their members decide. */
function scalarsEqual(a: Value, b: Value): boolean | undefined {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a !== 'object' || typeof b !== 'object') {
    // Loose on purpose between integer and decimal: JavaScript compares bigint and number exactly.
    return isNumber(a) && isNumber(b) && compareNumbers(a, b) === 0;
  }
  if (!('kind' in a) || !('kind' in b)) return 'kind' in a || 'kind' in b ? false : undefined;
  switch (a.kind) {
    case 'dateOnly':
      return b.kind === 'dateOnly' && a.epochDay === b.epochDay;
    case 'dateTimeOnly':
      return b.kind === 'dateTimeOnly' && a.localNanoseconds === b.localNanoseconds;
    case 'dateTime':
      return b.kind === 'dateTime' && a.epochNanoseconds === b.epochNanoseconds;
    case 'duration':
      return b.kind === 'duration' && a.nanoseconds === b.nanoseconds;
    case 'object':
      return b.kind === 'object' ? undefined : false;
    default:
      return b.kind === 'map' ? undefined : false;
  }
}

function pushMembers(open: [Value, Value][], a: Structured, b: Structured): boolean {
  if (!('kind' in a)) {
    const other = b as readonly Value[];
    if (a.length !== other.length) return false;
    a.forEach((element, index) => open.push([element, other[index] ?? null]));
    return true;
  }
  if (a.kind === 'object') {
    const other = b as ObjectValue;
    for (const name of new Set([...a.attributeNames(), ...other.attributeNames()])) {
      open.push([a.attribute(name), other.attribute(name)]);
    }
    return true;
  }
  const other = b as MapValue;
  for (const key of new Set([...a.keys(), ...other.keys()])) {
    open.push([a.entry(key), other.entry(key)]);
  }
  return true;
}

/** Orders integers and decimals by exact value, without rounding the integer; NaN stands after all (as in Java). */
export function compareNumbers(a: bigint | number, b: bigint | number): Order {
  if (a < b) return -1;
  if (a > b) return 1;
  // oxlint-disable-next-line eqeqeq -- 1n == 1 is the exact comparison that is wanted
  if (a == b) return 0;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** Orders moments given as nanoseconds, of whatever kind. */
export function compareInstants(a: bigint, b: bigint): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Natural order of two scalars of one type, as Java's `compareTo` has it: strings by UTF-16 code unit, false before
 * true, dateTimes by instant. What has no order (or is of another kind) stands where it was.
 */
export function compareScalars(a: Value, b: Value): Order {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'number' && typeof b === 'number')
    return compareNumbers(a, b) || zeroOrder(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const left = momentOf(a);
  const right = momentOf(b);
  return left === undefined || right === undefined ? 0 : compareInstants(left, right);
}

/** `Double.compareTo` puts -0.0 before 0.0, although `==` does not tell them apart. */
function zeroOrder(a: number, b: number): Order {
  return Number(Object.is(b, -0)) - Number(Object.is(a, -0));
}

function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

function momentOf(value: Value): bigint | undefined {
  if (value === null || typeof value !== 'object' || !('kind' in value)) return undefined;
  switch (value.kind) {
    case 'dateOnly':
      return BigInt(value.epochDay);
    case 'dateTimeOnly':
      return value.localNanoseconds;
    case 'dateTime':
      return value.epochNanoseconds;
    case 'duration':
      return value.nanoseconds;
    default:
      return undefined;
  }
}
