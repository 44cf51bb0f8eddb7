/** Literals, and conversions of one literal, as what they stand for (expression-language.md §5, §9.4). */
import {
  dateTimeOf,
  fieldsOf,
  findZone,
  localNanosecondsOf,
  NANOSECONDS_PER_MILLISECOND,
  NANOSECONDS_PER_SECOND,
  readDateOnly,
  readDateTime,
  readDateTimeOnly,
  readDuration,
  calendarDateOf,
  dateOnlyOf,
  durationOf,
} from '../temporal/index.ts';
import { decimalText } from '../text-form.ts';
import { withoutParentheses, type CallNode, type ExpressionNode } from '../syntax/nodes.ts';
import type { DateOnly, DateTime, DateTimeOnly, Duration } from '../value.ts';
import type { DatePhrase, DurationPhrase, TextPhrase, ValuePhrase } from './phrase.ts';

/** Longer texts are cut. */
const MAX_TEXT = 80;
/** What is left of a character beyond U+FFFF that was cut in two. */
const HALF_PAIR = /[\uD800-\uDBFF]$/;

/** The phrase of a constant; undefined for anything that is none. */
export function readConstant(written: ExpressionNode): ValuePhrase | undefined {
  const node = withoutParentheses(written);
  switch (node.kind) {
    case 'string':
      return textPhrase(node.value);
    case 'integer':
      return { kind: 'number', digits: String(node.value) };
    case 'decimal':
      return { kind: 'number', digits: decimalDigits(node.value) };
    case 'boolean':
      return { kind: 'boolean', value: node.value };
    case 'null':
      return { kind: 'nothing' };
    case 'date':
      return node.value && datePhrase(node.value);
    case 'call':
      return readConversion(node);
    default:
      return undefined;
  }
}

/** A text; what is too long ends in `cut`. */
export function textPhrase(text: string): TextPhrase {
  if (text.length <= MAX_TEXT) return { kind: 'text', text };
  return { kind: 'text', text: text.slice(0, MAX_TEXT).replace(HALF_PAIR, ''), cut: true };
}

function decimalDigits(value: number): string {
  // `-0.0` is a way to write 0.
  return value === 0 ? '0' : decimalText(value).replace(/\.0$/, '');
}

/** `toDateTime("2026-03-01T10:00:00Z")` is a date; malformed text is left to be read as a conversion. */
function readConversion({ name, arguments: written }: CallNode): ValuePhrase | undefined {
  const [first, second, third, ...others] = written.map(withoutParentheses);
  if (!first || others.length > 0) return undefined;
  if (second) {
    if (name === 'toDateTime' && !third) return readInZone(first, second);
    return name === 'toDateOnly' && third ? dateOfParts(first, second, third) : undefined;
  }
  switch (name) {
    case 'toDateTime':
      return momentOf(first);
    case 'toDateOnly':
      return first.kind === 'string' ? found(readDateOnly(first.value), datePhrase) : undefined;
    case 'toDateTimeOnly':
      return first.kind === 'string' ? found(readDateTimeOnly(first.value), datePhrase) : undefined;
    case 'toDuration':
      return durationFrom(first);
    default:
      return undefined;
  }
}

function found<V, P>(value: V | null, phrase: (value: V) => P): P | undefined {
  return value === null ? undefined : phrase(value);
}

function momentOf(node: ExpressionNode): DatePhrase | undefined {
  if (node.kind === 'string') return found(readDateTime(node.value), datePhrase);
  if (node.kind !== 'integer') return undefined;
  return found(dateTimeOf(node.value * NANOSECONDS_PER_MILLISECOND, 0), datePhrase);
}

function durationFrom(node: ExpressionNode): DurationPhrase | undefined {
  if (node.kind === 'string') return found(readDuration(node.value), durationPhrase);
  if (node.kind !== 'integer') return undefined;
  return found(durationOf(node.value * NANOSECONDS_PER_MILLISECOND), durationPhrase);
}

/** `toDateTime("Europe/Paris", date("2026-03-01"))`: the local time, and the zone beside it. */
function readInZone(zone: ExpressionNode, local: ExpressionNode): DatePhrase | undefined {
  if (zone.kind !== 'string' || !findZone(zone.value)) return undefined;
  const value = readConstant(local);
  if (value?.kind !== 'date' || value.zone !== undefined) return undefined;
  return { time: { hour: 0, minute: 0, seconds: '' }, ...value, zone: zone.value };
}

function dateOfParts(
  year: ExpressionNode,
  month: ExpressionNode,
  day: ExpressionNode,
): DatePhrase | undefined {
  if (year.kind !== 'integer' || month.kind !== 'integer' || day.kind !== 'integer')
    return undefined;
  const date = { year: Number(year.value), month: Number(month.value), day: Number(day.value) };
  return found(dateOnlyOf(date), datePhrase);
}

/** A date or a moment by its parts, as its own zone shows it. */
export function datePhrase(value: DateOnly | DateTimeOnly | DateTime): DatePhrase {
  if (value.kind === 'dateOnly') return { kind: 'date', ...calendarDateOf(value.epochDay) };
  const local = value.kind === 'dateTime' ? localNanosecondsOf(value) : value.localNanoseconds;
  const { year, month, day, hour, minute, second, nanosecond } = fieldsOf(local);
  return {
    kind: 'date',
    year,
    month,
    day,
    time: { hour, minute, seconds: secondsText(second, nanosecond) },
    ...(value.kind === 'dateTime' && { zone: zoneText(value.offsetSeconds) }),
  };
}

function secondsText(second: number, nanosecond: number): string {
  if (second === 0 && nanosecond === 0) return '';
  const fraction =
    nanosecond === 0 ? '' : `.${String(nanosecond).padStart(9, '0').replace(/0+$/, '')}`;
  return `${String(second).padStart(2, '0')}${fraction}`;
}

/** `UTC`, `UTC+2`, `UTC-3:30` */
function zoneText(offsetSeconds: number): string {
  if (offsetSeconds === 0) return 'UTC';
  const minutes = Math.floor(Math.abs(offsetSeconds) / 60);
  const rest = minutes % 60;
  const sign = offsetSeconds < 0 ? '-' : '+';
  return `UTC${sign}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

const UNITS = [
  ['days', 86_400n],
  ['hours', 3_600n],
  ['minutes', 60n],
] as const;

/** `PT26H` is 1 day and 2 hours: a day of a duration has 24 hours (§4.1). */
export function durationPhrase({ nanoseconds }: Duration): DurationPhrase {
  const negative = nanoseconds < 0n;
  const size = negative ? -nanoseconds : nanoseconds;
  let seconds = size / NANOSECONDS_PER_SECOND;
  const parts: { unit: DurationPhrase['parts'][number]['unit']; amount: string }[] = [];
  for (const [unit, length] of UNITS) {
    if (seconds >= length) parts.push({ unit, amount: String(seconds / length) });
    seconds %= length;
  }
  const fraction = String(size % NANOSECONDS_PER_SECOND)
    .padStart(9, '0')
    .replace(/0+$/, '');
  if (seconds > 0n || fraction !== '') {
    parts.push({ unit: 'seconds', amount: `${seconds}${fraction === '' ? '' : `.${fraction}`}` });
  }
  return { kind: 'duration', negative, parts };
}
