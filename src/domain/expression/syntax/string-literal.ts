/** String literals: reading with Java's escapes and writing back (expression-language.md §1.3, R-03). */
import type { SourceRange } from '#domain/base';

export interface StringLiteralText {
  readonly value: string;
  /** Offset after the literal; where the closing quote is missing, the end of the line. */
  readonly end: number;
  readonly closed: boolean;
  readonly unknownEscapes: readonly SourceRange[];
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ["'", "'"],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

const PLAIN = /[^\\"'\r\n]+/y;

/** Reads the literal whose opening quote stands at `start`. */
export function readString(text: string, start: number): StringLiteralText {
  const quote = text[start];
  const unknownEscapes: SourceRange[] = [];
  let value = '';
  let position = start + 1;
  while (position < text.length) {
    PLAIN.lastIndex = position;
    const plain = PLAIN.exec(text)?.[0];
    if (plain !== undefined) {
      value += plain;
      position += plain.length;
      continue;
    }
    const character = text[position] ?? '';
    if (character === quote) return { value, end: position + 1, closed: true, unknownEscapes };
    if (character === '\r' || character === '\n') break;
    if (character !== '\\') {
      value += character;
      position++;
      continue;
    }
    const escape = readEscape(text, position);
    if (!escape.known) unknownEscapes.push({ start: position, end: escape.end });
    value += escape.value;
    position = escape.end;
  }
  return { value, end: position, closed: false, unknownEscapes };
}

function readEscape(text: string, start: number): { value: string; end: number; known: boolean } {
  const letter = text[start + 1] ?? '';
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { value: simple, end: start + 2, known: true };
  const digits = text.slice(start + 2, start + 6);
  if (letter === 'u' && /^[0-9A-Fa-f]{4}$/.test(digits)) {
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: start + 6, known: true };
  }
  // A line break is never part of an escape: it ends the literal.
  const end = letter === '' || letter === '\r' || letter === '\n' ? start + 1 : start + 2;
  return { value: text.slice(start, end), end, known: false };
}

/** Writes a text as a literal. `quoteString('a"b')` is `"a\"b"` with its quotes. */
export function quoteString(value: string, quote: '"' | "'" = '"'): string {
  // Control characters and lone surrogates are written as escapes: a raw line break would end the literal.
  const escaped = value.replace(/[\\"'\p{Cc}\p{Cs}\u2028\u2029]/gu, (character) => {
    if (character === '"' || character === "'") {
      return character === quote ? `\\${character}` : character;
    }
    for (const [letter, meaning] of ESCAPES) if (meaning === character) return `\\${letter}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return quote + escaped + quote;
}
