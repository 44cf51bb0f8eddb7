/**
 * The predefined classes of Java patterns: `\d \w \s \h \v`, `.`, and the properties of `\p{…}`. Without `(?U)` the
 * short and POSIX classes are ASCII (expression-language.md §9.1).
 */
import {
  ANY_CHARACTER,
  complement,
  hostSet,
  intersection,
  rangeSet,
  setOf,
  union,
  type CharSet,
} from './char-set.ts';
import type { PatternFlags } from './flags.ts';

const ASCII_DIGIT = rangeSet(0x30, 0x39);
const ASCII_UPPER = rangeSet(0x41, 0x5a);
const ASCII_LOWER = rangeSet(0x61, 0x7a);
const ASCII_LETTER = union(ASCII_UPPER, ASCII_LOWER);
const ASCII_GRAPH = rangeSet(0x21, 0x7e);
const ASCII_WORD = union(ASCII_LETTER, ASCII_DIGIT, setOf('_'));
const ASCII_SPACE = setOf(' \t\n\u{b}\f\r');

const UNICODE_SPACE = hostSet(/[\p{Z}\t-\r\u0085]/u);
const UNICODE_DIGIT = hostSet(/\p{Nd}/u);
const UNICODE_BLANK = hostSet(/[\p{Zs}\t]/u);
const UNICODE_CONTROL = hostSet(/\p{Cc}/u);
const UNICODE_GRAPH = complement(hostSet(/[\p{Z}\p{Cc}\p{Cs}\p{Cn}]/u));
const UNICODE_HEX_DIGIT = hostSet(/[\p{Nd}A-Fa-f\uff10-\uff19\uff21-\uff26\uff41-\uff46]/u);
const CASED = hostSet(/[\p{Lowercase}\p{Uppercase}\p{Lt}]/u);

export const UNICODE_WORD = hostSet(/[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200c\u200d]/u);
export const LINE_TERMINATOR = setOf('\n\r\u0085\u2028\u2029');
export const VERTICAL_SPACE = setOf('\n\u{b}\f\r\u0085\u2028\u2029');
export const HORIZONTAL_SPACE = hostSet(/[ \t\xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]/u);

/** `.` under the flags. */
export function dotSet(flags: PatternFlags): CharSet {
  if (flags.dotAll) return ANY_CHARACTER;
  return complement(flags.unixLines ? setOf('\n') : LINE_TERMINATOR);
}

/** What `\b` takes for a word and `\w` matches. */
export function wordSet(flags: PatternFlags): CharSet {
  return flags.unicodeClasses ? UNICODE_WORD : ASCII_WORD;
}

/** The set of `\d`, `\W` and their like; undefined for a letter that names none. */
export function shortClass(letter: string, flags: PatternFlags): CharSet | undefined {
  const lower = letter.toLowerCase();
  const set = shortClassOf(lower, flags);
  return set === undefined || letter === lower ? set : complement(set);
}

function shortClassOf(letter: string, flags: PatternFlags): CharSet | undefined {
  switch (letter) {
    case 'd':
      return flags.unicodeClasses ? UNICODE_DIGIT : ASCII_DIGIT;
    case 'w':
      return wordSet(flags);
    case 's':
      return flags.unicodeClasses ? UNICODE_SPACE : ASCII_SPACE;
    case 'h':
      return HORIZONTAL_SPACE;
    case 'v':
      return VERTICAL_SPACE;
    default:
      return undefined;
  }
}

/**
 * The set of `\p{name}`: POSIX classes, general categories, `Is` with a binary property or a script, `name=value`.
 * Undefined for a name that Java does not know; `'block'` and `'java'` for kinds that are not supported.
 */
export function propertySet(
  name: string,
  flags: PatternFlags,
): CharSet | 'block' | 'java' | undefined {
  const assignment = /^([^=]*)=(.*)$/s.exec(name);
  if (assignment !== null) {
    return assignedSet((assignment[1] ?? '').toLowerCase(), assignment[2] ?? '', flags);
  }
  if (name.startsWith('In')) return 'block';
  if (name.startsWith('java')) return 'java';
  if (name.startsWith('Is')) {
    const short = name.slice(2);
    return (
      binaryProperty(short, flags) ??
      unicodePosix(short, flags) ??
      plainProperty(short, flags) ??
      scriptSet(short)
    );
  }
  const unicode = flags.unicodeClasses ? unicodePosix(name, flags) : undefined;
  return unicode ?? plainProperty(name, flags);
}

function assignedSet(
  name: string,
  value: string,
  flags: PatternFlags,
): CharSet | 'block' | undefined {
  switch (name) {
    case 'sc':
    case 'script':
      return scriptSet(value);
    case 'blk':
    case 'block':
      return 'block';
    case 'gc':
    case 'general_category':
      return plainProperty(value, flags);
    default:
      return undefined;
  }
}

const CATEGORY = /^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;

