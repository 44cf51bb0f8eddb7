/**
 * Builders of date values that keep within the range of `java.time`: what falls outside is null, never an
 * exception (expression-language.md §4.1, §11). Also the one place that takes a local time apart.
 */
import type { DateOnly, DateTime, DateTimeOnly, Duration } from '../value.ts';
import {
  calendarDateOf,
  epochDayOf,
  isCalendarDate,
  MAX_YEAR,
  MIN_YEAR,
  type CalendarDate,
} from './calendar.ts';

export const NANOSECONDS_PER_SECOND = 1_000_000_000n;
export const NANOSECONDS_PER_MILLISECOND = 1_000_000n;
export const NANOSECONDS_PER_DAY = 86_400n * NANOSECONDS_PER_SECOND;

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

export type LocalFields = CalendarDate & TimeOfDay;

const MIN_EPOCH_DAY = epochDayOf({ year: MIN_YEAR, month: 1, day: 1 });
const MAX_EPOCH_DAY = epochDayOf({ year: MAX_YEAR, month: 12, day: 31 });
const MIN_LOCAL = BigInt(MIN_EPOCH_DAY) * NANOSECONDS_PER_DAY;
const MAX_LOCAL = BigInt(MAX_EPOCH_DAY + 1) * NANOSECONDS_PER_DAY - 1n;
const MAX_DURATION_SECONDS = 2n ** 63n;

/** Division of integers that rounds down, so that moments before 1970 fall into the right day. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** A calendar date from its fields, null if there is no such day. */
export function dateOnlyOf(date: CalendarDate): DateOnly | null {
  return isCalendarDate(date) ? { kind: 'dateOnly', epochDay: epochDayOf(date) } : null;
}

/** A local date-time, null outside the years of `java.time`. */
export function dateTimeOnlyOf(localNanoseconds: bigint): DateTimeOnly | null {
  const fits = localNanoseconds >= MIN_LOCAL && localNanoseconds <= MAX_LOCAL;
  return fits ? { kind: 'dateTimeOnly', localNanoseconds } : null;
}

/** An instant seen at an offset, null if its local time is outside the years of `java.time`. */
export function dateTimeOf(epochNanoseconds: bigint, offsetSeconds: number): DateTime | null {
  const local = epochNanoseconds + BigInt(offsetSeconds) * NANOSECONDS_PER_SECOND;
  const fits = local >= MIN_LOCAL && local <= MAX_LOCAL;
  return fits ? { kind: 'dateTime', epochNanoseconds, offsetSeconds } : null;
}

/** A duration, null where its seconds leave 64 bits, as `java.time.Duration` would refuse it. */
export function durationOf(nanoseconds: bigint): Duration | null {
  const seconds = floorDivide(nanoseconds, NANOSECONDS_PER_SECOND);
  const fits = seconds >= -MAX_DURATION_SECONDS && seconds < MAX_DURATION_SECONDS;
  return fits ? { kind: 'duration', nanoseconds } : null;
}

/** Wall-clock time of a date-time at its own offset, as nanoseconds since 1970-01-01T00:00 there. */
export function localNanosecondsOf(dateTime: DateTime): bigint {
  return dateTime.epochNanoseconds + BigInt(dateTime.offsetSeconds) * NANOSECONDS_PER_SECOND;
}

/** The calendar day that a local time falls on. */
export function epochDayOfLocal(localNanoseconds: bigint): number {
  return Number(floorDivide(localNanoseconds, NANOSECONDS_PER_DAY));
}

/** Takes a local time apart into calendar and clock fields. */
export function fieldsOf(localNanoseconds: bigint): LocalFields {
  const epochDay = floorDivide(localNanoseconds, NANOSECONDS_PER_DAY);
  // Below 8.64e13, so exact as a double.
  const ofDay = Number(localNanoseconds - epochDay * NANOSECONDS_PER_DAY);
  const secondOfDay = Math.floor(ofDay / 1e9);
  return {
    ...calendarDateOf(Number(epochDay)),
    hour: Math.floor(secondOfDay / 3600),
    minute: Math.floor(secondOfDay / 60) % 60,
    second: secondOfDay % 60,
    nanosecond: ofDay - secondOfDay * 1e9,
  };
}

/** Puts fields of an existing date and time together again. */
export function localNanosecondsFrom(fields: LocalFields): bigint {
  const ofDay = (fields.hour * 3600 + fields.minute * 60 + fields.second) * 1e9 + fields.nanosecond;
  return BigInt(epochDayOf(fields)) * NANOSECONDS_PER_DAY + BigInt(ofDay);
}

/** Milliseconds since 1970-01-01T00:00Z, rounded down; null where they leave 64 bits, as Java refuses them. */
export function epochMillisecondsOf(dateTime: DateTime): bigint | null {
  const milliseconds = floorDivide(dateTime.epochNanoseconds, NANOSECONDS_PER_MILLISECOND);
  return BigInt.asIntN(64, milliseconds) === milliseconds ? milliseconds : null;
}
