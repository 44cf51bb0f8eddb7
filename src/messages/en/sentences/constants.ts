/** Constants in English: dates as in Britain, so that 04/05 is never misread. */
import type { DatePhrase, DurationPhrase, TextPhrase } from '#domain/expression';
import { sayDigits } from '../../sentences/digits.ts';
import { isPlainText, visibleText } from '../../sentences/plain-text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function number(digits: string): string {
  return sayDigits(digits, ',', '.');
}

export function quoted({ text, cut }: TextPhrase): string {
  if (text === '') return 'an empty text';
  return `“${visibleText(text)}${cut ? '…' : ''}”`;
}

/** Quotes only where the end of the value would not be seen. */
export function plainOrQuoted(phrase: TextPhrase): string {
  return !phrase.cut && isPlainText(phrase.text) ? phrase.text : quoted(phrase);
}

/** "1 March 2026", "1 March 2026 at 10:00 (UTC)" */
export function date({ year, month, day, time, zone }: DatePhrase): string {
  const days = `${day} ${MONTHS[month - 1]} ${year}`;
  if (!time) return days;
  const { hour, minute, seconds } = time;
  const clock = [twoDigits(hour), twoDigits(minute), ...(seconds === '' ? [] : [seconds])].join(
    ':',
  );
  return `${days} at ${clock}${zone === undefined ? '' : ` (${zone})`}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "1 day, 2 hours and 5 minutes" */
export function duration({ negative, parts }: DurationPhrase): string {
  const texts = parts.map(({ unit, amount }) => amountOf(amount, unit));
  if (texts.length === 0) return '0 seconds';
  const all = [texts.slice(0, -1).join(', '), texts.at(-1)].filter(Boolean).join(' and ');
  return negative ? `minus ${all}` : all;
}

/** "1 day", "2 days" */
export function amountOf(digits: string, unit: string): string {
  return `${number(digits)} ${digits === '1' ? unit.slice(0, -1) : unit}`;
}
