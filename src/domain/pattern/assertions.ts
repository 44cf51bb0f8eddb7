/**
 * Zero-width conditions of Java patterns: ends of the text, lines and words. Lines end at `\n`, `\r\n`, `\r`, U+0085,
 * U+2028 and U+2029, under `(?d)` at `\n` only (expression-language.md §16).
 */
import type { PatternFlags } from './flags.ts';
import { wordSet } from './predefined-sets.ts';

/** Whether a condition holds between two characters of a text. */
export type Assertion = (text: string, position: number) => boolean;

/** `\A`, and `^` without `(?m)`. */
export const atTextStart: Assertion = (_text, position) => position === 0;

/** `\z` */
export const atTextEnd: Assertion = (text, position) => position === text.length;

/** `^` under the flags. */
export function lineStart({ multiline, unixLines }: PatternFlags): Assertion {
  if (!multiline) return atTextStart;
  return (text, position) => {
    // As in Perl, no line starts at the very end of the text, not even of an empty one.
    if (position === text.length) return false;
    return position === 0 || endsLine(text, position, unixLines);
  };
}

/** `$` under the flags: before the last line terminator or at the end, under `(?m)` before each terminator. */
export function lineEnd(flags: PatternFlags): Assertion {
  if (!flags.multiline) return lastLineEnd(flags);
  return flags.unixLines ? isUnixLineEnd : isLineEnd;
}

/** `\Z`, and `$` without `(?m)`. */
export function lastLineEnd({ unixLines }: PatternFlags): Assertion {
  return unixLines ? atLastUnixLineEnd : atLastLineEnd;
}

const atLastLineEnd: Assertion = (text, position) => {
  const left = text.length - position;
  if (left > 2) return false;
  return left === 2 ? text.startsWith('\r\n', position) : isLineEnd(text, position);
};

const atLastUnixLineEnd: Assertion = (text, position) =>
  text.length - position <= 1 && isUnixLineEnd(text, position);

/** Says which end of the text a condition asks for, if it asks for nothing else. */
export function anchorOf(assertion: Assertion): 'start' | 'end' | undefined {
  switch (assertion) {
    case atTextStart:
      return 'start';
    case atTextEnd:
    // The same as `\z` where the text does not end with a line terminator.
    case atLastLineEnd:
    case atLastUnixLineEnd:
      return 'end';
    default:
      return undefined;
  }
}

/**
 * `\b`: exactly one side is a word. A combining mark belongs to the letter before it. Without `(?U)` a word is ASCII,
 * as in `\w` and as Java has it from release 19 on.
 */
export function wordBoundary(flags: PatternFlags): Assertion {
  const isWord = wordSet(flags);
  const wordAt = (text: string, position: number): boolean => {
    const codePoint = text.codePointAt(position);
    if (codePoint === undefined) return false;
    return isWord(codePoint) || (isMark(codePoint) && marksLetter(text, position));
  };
  return (text, position) => {
    const before = position > 0 && wordAt(text, previousPosition(text, position));
    return before !== wordAt(text, position);
  };
}

/** `\B` */
export function noWordBoundary(flags: PatternFlags): Assertion {
  const holds = wordBoundary(flags);
  return (text, position) => !holds(text, position);
}

/** At the end or before a line terminator, but not between the two halves of `\r\n`. */
const isLineEnd: Assertion = (text, position) => {
  switch (text.charAt(position)) {
    case '\n':
      return text.charAt(position - 1) !== '\r';
    case '':
    case '\r':
    case '\u0085':
    case '\u2028':
    case '\u2029':
      return true;
    default:
      return false;
  }
};

const isUnixLineEnd: Assertion = (text, position) =>
  position === text.length || text.charAt(position) === '\n';

function endsLine(text: string, position: number, unixLines: boolean): boolean {
  switch (text.charAt(position - 1)) {
    case '\n':
      return true;
    case '\r':
      return !unixLines && text.charAt(position) !== '\n';
    case '\u0085':
    case '\u2028':
    case '\u2029':
      return !unixLines;
    default:
      return false;
  }
}

function isMark(codePoint: number): boolean {
  return codePoint > 0x7f && /\p{Mn}/u.test(String.fromCodePoint(codePoint));
}

/** More marks on one letter than any script has; without a limit a text of marks would cost its square. */
const MAX_MARKS = 64;

/** Looks back over marks for the letter or digit that carries them. */
function marksLetter(text: string, position: number): boolean {
  let at = position;
  for (let marks = 0; marks < MAX_MARKS && at > 0; marks++) {
    at = previousPosition(text, at);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/[\p{L}\p{Nd}]/u.test(character)) return true;
    if (!/\p{Mn}/u.test(character)) return false;
  }
  return false;
}

function previousPosition(text: string, position: number): number {
  const isPair = position >= 2 && (text.codePointAt(position - 2) ?? 0) > 0xffff;
  return position - (isPair ? 2 : 1);
}
