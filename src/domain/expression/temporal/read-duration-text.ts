/**
 * Reads durations as Java's `Duration.parse` does, with the one relaxation of R-62: `T` may be left out before
 * `H`, `M` and `S`, and `M` is always minutes (expression-language.md §9.4).
 */
import type { Duration } from '../value.ts';
import { durationOf, NANOSECONDS_PER_SECOND } from './moments.ts';

const DURATION = new RegExp(
  [
    String.raw`^([+-]?)P(?:([+-]?\d+)D)?`,
    // A section after T is required when T is present.
    String.raw`(?:T(?=[+\-\d]))?`,
    String.raw`(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?)(\d+)(?:[.,](\d{0,9}))?S)?$`,
  ].join(''),
  'i',
);

const MORE_THAN_LONG = 2n ** 63n;

/** `"P2DT3H"` is 51 hours, `"P-6H3M"` minus six hours plus three minutes; malformed text is null. */
export function readDuration(text: string): Duration | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [, sign, days, hours, minutes, secondSign, seconds, fraction = ''] = match;
  if ([days, hours, minutes, seconds].every((section) => section === undefined)) return null;
  const sections = [
    section(seconds === undefined ? undefined : `${secondSign}${seconds}`, 1n),
    section(minutes, 60n),
    section(hours, 3600n),
    section(days, 86_400n),
  ];
  // Java adds in 64 bits, from the seconds up, and refuses the text where a section or a sum does not fit.
  let wholeSeconds = 0n;
  for (const value of sections) {
    wholeSeconds += value;
    if (!isLong(value) || !isLong(wholeSeconds)) return null;
  }
  const ofSecond = BigInt(fraction.padEnd(9, '0'));
  const total = wholeSeconds * NANOSECONDS_PER_SECOND + (secondSign === '-' ? -ofSecond : ofSecond);
  return durationOf(sign === '-' ? -total : total);
}

function section(digits: string | undefined, seconds: bigint): bigint {
  if (digits === undefined) return 0n;
  // A text of thousands of digits would take BigInt long and cannot fit anyway, unless it is padded with zeros.
  const trimmed = digits.replace(/^([+-]?)0+(?=\d)/, '$1');
  return trimmed.length > 20 ? MORE_THAN_LONG : BigInt(trimmed.replace(/^\+/, '')) * seconds;
}

function isLong(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
