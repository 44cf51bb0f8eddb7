/**
 * Moves moments: date `+` duration (expression-language.md §8.8) and the units of `nowWithDelta`, `inLast…` and
 * `inNext…` (§9.5). Months and years are calendar units counted in UTC, the day clipped to the month's length.
 */
import type { DateTime, DateTimeOnly, Duration } from '../value.ts';
import { epochDayOf, MAX_YEAR, MIN_YEAR, plusMonths } from './calendar.ts';
import {
  dateTimeOf,
  dateTimeOnlyOf,
  durationOf,
  fieldsOf,
  NANOSECONDS_PER_DAY,
  NANOSECONDS_PER_SECOND,
} from './moments.ts';

export type DateUnit = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';

const EXACT_UNITS: Readonly<Record<Exclude<DateUnit, 'years' | 'months'>, bigint>> = {
  days: NANOSECONDS_PER_DAY,
  hours: 3600n * NANOSECONDS_PER_SECOND,
  minutes: 60n * NANOSECONDS_PER_SECOND,
  seconds: NANOSECONDS_PER_SECOND,
};

/** Months since year 0 at the ends of what `java.time` can hold. */
const FIRST_MONTH = BigInt(MIN_YEAR) * 12n;
const LAST_MONTH = BigInt(MAX_YEAR) * 12n + 11n;

/** Moment plus duration; the offset is kept, and a result outside the range of `java.time` is null. */
export function plusDuration(
  moment: DateTime | DateTimeOnly | Duration,
  duration: Duration,
): DateTime | DateTimeOnly | Duration | null {
  switch (moment.kind) {
    case 'dateTime':
      return dateTimeOf(moment.epochNanoseconds + duration.nanoseconds, moment.offsetSeconds);
    case 'dateTimeOnly':
      return dateTimeOnlyOf(moment.localNanoseconds + duration.nanoseconds);
    default:
      return durationOf(moment.nanoseconds + duration.nanoseconds);
  }
}

/**
 * Instant plus an amount of units, in UTC. Total for every amount: beyond the years of `java.time` it answers the
 * moment of the same size and direction, which the caller's range check turns into null or an open window.
 */
export function plusUnits(epochNanoseconds: bigint, amount: bigint, unit: DateUnit): bigint {
  if (unit !== 'years' && unit !== 'months') return epochNanoseconds + amount * EXACT_UNITS[unit];
  const months = unit === 'years' ? amount * 12n : amount;
  const fields = fieldsOf(epochNanoseconds);
  const target = BigInt(fields.year * 12 + fields.month - 1) + months;
  if (target < FIRST_MONTH || target > LAST_MONTH) {
    // Out of range whatever the day: 32 days a month keep size and direction.
    return epochNanoseconds + months * 32n * NANOSECONDS_PER_DAY;
  }
  const days = epochDayOf(plusMonths(fields, Number(months))) - epochDayOf(fields);
  return epochNanoseconds + BigInt(days) * NANOSECONDS_PER_DAY;
}
