/**
 * Dates, times and durations as text: the canonical forms of expression-language.md §4.6 and the shortest UTC
 * form that the language uses inside strings (§4.7, R-19).
 */
import type { DateOnly, DateTime, DateTimeOnly, Duration } from '../value.ts';
import { calendarDateOf, type CalendarDate } from './calendar.ts';
import { fieldsOf, localNanosecondsOf, type TimeOfDay } from './moments.ts';

/** `2023-08-18`; years beyond four digits carry a sign, as in ISO 8601. */
export function dateOnlyText(date: DateOnly): string {
  return calendarText(calendarDateOf(date.epochDay));
}

/** `2023-08-18T23:17:59.123`: seconds always, fraction without trailing zeros. */
export function dateTimeOnlyText(dateTime: DateTimeOnly): string {
  return localText(dateTime.localNanoseconds);
}

/** `2023-08-18T23:17:59.123+02:00` at the offset that the value carries. */
export function dateTimeText(dateTime: DateTime): string {
  return localText(localNanosecondsOf(dateTime)) + offsetText(dateTime.offsetSeconds);
}

/** `2023-06-03T06:30Z`: in UTC, seconds only where needed, fraction in groups of three digits. */
export function shortUtcText(dateTime: DateTime): string {
  const fields = fieldsOf(dateTime.epochNanoseconds);
  const date = `${calendarText(fields)}T${twoDigits(fields.hour)}:${twoDigits(fields.minute)}`;
  if (fields.second === 0 && fields.nanosecond === 0) return `${date}Z`;
  const digits = fractionDigits(fields).replace(/(?:000){1,3}$/, '');
  return `${date}:${twoDigits(fields.second)}${digits === '' ? '' : `.${digits}`}Z`;
}

/** `PT51H4M`, `PT-5H-57M`, `PT0S`: hours are the largest unit, each unit carries its own sign. */
export function durationText(duration: Duration): string {
  const { nanoseconds } = duration;
  if (nanoseconds === 0n) return 'PT0S';
  const seconds = nanoseconds / 1_000_000_000n;
  const fraction = nanoseconds % 1_000_000_000n;
  const hours = seconds / 3600n;
  const minutes = (seconds % 3600n) / 60n;
  const rest = seconds % 60n;
  const hoursText = hours === 0n ? '' : `${hours}H`;
  const minutesText = minutes === 0n ? '' : `${minutes}M`;
  return `PT${hoursText}${minutesText}${secondsText(rest, fraction)}`;
}

/** `Z`, `+02:00`, and with seconds `+00:09:21` for the local mean times of old zone data. */
export function offsetText(offsetSeconds: number): string {
  if (offsetSeconds === 0) return 'Z';
  const sign = offsetSeconds < 0 ? '-' : '+';
  const total = Math.abs(offsetSeconds);
  const text = `${sign}${twoDigits(Math.floor(total / 3600))}:${twoDigits(Math.floor(total / 60) % 60)}`;
  return total % 60 === 0 ? text : `${text}:${twoDigits(total % 60)}`;
}

function localText(localNanoseconds: bigint): string {
  const fields = fieldsOf(localNanoseconds);
  const time = `${twoDigits(fields.hour)}:${twoDigits(fields.minute)}:${twoDigits(fields.second)}`;
  const digits = fractionDigits(fields).replace(/0+$/, '');
  return `${calendarText(fields)}T${time}${digits === '' ? '' : `.${digits}`}`;
}

function calendarText({ year, month, day }: CalendarDate): string {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function secondsText(seconds: bigint, fraction: bigint): string {
  if (seconds === 0n && fraction === 0n) return '';
  if (fraction === 0n) return `${seconds}S`;
  const sign = fraction < 0n ? '-' : '';
  const digits = magnitude(fraction).toString().padStart(9, '0').replace(/0+$/, '');
  return `${sign}${magnitude(seconds)}.${digits}S`;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function fractionDigits({ nanosecond }: TimeOfDay): string {
  return nanosecond === 0 ? '' : String(nanosecond).padStart(9, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
