/** Dates and their texts by schoolbook arithmetic, for the reference evaluation (§4.6, §4.7, §9.4, §9.5). */
import type { PlainMoment, PlainTypes } from './plain-value.ts';

type DateTime = PlainTypes['dateTime'];

const DAY = 86_400_000_000_000n;
export const SECOND = 1_000_000_000n;
export const MILLISECOND = 1_000_000n;
const LAST_YEAR = 999_999_999;

function floorDivide(a: bigint, b: bigint): bigint {
  return (a - (((a % b) + b) % b)) / b;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysIn(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Days from 1970-01-01; null where there is no such day. */
export function epochDay(year: number, month: number, day: number): number | null {
  if (Math.abs(year) > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > daysIn(year, month)) return null;
  let days = daysBeforeYear(year) - daysBeforeYear(1970) + day - 1;
  for (let past = 1; past < month; past += 1) days += daysIn(year, past);
  return days;
}

export function civil(days: number): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(days / 365.2425);
  const startOf = (of: number) => daysBeforeYear(of) - daysBeforeYear(1970);
  while (startOf(year) > days) year -= 1;
  while (startOf(year + 1) <= days) year += 1;
  let [rest, month] = [days - startOf(year), 1];
  for (; rest >= daysIn(year, month); month += 1) rest -= daysIn(year, month);
  return { year, month, day: rest + 1 };
}

export function dateOnly(days: number | null): PlainTypes['dateOnly'] | null {
  return days === null ? null : { kind: 'dateOnly', epochDay: days };
}

/** More days than all years of the calendar have. */
const MANY_DAYS = 400_000_000_000n;

function isInRange(localNanoseconds: bigint): boolean {
  const days = floorDivide(localNanoseconds, DAY);
  if (days > MANY_DAYS || days < -MANY_DAYS) return false;
  return Math.abs(civil(Number(days)).year) <= LAST_YEAR;
}

export function dateTimeOnly(localNanoseconds: bigint): PlainTypes['dateTimeOnly'] | null {
  return isInRange(localNanoseconds) ? { kind: 'dateTimeOnly', localNanoseconds } : null;
}

export function dateTime(epochNanoseconds: bigint, offsetSeconds = 0): DateTime | null {
  return isInRange(epochNanoseconds + BigInt(offsetSeconds) * SECOND)
    ? { kind: 'dateTime', epochNanoseconds, offsetSeconds }
    : null;
}

export function duration(nanoseconds: bigint): PlainTypes['duration'] | null {
  const seconds = floorDivide(nanoseconds, SECOND);
  return BigInt.asIntN(64, seconds) === seconds ? { kind: 'duration', nanoseconds } : null;
}

export function localOf(value: DateTime): bigint {
  return value.epochNanoseconds + BigInt(value.offsetSeconds) * SECOND;
}

export function dayOf(localNanoseconds: bigint): number {
  return Number(floorDivide(localNanoseconds, DAY));
}

export function millisecondsOf(value: DateTime): bigint | null {
  const milliseconds = floorDivide(value.epochNanoseconds, MILLISECOND);
  return BigInt.asIntN(64, milliseconds) === milliseconds ? milliseconds : null;
}

/** A local time with its date replaced. */
export function onDay(localNanoseconds: bigint, days: number | null): bigint | null {
  return days === null ? null : BigInt(days) * DAY + timeOf(localNanoseconds);
}

/** A local time with its hour replaced. */
export function atHour(localNanoseconds: bigint, hour: bigint): bigint | null {
  if (hour < 0n || hour > 23n) return null;
  const time = timeOf(localNanoseconds);
  return localNanoseconds - time + (time % (3600n * SECOND)) + hour * 3600n * SECOND;
}

/** Months later, the day clipped to the length of the month; null beyond the calendar. */
export function plusMonths(localNanoseconds: bigint, months: bigint): bigint | null {
  const { year, month, day } = civil(dayOf(localNanoseconds));
  const count = BigInt(year) * 12n + BigInt(month - 1) + months;
  const to = {
    year: Number(floorDivide(count, 12n)),
    month: Number(((count % 12n) + 12n) % 12n) + 1,
  };
  if (Math.abs(to.year) > LAST_YEAR) return null;
  return onDay(
    localNanoseconds,
    epochDay(to.year, to.month, Math.min(day, daysIn(to.year, to.month))),
  );
}

function timeOf(localNanoseconds: bigint): bigint {
  return localNanoseconds - floorDivide(localNanoseconds, DAY) * DAY;
}

function padded(value: bigint | number, width: number): string {
  return String(value).padStart(width, '0');
}

function dateText(days: number): string {
  const { year, month, day } = civil(days);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function timeText(localNanoseconds: bigint): { clock: string; seconds: string; fraction: string } {
  const time = timeOf(localNanoseconds);
  const seconds = time / SECOND;
  const clock = `${padded(seconds / 3600n, 2)}:${padded((seconds / 60n) % 60n, 2)}`;
  return { clock, seconds: padded(seconds % 60n, 2), fraction: padded(time % SECOND, 9) };
}

/** The text form of §4.7. */
export function momentText(moment: PlainMoment): string {
  switch (moment.kind) {
    case 'dateOnly':
      return dateText(moment.epochDay);
    case 'dateTimeOnly': {
      const { clock, seconds, fraction } = timeText(moment.localNanoseconds);
      const rest = fraction.replace(/0+$/, '');
      return `${dateText(dayOf(moment.localNanoseconds))}T${clock}:${seconds}${rest && `.${rest}`}`;
    }
    case 'dateTime': {
      const utc = moment.epochNanoseconds;
      const { clock, seconds, fraction } = timeText(utc);
      const grouped = fraction.replace(/(000)+$/, '');
      const rest =
        seconds === '00' && grouped === '' ? '' : `:${seconds}${grouped && `.${grouped}`}`;
      return `${dateText(dayOf(utc))}T${clock}${rest}Z`;
    }
    case 'duration':
      return durationText(moment.nanoseconds);
  }
}

function durationText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return 'PT0S';
  const sign = nanoseconds < 0n ? '-' : '';
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const [hours, minutes] = [size / (3600n * SECOND), (size / (60n * SECOND)) % 60n];
  const fraction = padded(size % SECOND, 9).replace(/0+$/, '');
  const seconds = `${(size / SECOND) % 60n}${fraction && `.${fraction}`}`;
  return [
    'PT',
    hours === 0n ? '' : `${sign}${hours}H`,
    minutes === 0n ? '' : `${sign}${minutes}M`,
    seconds === '0' ? '' : `${sign}${seconds}S`,
  ].join('');
}
