/** Numbers of JSON out of the bytes of an event, the double that `JSON.parse` gives. */
import { decodeUtf8 } from '#domain/base';

const MINUS = 45;
const ZERO = 48;
const NINE = 57;

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Up to this many characters the digits are an exact integer, and a quotient by a power of ten is rounded once. */
const EXACT_LENGTH = 15;

/** The number whose text stands from `start` to `end`. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let point = -1;
  if (end - start > EXACT_LENGTH) return Number(decodeUtf8(bytes, start, end));
  for (let at = isNegative ? start + 1 : start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO) {
      if (byte > NINE) return Number(decodeUtf8(bytes, start, end));
      digits = digits * 10 + (byte - ZERO);
    } else if (point < 0) {
      point = at;
    } else {
      return Number(decodeUtf8(bytes, start, end));
    }
  }
  const value = point < 0 ? digits : digits / (POWERS_OF_TEN[end - point - 1] as number);
  return isNegative ? -value : value;
}
