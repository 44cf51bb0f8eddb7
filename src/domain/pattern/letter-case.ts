/**
 * Case-insensitive characters and ranges as `java.util.regex` reads them: `(?i)` folds ASCII letters only, `(?iu)` by
 * simple Unicode mapping (expression-language.md §16).
 */
import { simpleLower, simpleUpper } from './case-folding.ts';
import { rangeSet, type CharSet } from './char-set.ts';
import type { PatternFlags } from './flags.ts';

/** The set of one character under the flags. */
export function characterSet(codePoint: number, flags: PatternFlags): CharSet {
  return characterRange(codePoint, codePoint, flags);
}

/** True if the flags make a difference for the character: it has a case. */
export function isFolded(codePoint: number, flags: PatternFlags): boolean {
  if (!flags.ignoreCase) return false;
  if (!flags.unicodeCase) return isAsciiLetter(codePoint);
  return upperOf(codePoint) !== codePoint || lowerOf(upperOf(codePoint)) !== codePoint;
}

/** The set of a range under the flags. */
export function characterRange(first: number, last: number, flags: PatternFlags): CharSet {
  const exact = rangeSet(first, last);
  if (!flags.ignoreCase) return exact;
  if (!flags.unicodeCase) {
    return (codePoint) =>
      exact(codePoint) || (isAsciiLetter(codePoint) && exact(codePoint ^ ASCII_CASE_BIT));
  }
  if (first === last) {
    const folded = lowerOf(upperOf(first));
    return (codePoint) => codePoint === first || lowerOf(upperOf(codePoint)) === folded;
  }
  return (codePoint) => {
    if (exact(codePoint)) return true;
    const upper = upperOf(codePoint);
    return exact(upper) || exact(lowerOf(upper));
  };
}

/** The bit in which an ASCII letter differs from its other case. */
const ASCII_CASE_BIT = 0x20;

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | ASCII_CASE_BIT;
  return lower >= 0x61 && lower <= 0x7a;
}

function upperOf(codePoint: number): number {
  return simpleUpper(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}

function lowerOf(codePoint: number): number {
  return simpleLower(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}
