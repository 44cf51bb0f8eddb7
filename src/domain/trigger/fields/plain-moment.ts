/** The form that nearly all moments of events have, `2026-03-01T09:15:00.000Z`, read without going over nanoseconds. */

const DAY = 86_400_000;

/**
 * Milliseconds of the moment whose text stands in bytes from `start` to `end`; undefined for any other form, for a
 * date that the calendar does not have and for years before 1970.
 */
export function plainMoment(bytes: Uint8Array, start: number, end: number): number | undefined {
  const length = end - start;
  if ((length !== 20 && length !== 24) || bytes[end - 1] !== 90) return undefined;
  if (bytes[start + 4] !== 45 || bytes[start + 7] !== 45 || bytes[start + 10] !== 84)
    return undefined;
  if (bytes[start + 13] !== 58 || bytes[start + 16] !== 58) return undefined;
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  const hour = twoDigits(bytes, start + 11);
  const minute = twoDigits(bytes, start + 14);
  const second = twoDigits(bytes, start + 17);
  let millisecond = 0;
  if (length === 24) {
    if (bytes[start + 19] !== 46) return undefined;
    millisecond = twoDigits(bytes, start + 20) * 10 + digit(bytes, start + 22);
  }
  // A character that is no digit makes its part NaN, and every comparison with it false.
  const isInRange =
    year >= 1970 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOf(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    millisecond >= 0;
  if (!isInRange) return undefined;
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  return epochDay(year, month, day) * DAY + time;
}

function digit(bytes: Uint8Array, at: number): number {
  const value = (bytes[at] as number) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return digit(bytes, at) * 10 + digit(bytes, at + 1);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01, counted in years that begin in March so that the leap day comes last. */
function epochDay(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}
