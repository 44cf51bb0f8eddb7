/**
 * Steps over JSON in bytes without reading it. Every function returns the place behind what it stepped over, and -1
 * where that is no JSON; the text ends with a zero byte, which stops every loop.
 */
import { MAX_JSON_DEPTH } from '#domain/base';

/**
 * What was met on the way; the caller clears it. `unusual`: something that `JSON.parse` reads otherwise than
 * `parseJson`, such as an integer that a double does not hold. `refusable`: something that only the latter refuses, a
 * number that is infinite as a double or a text too deep.
 */
export const SKIPPED = { unusual: false, refusable: false };

/** From here on a number may be more than a double holds, or may be infinite. */
const UNUSUAL_NUMBER_LENGTH = 16;
const REFUSABLE_NUMBER_LENGTH = 300;
const REFUSABLE_DEPTH = MAX_JSON_DEPTH;

/** 1 for each byte that is a character of its own in a string: no control character, quote, backslash, part of one. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 32 && byte < 128 && byte !== 34 && byte !== 92 ? 1 : 0,
);

const IN_OBJECT = 1;
const IN_LIST = 0;

/** Containers around the value that is stepped over, from the outside in. */
let containers = new Uint8Array(256);

/** Steps over a value of any kind; `around` is how many containers it stands in. */
export function skipValue(bytes: Uint8Array, start: number, around: number): number {
  let at = start;
  let depth = 0;
  for (;;) {
    // A value begins here.
    const byte = bytes[at] as number;
    if (byte === 34) {
      at = skipString(bytes, at + 1);
    } else if (byte === 123 || byte === 91) {
      if (depth === containers.length) containers = doubled(containers);
      containers[depth] = byte === 123 ? IN_OBJECT : IN_LIST;
      depth += 1;
      if (depth + around > REFUSABLE_DEPTH) SKIPPED.refusable = true;
      at = afterSpace(bytes, at + 1);
      if (byte === 123) {
        if (bytes[at] !== 125) {
          at = skipName(bytes, at);
          if (at < 0) return -1;
          continue;
        }
      } else if (bytes[at] !== 93) {
        continue;
      }
      depth -= 1;
      at += 1;
    } else if (byte === 45 || (byte >= 48 && byte <= 57)) {
      at = skipNumber(bytes, at);
    } else {
      at = skipWord(bytes, at);
    }
    if (at < 0) return -1;
    // A value has ended here: what comes next depends on the container around it.
    for (;;) {
      if (depth === 0) return at;
      let next = bytes[at] as number;
      if (next <= 32) {
        at = afterSpace(bytes, at);
        next = bytes[at] as number;
      }
      const inObject = containers[depth - 1] === IN_OBJECT;
      if (next === 44) {
        at = afterSpace(bytes, at + 1);
        if (inObject) {
          at = skipName(bytes, at);
          if (at < 0) return -1;
        }
        break;
      }
      if (next !== (inObject ? 125 : 93)) return -1;
      depth -= 1;
      at += 1;
    }
  }
}

/** Steps over a name and its colon, to the beginning of the value. */
function skipName(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== 34) return -1;
  const first = bytes[start + 1] as number;
  // A name that looks like an integer changes its place in an object; it may also be written with escapes.
  if ((first >= 48 && first <= 57) || first === 92) SKIPPED.unusual = true;
  let at = skipString(bytes, start + 1);
  if (at < 0) return -1;
  if (bytes[at] !== 58) {
    at = afterSpace(bytes, at);
    if (bytes[at] !== 58) return -1;
  }
  at += 1;
  return (bytes[at] as number) <= 32 ? afterSpace(bytes, at) : at;
}

/** Steps over the rest of a string, from behind its opening quote. */
export function skipString(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (PLAIN[bytes[at] as number] === 1) at += 1;
    const byte = bytes[at] as number;
    if (byte === 34) return at + 1;
    if (byte === 92) at = skipEscape(bytes, at + 1);
    else if (byte > 127) at = skipLongCharacter(bytes, at);
    else return -1;
    if (at < 0) return -1;
  }
}

/** Steps over a character of several bytes (RFC 3629): no overlong form, no surrogate, nothing beyond U+10FFFF. */
function skipLongCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (first < 0xc2 || first > 0xf4 || !continues(second)) return -1;
  if (first < 0xe0) return at + 2;
  if (!continues(bytes[at + 2] as number)) return -1;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return -1;
    return at + 3;
  }
  if (!continues(bytes[at + 3] as number)) return -1;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return -1;
  return at + 4;
}

function continues(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function skipEscape(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 34:
    case 47:
    case 92:
    case 98:
    case 102:
    case 110:
    case 114:
    case 116:
      return at + 1;
    case 117:
      for (let digit = at + 1; digit < at + 5; digit += 1) {
        if (!isHexadecimal(bytes[digit] as number)) return -1;
      }
      return at + 5;
    default:
      return -1;
  }
}

/** Steps over a number. */
export function skipNumber(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === 45 ? start + 1 : start;
  if (bytes[at] === 48) {
    at += 1;
  } else {
    const digits = afterDigits(bytes, at);
    if (digits === at) return -1;
    at = digits;
  }
  if (bytes[at] === 46) {
    const digits = afterDigits(bytes, at + 1);
    if (digits === at + 1) return -1;
    at = digits;
  }
  const byte = bytes[at];
  if (byte === 101 || byte === 69) {
    SKIPPED.unusual = true;
    SKIPPED.refusable = true;
    const sign = bytes[at + 1];
    const exponent = sign === 43 || sign === 45 ? at + 2 : at + 1;
    at = afterDigits(bytes, exponent);
    if (at === exponent) return -1;
  }
  if (at - start >= UNUSUAL_NUMBER_LENGTH) {
    SKIPPED.unusual = true;
    if (at - start >= REFUSABLE_NUMBER_LENGTH) SKIPPED.refusable = true;
  }
  return at;
}

function afterDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  let byte = bytes[at] as number;
  while (byte >= 48 && byte <= 57) {
    at += 1;
    byte = bytes[at] as number;
  }
  return at;
}

const WORDS: ReadonlyMap<number, readonly number[]> = new Map(
  ['true', 'false', 'null'].map((word) => {
    const [first = 0, ...rest] = Array.from(word, (letter) => letter.charCodeAt(0));
    return [first, rest];
  }),
);

/** Steps over `true`, `false` or `null`. */
export function skipWord(bytes: Uint8Array, start: number): number {
  const rest = WORDS.get(bytes[start] as number);
  if (rest === undefined) return -1;
  for (let index = 0; index < rest.length; index += 1) {
    if (bytes[start + 1 + index] !== rest[index]) return -1;
  }
  return start + 1 + rest.length;
}

/** Steps over white space. */
export function afterSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  let byte = bytes[at];
  while (byte === 32 || byte === 10 || byte === 13 || byte === 9) {
    at += 1;
    byte = bytes[at];
  }
  return at;
}

function isHexadecimal(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);
}

function doubled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
