/**
 * Reads ISO 8601 dates and times as Java's `ISO_LOCAL_DATE_TIME` and `ISO_OFFSET_DATE_TIME` do
 * (expression-language.md §9.4, R-56, R-59). Malformed text and impossible dates are null.
 */
import type { DateOnly, DateTime, DateTimeOnly } from '../value.ts';
import { isCalendarDate, type CalendarDate } from './calendar.ts';
import {
  dateOnlyOf,
  dateTimeOf,
  dateTimeOnlyOf,
  epochDayOfLocal,
  localNanosecondsFrom,
  NANOSECONDS_PER_SECOND,
} from './moments.ts';

// Four digits need no sign and only a minus may stand before them; more digits need a sign (Java EXCEEDS_PAD).
const DATE = String.raw`(-\d{4}|[+-]\d{5,10}|\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{0,9}))?)?`;
const OFFSET = String.raw`(Z|[+-]\d\d:\d\d)`;
const DATE_PATTERN = new RegExp(`^${DATE}$`);
const DATE_TIME_PATTERN = new RegExp(`^${DATE}T${TIME}${OFFSET}?$`, 'i');
const MAX_OFFSET_SECONDS = 18 * 3600;

/** `YYYY-MM-DD`, or a full date-time of which the date counts. `"2023-08-18T00:00:00Z"` is 2023-08-18. */
export function readDateOnly(text: string): DateOnly | null {
  const match = DATE_PATTERN.exec(text);
  const date = match === null ? undefined : dateFields(match);
  if (date !== undefined) return dateOnlyOf(date);
  const read = readIso(text);
  return read === undefined
    ? null
    : { kind: 'dateOnly', epochDay: epochDayOfLocal(read.localNanoseconds) };
}

/** A bare `YYYY-MM-DD`, as a field of type dateOnly must look (§4.3). */
export function readPlainDate(text: string): DateOnly | null {
  return DATE_PATTERN.test(text) ? readDateOnly(text) : null;
}

/** A date-time with or without offset, which is dropped, or a date at midnight. */
export function readDateTimeOnly(text: string): DateTimeOnly | null {
  const read = readIso(DATE_PATTERN.test(text) ? `${text}T00:00` : text);
  return read === undefined ? null : dateTimeOnlyOf(read.localNanoseconds);
}

/** A local date-time without offset, as a field of type dateTimeOnly must look (§4.3). */
export function readPlainDateTime(text: string): DateTimeOnly | null {
  const read = readIso(text);
  if (read === undefined || read.offsetSeconds !== undefined) return null;
  return dateTimeOnlyOf(read.localNanoseconds);
}

/** A date-time with its mandatory offset, `Z` or `+hh:mm`. */
export function readDateTime(text: string): DateTime | null {
  const read = readIso(text);
  if (read?.offsetSeconds === undefined) return null;
  const offset = BigInt(read.offsetSeconds) * NANOSECONDS_PER_SECOND;
  return dateTimeOf(read.localNanoseconds - offset, read.offsetSeconds);
}

interface IsoDateTime {
  readonly localNanoseconds: bigint;
  readonly offsetSeconds: number | undefined;
}

function readIso(text: string): IsoDateTime | undefined {
  const match = DATE_TIME_PATTERN.exec(text);
  const date = match === null ? undefined : dateFields(match);
  if (match === null || date === undefined) return undefined;
  const [hour, minute, second = 0] = match.slice(4, 7).map((digits) => Number(digits ?? 0));
  const nanosecond = Number((match[7] ?? '').padEnd(9, '0'));
  if (hour === undefined || minute === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const localNanoseconds = localNanosecondsFrom({ ...date, hour, minute, second, nanosecond });
  if (match[8] === undefined) return { localNanoseconds, offsetSeconds: undefined };
  const offsetSeconds = readOffset(match[8]);
  return offsetSeconds === undefined ? undefined : { localNanoseconds, offsetSeconds };
}

function dateFields([, year = '', month, day]: RegExpExecArray): CalendarDate | undefined {
  if (year === '-0000') return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  // "+00000" and the like read as zero, without its sign.
  if (year.startsWith('-') && date.year === 0) return undefined;
  return isCalendarDate(date) ? date : undefined;
}

function readOffset(text: string): number | undefined {
  if (text.length === 1) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4));
  const total = hours * 3600 + minutes * 60;
  if (minutes > 59 || total > MAX_OFFSET_SECONDS) return undefined;
  return text.startsWith('-') && total !== 0 ? -total : total;
}
