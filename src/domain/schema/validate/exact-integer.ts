/** Whole numbers written as decimals, read from their text: a double rounds them (events.md §6.2, `3.0` is an integer). */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The integer that a JSON number spells, undefined when it spells none. `exactInteger('9007199254740993.0')` is exact. */
export function exactInteger(literal: string): bigint | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(literal) ?? [];
  if (whole === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  // Nothing but zeros is zero, whatever exponent somebody wrote.
  if (digits === '') return 0n;
  const shift = Number(exponent) - fraction.length;
  if (shift >= 0) return signed(sign, digits + '0'.repeat(shift));
  const kept = digits.length + shift;
  if (kept <= 0 || /[^0]/.test(digits.slice(kept))) return undefined;
  return signed(sign, digits.slice(0, kept));
}

function signed(sign: string, digits: string): bigint {
  return sign === '-' ? -BigInt(digits) : BigInt(digits);
}