/** Categories and ASCII classes, by exact name. Under `(?i)` a class of one case takes all cases. */
function plainProperty(name: string, flags: PatternFlags): CharSet | undefined {
  if (CATEGORY.test(name)) {
    if (flags.ignoreCase && /^L[ltu]$/.test(name)) return hostSet(/[\p{Lu}\p{Ll}\p{Lt}]/u);
    return hostSet(new RegExp(`\\p{${name}}`, 'u'));
  }
  switch (name) {
    case 'LC':
      return hostSet(/[\p{Lu}\p{Ll}\p{Lt}]/u);
    case 'LD':
      return hostSet(/[\p{L}\p{Nd}]/u);
    case 'L1':
      return rangeSet(0, 0xff);
    case 'all':
      return ANY_CHARACTER;
    case 'ASCII':
      return rangeSet(0, 0x7f);
    case 'Alpha':
      return ASCII_LETTER;
    case 'Lower':
      return flags.ignoreCase ? ASCII_LETTER : ASCII_LOWER;
    case 'Upper':
      return flags.ignoreCase ? ASCII_LETTER : ASCII_UPPER;
    case 'Digit':
      return ASCII_DIGIT;
    case 'Alnum':
      return union(ASCII_LETTER, ASCII_DIGIT);
    case 'Punct':
      return intersection(ASCII_GRAPH, complement(union(ASCII_LETTER, ASCII_DIGIT)));
    case 'Graph':
      return ASCII_GRAPH;
    case 'Print':
      return rangeSet(0x20, 0x7e);
    case 'Blank':
      return setOf(' \t');
    case 'Cntrl':
      return union(rangeSet(0, 0x1f), rangeSet(0x7f, 0x7f));
    case 'XDigit':
      return union(ASCII_DIGIT, rangeSet(0x41, 0x46), rangeSet(0x61, 0x66));
    case 'Space':
      return ASCII_SPACE;
    default:
      return undefined;
  }
}

/** POSIX classes under `(?U)` or after `Is`, in any case. */
function unicodePosix(name: string, flags: PatternFlags): CharSet | undefined {
  switch (name.toUpperCase()) {
    case 'ALPHA':
      return binaryProperty('ALPHABETIC', flags);
    case 'LOWER':
      return binaryProperty('LOWERCASE', flags);
    case 'UPPER':
      return binaryProperty('UPPERCASE', flags);
    case 'SPACE':
      return UNICODE_SPACE;
    case 'PUNCT':
      return hostSet(/\p{P}/u);
    case 'XDIGIT':
      return UNICODE_HEX_DIGIT;
    case 'ALNUM':
      return hostSet(/[\p{Alphabetic}\p{Nd}]/u);
    case 'CNTRL':
      return UNICODE_CONTROL;
    case 'DIGIT':
      return UNICODE_DIGIT;
    case 'BLANK':
      return UNICODE_BLANK;
    case 'GRAPH':
      return UNICODE_GRAPH;
    case 'PRINT':
      return intersection(union(UNICODE_GRAPH, UNICODE_BLANK), complement(UNICODE_CONTROL));
    default:
      return undefined;
  }
}

/** Binary properties behind `Is`, in any case, with or without underscores. */
function binaryProperty(name: string, flags: PatternFlags): CharSet | undefined {
  switch (name.toUpperCase().replaceAll('_', '')) {
    case 'ALPHABETIC':
      return hostSet(/\p{Alphabetic}/u);
    case 'LETTER':
      return hostSet(/\p{L}/u);
    case 'IDEOGRAPHIC':
      return hostSet(/\p{Ideographic}/u);
    case 'LOWERCASE':
      return flags.ignoreCase ? CASED : hostSet(/\p{Lowercase}/u);
    case 'UPPERCASE':
      return flags.ignoreCase ? CASED : hostSet(/\p{Uppercase}/u);
    case 'TITLECASE':
      return flags.ignoreCase ? CASED : hostSet(/\p{Lt}/u);
    case 'WHITESPACE':
      return UNICODE_SPACE;
    case 'CONTROL':
      return UNICODE_CONTROL;
    case 'PUNCTUATION':
      return hostSet(/\p{P}/u);
    case 'HEXDIGIT':
      return UNICODE_HEX_DIGIT;
    case 'ASSIGNED':
      return complement(hostSet(/\p{Cn}/u));
    case 'NONCHARACTERCODEPOINT':
      return hostSet(/\p{Noncharacter_Code_Point}/u);
    case 'JOINCONTROL':
      return hostSet(/[\u200c\u200d]/u);
    case 'WORD':
      return UNICODE_WORD;
    default:
      return undefined;
  }
}

/** A script by its name or four-letter code, in any case; the host knows which there are. */
function scriptSet(name: string): CharSet | undefined {
  if (!/^[A-Za-z]+(?:_[A-Za-z]+)*$/.test(name)) return undefined;
  const spelled = name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    // The one script whose name has a small word in it.
    .join('_')
    .replace('_Of_', '_of_');
  try {
    return hostSet(new RegExp(`\\p{Script=${spelled}}`, 'u'));
  } catch {
    return undefined;
  }
}
