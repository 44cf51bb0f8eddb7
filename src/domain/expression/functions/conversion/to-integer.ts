/** `toInteger` (expression-language.md §9.4). */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { epochMillisecondsOf } from '../../temporal/index.ts';

const INTEGER_TEXT = /^[+-]?0*(\d+)$/;
/** Digits of the largest integer; longer texts cannot fit, and BigInt would take long over a very long one. */
const MAX_DIGITS = 19;
const MAX_LONG = 2n ** 63n - 1n;

export const toInteger: FunctionDefinition = {
  name: 'toInteger',
  category: 'conversion',
  signatures: [
    strict([parameter('text', 'string')], 'integer', ([text]) => readInteger(text)),
    strict([parameter('number', 'decimal')], 'integer', ([number]) => saturateToLong(number)),
    strict([parameter('dateTime', 'dateTime')], 'integer', ([dateTime]) =>
      epochMillisecondsOf(dateTime),
    ),
    strict([parameter('value', 'boolean')], 'integer', ([value]) => (value ? 1n : 0n)),
    strict([parameter('number', 'integer')], 'integer', ([number]) => number),
  ],
  examples: [
    { expression: 'toInteger("4")', result: '4' },
    { expression: 'toInteger(1.5)', result: '1' },
    { expression: 'toInteger(3.7)', result: '3' },
    { expression: 'toInteger("4.7")', result: 'null' },
    { expression: 'toInteger(toDateTime("1970-01-01T00:00:01Z"))', result: '1000' },
  ],
};

/** A decimal without its fraction; out of range it stops at the limits and NaN is 0, as a cast to `long` does. */
export function saturateToLong(number: number): bigint {
  if (Number.isNaN(number)) return 0n;
  if (number >= 2 ** 63) return MAX_LONG;
  if (number <= -(2 ** 63)) return -MAX_LONG - 1n;
  return BigInt(Math.trunc(number));
}

function readInteger(text: string): bigint | null {
  const digits = INTEGER_TEXT.exec(text)?.[1];
  if (digits === undefined || digits.length > MAX_DIGITS) return null;
  const value = text.startsWith('-') ? -BigInt(digits) : BigInt(digits);
  return BigInt.asIntN(64, value) === value ? value : null;
}
