/** Values of the language as plain data, for a reference evaluation that shares no code with it (§4.1, §8.2). */

export type PlainMoment =
  | { readonly kind: 'dateOnly'; readonly epochDay: number }
  | { readonly kind: 'dateTimeOnly'; readonly localNanoseconds: bigint }
  | {
      readonly kind: 'dateTime';
      readonly epochNanoseconds: bigint;
      readonly offsetSeconds: number;
    }
  | { readonly kind: 'duration'; readonly nanoseconds: bigint };

type Moment<K extends PlainMoment['kind']> = Extract<PlainMoment, { kind: K }>;

export type PlainObject = { readonly [name: string]: PlainValue };

export type PlainValue =
  | bigint
  | number
  | string
  | boolean
  | null
  | PlainMoment
  | PlainObject
  | readonly PlainValue[];

/** The plain value behind each type that programs are generated of. */
export interface PlainTypes {
  integer: bigint;
  decimal: number;
  string: string;
  boolean: boolean;
  dateOnly: Moment<'dateOnly'>;
  dateTimeOnly: Moment<'dateTimeOnly'>;
  dateTime: Moment<'dateTime'>;
  duration: Moment<'duration'>;
  listString: readonly (string | null)[];
  listInteger: readonly (bigint | null)[];
  listDecimal: readonly (number | null)[];
  listObject: readonly PlainObject[];
}

export type PlainType = keyof PlainTypes;

/** The `==` of the language over plain values. */
export function same(a: PlainValue, b: PlainValue): boolean {
  if (typeof a === 'bigint' && typeof b === 'number') return Number.isInteger(b) && BigInt(b) === a;
  if (typeof a === 'number' && typeof b === 'bigint') return same(b, a);
  if (typeof a === 'number' && Number.isNaN(a)) return Number.isNaN(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    const [left, right] = [a as readonly PlainValue[], b as readonly PlainValue[]];
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      left.length === right.length &&
      left.every((element, index) => same(element, right[index] ?? null))
    );
  }
  // A dateTime is its instant; an absent attribute counts as null.
  const [left, right] = [a as PlainObject, b as PlainObject];
  const names = [...Object.keys(left), ...Object.keys(right)];
  return names.every(
    (name) => name === 'offsetSeconds' || same(left[name] ?? null, right[name] ?? null),
  );
}

/** Natural order of two values of one type. */
export function order(a: PlainValue, b: PlainValue): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  if (left < right) return -1;
  if (left > right) return 1;
  return Number(Object.is(right, -0)) - Number(Object.is(left, -0));
}

function sortKey(value: PlainValue): bigint | number | string | boolean {
  if (typeof value !== 'object') return value;
  const moment = value as PlainMoment;
  switch (moment.kind) {
    case 'dateOnly':
      return moment.epochDay;
    case 'dateTimeOnly':
      return moment.localNanoseconds;
    case 'dateTime':
      return moment.epochNanoseconds;
    case 'duration':
      return moment.nanoseconds;
  }
}

/** Distinct values, the first of each kept. */
export function distinct<T extends PlainValue>(
  values: readonly T[],
  keyOf: (value: T) => PlainValue = (value) => value,
): readonly T[] {
  const kept: T[] = [];
  for (const value of values) {
    if (!kept.some((other) => same(keyOf(other), keyOf(value)))) kept.push(value);
  }
  return kept;
}

/** Values without nulls. */
export function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value): value is T => value !== null);
}

/** Arithmetic of Java's `long`. */
export function wrap(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}
