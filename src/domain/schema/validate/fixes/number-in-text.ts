/** The number that a text spells, as a JSON literal: digits are carried over, never counted (events.md §6.2). */
import { exactInteger } from '../exact-integer.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Groups of three parted by blanks, as in French: `12 500` or `12 500,50`. */
const GROUPED = /^-?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
/** A decimal comma. Three digits behind it might be thousands. */
const DECIMAL_COMMA = /^-?(?:0|[1-9]\d*),(?:\d{1,2}|\d{4,})$/;

/**
 * The literal for an integer or a decimal field, undefined where the text is no number or could be two.
 * `numberInText('10050', 'integer')` is `'10050'`, for a decimal `'10050.0'`.
 */
export function numberInText(text: string, wanted: 'integer' | 'decimal'): string | undefined {
  const literal = plain(text.trim());
  if (literal === undefined || !Number.isFinite(Number(literal))) return undefined;
  const isInteger = /^-?\d+$/.test(literal);
  if (wanted === 'decimal') return isInteger ? `${literal}.0` : literal;
  return isInteger ? literal : exactInteger(literal)?.toString();
}

function plain(text: string): string | undefined {
  if (JSON_NUMBER.test(text)) return text;
  const isGrouped = GROUPED.test(text) || DECIMAL_COMMA.test(text);
  return isGrouped ? text.replaceAll(/[ \u00a0\u202f]/g, '').replace(',', '.') : undefined;
}
