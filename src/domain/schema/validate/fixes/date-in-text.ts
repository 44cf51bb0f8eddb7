/** Dates as people and programs write them, in the one form that the product takes (events.md §3.3): RFC 3339. */
import { isDate, isDateTime } from '../formats/date-time.ts';

/** A reading of a text as a date. */
export interface DateReading {
  readonly text: string;
  /** The text named no zone; UTC was taken. */
  readonly assumesUtc: boolean;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[Tt ,]+(.+))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[Tt ,]+(.+))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[Tt](\d{2})(\d{2})(\d{2})(?:\.(\d+))?(.*))?$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([AaPp][Mm])?\s*(\S*)$/;
const ZONE = /^([+-])(\d{2}):?(\d{2})?$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * The readings of a text, none when it is no date. `12/09/2025` has two: a person has to choose. A date alone becomes
 * midnight where a time is wanted, and loses its time where only a date is.
 */
export function readingsOfDate(text: string, wanted: 'date' | 'date-time'): readonly DateReading[] {
  const trimmed = text.trim();
  const readings = readAll(trimmed).map(({ date, time, zone }) =>
    wanted === 'date'
      ? { text: date, assumesUtc: false }
      : { text: `${date}T${time ?? '00:00:00'}${zone ?? 'Z'}`, assumesUtc: zone === undefined },
  );
  const accepts = wanted === 'date' ? isDate : isDateTime;
  const valid = readings.filter((reading) => accepts(reading.text) && reading.text !== text);
  return valid.filter(
    (reading, index) => valid.findIndex((r) => r.text === reading.text) === index,
  );
}

/**
 * The instant of epoch milliseconds (13 digits) or seconds (10 digits), between 2001 and 2286. A date is one only at
 * midnight: the day of any other instant depends on the zone.
 */
export function readingOfEpoch(digits: string, wanted: 'date' | 'date-time'): string | undefined {
  if (!/^[1-9]\d{9}(?:\d{3})?$/.test(digits)) return undefined;
  const milliseconds = digits.length === 13 ? Number(digits) : Number(digits) * 1000;
  const iso = new Date(milliseconds).toISOString();
  if (wanted === 'date-time') return digits.length === 13 ? iso : iso.replace('.000Z', 'Z');
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : undefined;
}

interface Parts {
  readonly date: string;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

function readAll(text: string): readonly Parts[] {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year = '', , month = '', day = '', rest] = yearFirst;
    return withTime(day, month, year, rest);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, first = '', separator, second = '', year = '', rest] = yearLast;
    const dayFirst = withTime(first, second, year, rest);
    // Points part dates where the day comes first.
    return separator === '.' ? dayFirst : [...dayFirst, ...withTime(second, first, year, rest)];
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year = '', month = '', day = '', hours, minutes, seconds, fraction, zone] = compact;
    const rest = hours && `${hours}:${minutes}:${seconds}${fraction ? `.${fraction}` : ''}${zone}`;
    return withTime(day, month, year, rest);
  }
  const [, day, name = '', year = '', time] = HTTP_DATE.exec(text) ?? [];
  if (day === undefined) return [];
  const month = MONTHS.indexOf(name) / 3 + 1;
  return [{ date: dateOf(day, String(month), year), time, zone: 'Z' }];
}

function withTime(
  day: string,
  month: string,
  year: string,
  rest: string | undefined,
): readonly Parts[] {
  const date = dateOf(day, month, year);
  if (rest === undefined) return [{ date }];
  const [, hours = '', minutes = '', seconds = '00', fraction, half, zone = ''] =
    TIME.exec(rest) ?? [];
  if (hours === '') return [];
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half.toLowerCase());
  const offset = zoneOf(zone);
  if (hour === undefined || offset === null) return [];
  const time = `${pad(String(hour))}:${minutes}:${seconds}${fraction ? `.${fraction}` : ''}`;
  return [{ date, time, zone: offset }];
}

function hourOfHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Undefined where no zone is named, null for one that is not known. */
function zoneOf(zone: string): string | undefined | null {
  if (zone === '') return undefined;
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = ZONE.exec(zone) ?? [];
  return sign === undefined ? null : `${sign}${hours}:${minutes}`;
}

function dateOf(day: string, month: string, year: string): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
