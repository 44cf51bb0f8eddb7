/** Text of a `date("…")` literal, which decides the static type (expression-language.md §5, R-21, R-22). */
import { readDateTime, readPlainDate, readPlainDateTime } from '../temporal/index.ts';
import type { DateOnly, DateTime, DateTimeOnly } from '../value.ts';

/** Time with dots allowed for colons; a third group of three digits behind a dot counts as milliseconds. */
const DOTTED_TIME = /^(.*T\d\d)[.:](\d\d)(?:[.:](\d\d)(\.\d{0,9})?|(\.\d{3}))?(Z|[+-]\d\d:\d\d)?$/i;

/** The value of a date literal; undefined for malformed text. `readDateLiteral('2021-02-19')` is a dateOnly. */
export function readDateLiteral(text: string): DateOnly | DateTimeOnly | DateTime | undefined {
  const match = DOTTED_TIME.exec(text);
  if (match === null) return readPlainDate(text) ?? undefined;
  const [, start, minute, second = '00', fraction, milliseconds, offset = ''] = match;
  const iso = `${start}:${minute}:${second}${fraction ?? milliseconds ?? ''}${offset}`;
  return readDateTime(iso) ?? readPlainDateTime(iso) ?? undefined;
}
