/** Date functions of the reference table (§9.5). */
import {
  atHour,
  civil,
  dateTime,
  dateTimeOnly,
  dayOf,
  epochDay,
  localOf,
  MILLISECOND,
  onDay,
  plusMonths,
  SECOND,
} from './calendar.ts';
import { OFFSETS, ZONES } from './conversion-functions.ts';
import type { PlainTypes, PlainValue } from './plain-value.ts';
import { strict, type ReferenceFunction } from './reference-function.ts';

/** The clock of generated programs: 2023-03-31T12:00:00.123456789Z, where months are clipped. */
export const NOW = 1_680_264_000_123_456_789n;

type Unit = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';
const UNITS = { oneOf: ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] } as const;
const SECONDS = { days: 86_400n, hours: 3600n, minutes: 60n, seconds: 1n } as const;

/** Now and so many units; null beyond the calendar. */
function shifted(amount: bigint, unit: Unit): bigint | null {
  if (unit === 'years') return plusMonths(NOW, amount * 12n);
  if (unit === 'months') return plusMonths(NOW, amount);
  const moved = NOW + amount * SECONDS[unit] * SECOND;
  return dateTime(moved) === null ? null : moved;
}

function seenIn(zone: string, instant: bigint | null): PlainValue {
  return instant === null ? null : dateTime(instant, OFFSETS[zone] ?? 0);
}

const FAR = 2n ** 120n;

/** Beyond the calendar a window is open, on the side it looks to. */
function windowEnd(amount: bigint, unit: Unit): bigint {
  return shifted(amount, unit) ?? (amount > 0n ? FAR : -FAR);
}

const WINDOWS = ['Hours', 'Days', 'Months', 'Years'].flatMap((name) => {
  const unit = name.toLowerCase() as Unit;
  return [
    strict(
      `inLast${name}`,
      ['dateTime', 'integer'],
      'boolean',
      ({ epochNanoseconds }, amount) =>
        epochNanoseconds <= NOW && epochNanoseconds >= windowEnd(-amount, unit),
    ),
    strict(
      `inNext${name}`,
      ['dateTime', 'integer'],
      'boolean',
      ({ epochNanoseconds }, amount) =>
        epochNanoseconds >= NOW && epochNanoseconds <= windowEnd(amount, unit),
    ),
  ];
});

function withDay(local: bigint, day: bigint): bigint | null {
  const { year, month } = civil(dayOf(local));
  return onDay(local, epochDay(year, month, Number(day)));
}

/** A function of local time for both kinds of date-times. */
function onBoth(
  name: string,
  change: (local: bigint, amount: bigint) => bigint | null,
): readonly ReferenceFunction[] {
  return [
    strict(name, ['dateTime', 'integer'], 'dateTime', (value: PlainTypes['dateTime'], amount) => {
      const local = change(localOf(value), amount);
      if (local === null) return null;
      return dateTime(local - BigInt(value.offsetSeconds) * SECOND, value.offsetSeconds);
    }),
    strict(name, ['dateTimeOnly', 'integer'], 'dateTimeOnly', ({ localNanoseconds }, amount) => {
      const local = change(localNanoseconds, amount);
      return local === null ? null : dateTimeOnly(local);
    }),
  ];
}

export const DATE_FUNCTIONS: readonly ReferenceFunction[] = [
  strict('now', [], 'dateTime', () => dateTime(NOW)),
  strict('now', [ZONES], 'dateTime', (zone) => seenIn(zone, NOW)),
  strict('nowWithDelta', ['integer', UNITS], 'dateTime', (amount, unit) =>
    seenIn('UTC', shifted(amount, unit)),
  ),
  strict('nowWithDelta', ['integer', UNITS, ZONES], 'dateTime', (amount, unit, zone) =>
    seenIn(zone, shifted(amount, unit)),
  ),
  strict('currentTimeInMillis', [], 'integer', () => NOW / MILLISECOND),
  ...WINDOWS,
  ...onBoth('setHours', atHour),
  ...onBoth('setDays', withDay),
  strict('updateTimeZone', ['dateTime', ZONES], 'dateTime', ({ epochNanoseconds }, zone) =>
    seenIn(zone, epochNanoseconds),
  ),
];
