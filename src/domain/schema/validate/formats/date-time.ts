/** Dates of RFC 3339 (events.md §3.3, §6.2): seconds and an offset are needed, fractions may have any length. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

const MINUTE = 60_000;

/** True for a calendar date that exists. */
export function isDate(text: string): boolean {
  return startOfDay(text) !== undefined;
}

/** True for a date and time with its offset. */
export function isDateTime(text: string): boolean {
  return epochMilliseconds(text) !== undefined;
}

/** The instant of a date-time, undefined when the text is none; fractions below a millisecond are cut. */
export function epochMilliseconds(text: string): number | undefined {
  const [, date = '', ...parts] = DATE_TIME.exec(text) ?? [];
  const [hours = '', minutes = '', seconds = '', fraction = '', sign, offsetHours, offsetMinutes] =
    parts;
  const day = startOfDay(date);
  if (day === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59) return undefined;
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * MINUTE;
  const toMinute = day + (Number(hours) * 60 + Number(minutes)) * MINUTE;
  const utc = sign === '-' ? toMinute + offset : toMinute - offset;
  if (Number(seconds) > 59 && !isLeapSecond(seconds, utc)) return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return utc + Math.min(Number(seconds), 59) * 1000 + milliseconds;
}

/** RFC 3339 §5.7: a 60th second exists in the last minute of a UTC day alone. */
function isLeapSecond(seconds: string, utcMinute: number): boolean {
  return seconds === '60' && (utcMinute / MINUTE + 1) % (24 * 60) === 0;
}

function startOfDay(text: string): number | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // A day or month that does not exist rolls over into another.
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.getTime() : undefined;
}
