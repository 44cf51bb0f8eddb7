/**
 * Values at run time (expression-language.md §4, §16). Integers are `bigint` within 64 bits; null is "no value".
 * Nothing throws at run time: a failed conversion is null.
 */

/** Calendar date without zone. */
export interface DateOnly {
  readonly kind: 'dateOnly';
  /** Days since 1970-01-01. */
  readonly epochDay: number;
}

/** Local date and time without zone, as nanoseconds since 1970-01-01T00:00:00 local. */
export interface DateTimeOnly {
  readonly kind: 'dateTimeOnly';
  readonly localNanoseconds: bigint;
}

/** An instant with the offset it was written with. */
export interface DateTime {
  readonly kind: 'dateTime';
  readonly epochNanoseconds: bigint;
  readonly offsetSeconds: number;
}

export interface Duration {
  readonly kind: 'duration';
  readonly nanoseconds: bigint;
}

/** An object of a payload, read through its declared types; attributes that it lacks are null. */
export interface ObjectValue {
  readonly kind: 'object';
  attribute(name: string): Value;
  attributeNames(): readonly string[];
}

/** A map of a payload, in payload order. */
export interface MapValue {
  readonly kind: 'map';
  entry(key: string): Value;
  keys(): readonly string[];
}

export type ListValue = readonly Value[];

export type ScalarValue =
  | string
  | bigint
  | number
  | boolean
  | DateOnly
  | DateTimeOnly
  | DateTime
  | Duration;

/** `bigint` is an integer, `number` a decimal. */
export type Value = ScalarValue | ObjectValue | MapValue | ListValue | null;
