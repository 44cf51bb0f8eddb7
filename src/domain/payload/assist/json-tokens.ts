/**
 * Tokens of a JSON text that may be broken, for an editor in which someone types. `parseJson` says what is wrong with
 * a text; this reads on whatever is wrong. One pass, never throws.
 */
import { parseJson } from '#domain/base';

export interface JsonToken {
  /** A sign is its own kind; a word is a number, a constant or anything else without quotes. */
  readonly kind: 'string' | 'word' | '{' | '}' | '[' | ']' | ':' | ',';
  readonly start: number;
  readonly end: number;
  /** False for a string without its closing quote: it ends with its line. */
  readonly closed: boolean;
}

/** The first token at or behind an offset, undefined at the end of the text. */
export function nextJsonToken(text: string, offset: number): JsonToken | undefined {
  let start = offset;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  const first = text[start];
  if (first === undefined) return undefined;
  if (isSign(first)) return { kind: first, start, end: start + 1, closed: true };
  if (first === '"') return stringFrom(text, start);
  let end = start + 1;
  while (end < text.length && !endsWord(text, end)) end += 1;
  return { kind: 'word', start, end, closed: true };
}

/** What a string or word stands for; of a broken string, what is there. */
export function jsonTokenText(text: string, token: JsonToken): string {
  const raw = text.slice(token.start, token.end);
  if (token.kind !== 'string') return raw;
  if (token.closed) {
    const parsed = parseJson(raw);
    if (parsed.ok && typeof parsed.value.value === 'string') return parsed.value.value;
  }
  return raw.slice(1, token.closed ? -1 : undefined);
}

function stringFrom(text: string, start: number): JsonToken {
  let end = start + 1;
  while (end < text.length) {
    const character = text[end];
    if (character === '"') return { kind: 'string', start, end: end + 1, closed: true };
    if (character === '\n' || character === '\r') break;
    end += character === '\\' && !isLineEnd(text[end + 1]) ? 2 : 1;
  }
  return { kind: 'string', start, end: Math.min(end, text.length), closed: false };
}

function endsWord(text: string, index: number): boolean {
  const character = text[index] as string;
  return character === '"' || isSign(character) || isSpace(text.charCodeAt(index));
}

function isSign(character: string): character is Exclude<JsonToken['kind'], 'string' | 'word'> {
  return '{}[]:,'.includes(character);
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Control characters, blanks and the byte-order mark. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}
