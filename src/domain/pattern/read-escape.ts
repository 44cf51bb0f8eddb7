/**
 * Reads what follows a backslash in a Java pattern: a character, a class or a condition
 * (expression-language.md §9.1).
 */
import {
  atTextEnd,
  atTextStart,
  lastLineEnd,
  noWordBoundary,
  wordBoundary,
  type Assertion,
} from './assertions.ts';
import { complement, type CharSet } from './char-set.ts';
import type { PatternFlags } from './flags.ts';
import type { PatternSource } from './pattern-source.ts';
import { propertySet, shortClass } from './predefined-sets.ts';
import type { UnsupportedConstruct } from './pattern-problem.ts';

export type Escape =
  | { readonly kind: 'character'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  /** `\R` */
  | { readonly kind: 'lineBreak' }
  /** A problem was noted in the source. */
  | { readonly kind: 'refused' };

const REFUSED: Escape = { kind: 'refused' };

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['e', 0x1b],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
]);

/** What only means something outside a class and what this engine cannot do. */
const UNSUPPORTED: ReadonlyMap<string, UnsupportedConstruct> = new Map([
  ['G', 'last-match-anchor'],
  ['X', 'grapheme-cluster'],
  ['k', 'back-reference'],
]);

/** Reads an escape outside a class; the backslash has been read. */
export function readEscape(source: PatternSource, flags: PatternFlags): Escape {
  const start = source.position - 1;
  const letter = source.peek();
  const unsupported = /^[1-9]$/.test(letter) ? 'back-reference' : UNSUPPORTED.get(letter);
  if (unsupported !== undefined) {
    source.unsupported(unsupported, start);
    return REFUSED;
  }
  const assertion = assertionOf(letter, flags);
  if (assertion !== undefined) {
    source.take();
    if (letter === 'b' && source.peek() === '{') {
      source.unsupported('grapheme-cluster', start);
      return REFUSED;
    }
    return { kind: 'assertion', holds: assertion };
  }
  if (letter === 'R') {
    source.take();
    return { kind: 'lineBreak' };
  }
  return readClassEscape(source, flags);
}

/** Reads an escape that may also stand in a class: a character or a class; the backslash has been read. */
export function readClassEscape(source: PatternSource, flags: PatternFlags): Escape {
  const start = source.position - 1;
  const letter = source.take();
  const set = shortClass(letter, flags);
  if (set !== undefined) return { kind: 'set', set };
  const control = CONTROLS.get(letter);
  if (control !== undefined) return { kind: 'character', codePoint: control };
  switch (letter) {
    case 'p':
    case 'P':
      return readProperty(source, letter === 'P', flags, start);
    case '0':
      return readOctal(source, start);
    case 'x':
      return readHexadecimal(source, start);
    case 'u':
      return readUnicode(source, start);
    case 'c':
      return readControl(source, start);
    case 'N':
      source.unsupported('character-name', start);
      return REFUSED;
    default:
      break;
  }
  if (letter === '' || /^[A-Za-z0-9]$/.test(letter)) {
    source.malformed('illegal-escape', start);
    return REFUSED;
  }
  return { kind: 'character', codePoint: letter.codePointAt(0) ?? 0 };
}

function assertionOf(letter: string, flags: PatternFlags): Assertion | undefined {
  switch (letter) {
    case 'A':
      return atTextStart;
    case 'z':
      return atTextEnd;
    case 'Z':
      return lastLineEnd(flags);
    case 'b':
      return wordBoundary(flags);
    case 'B':
      return noWordBoundary(flags);
    default:
      return undefined;
  }
}

/** `\p{Lu}`, `\pL`, `\P{…}` */
function readProperty(
  source: PatternSource,
  negated: boolean,
  flags: PatternFlags,
  start: number,
): Escape {
  const name = source.takeIf('{') ? source.takeUntilBrace() : source.take();
  const set = name === undefined ? undefined : propertySet(name, flags);
  if (set === undefined) {
    source.malformed('unknown-property', start);
    return REFUSED;
  }
  if (typeof set === 'string') {
    source.unsupported(set === 'block' ? 'unicode-block' : 'java-property', start);
    return REFUSED;
  }
  return { kind: 'set', set: negated ? complement(set) : set };
}

/** `\0n`, `\0nn`, `\0mnn` with m up to 3 */
function readOctal(source: PatternSource, start: number): Escape {
  let digits = '';
  while (/^[0-7]$/.test(source.peek()) && digits.length < (/^[0-3]/.test(digits) ? 3 : 2)) {
    digits += source.take();
  }
  if (digits !== '') return { kind: 'character', codePoint: Number.parseInt(digits, 8) };
  source.malformed('illegal-escape', start);
  return REFUSED;
}

/** `\xhh`, `\x{h…h}` */
function readHexadecimal(source: PatternSource, start: number): Escape {
  const digits = source.takeIf('{') ? source.takeUntilBrace() : takeDigits(source, 2);
  const codePoint = /^[0-9A-Fa-f]{1,64}$/.test(digits ?? '')
    ? Number.parseInt(digits ?? '', 16)
    : Number.NaN;
  if (codePoint <= 0x10ffff) return characterEscape(source, codePoint, start);
  source.malformed('illegal-escape', start);
  return REFUSED;
}

/** `\uhhhh`; two of them may make one character */
function readUnicode(source: PatternSource, start: number): Escape {
  const first = takeDigits(source, 4);
  if (first === undefined) {
    source.malformed('illegal-escape', start);
    return REFUSED;
  }
  const unit = Number.parseInt(first, 16);
  const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  if (isHighSurrogate && source.takeIf('\\u')) {
    const second = takeDigits(source, 4);
    const pair = String.fromCharCode(unit, Number.parseInt(second ?? '0', 16));
    const codePoint = pair.codePointAt(0) ?? 0;
    if (codePoint > 0xffff) return { kind: 'character', codePoint };
  }
  return characterEscape(source, unit, start);
}

/** `\cX`: the character with one bit turned, as Java does it for any character. */
function readControl(source: PatternSource, start: number): Escape {
  const codePoint = source.take().codePointAt(0);
  if (codePoint !== undefined) return characterEscape(source, codePoint ^ 0x40, start);
  source.malformed('illegal-escape', start);
  return REFUSED;
}

/** Half a surrogate pair is no character here: Java would match it inside of pairs or not, depending on the rest. */
function characterEscape(source: PatternSource, codePoint: number, start: number): Escape {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
    source.unsupported('lone-surrogate', start);
    return REFUSED;
  }
  return { kind: 'character', codePoint };
}

function takeDigits(source: PatternSource, count: number): string | undefined {
  let digits = '';
  while (digits.length < count && /^[0-9A-Fa-f]$/.test(source.peek())) digits += source.take();
  return digits.length === count ? digits : undefined;
}
