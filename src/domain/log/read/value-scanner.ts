/**
 * Finds the end of a JSON value in bytes that come in pieces, by quotes and brackets alone. It builds nothing and
 * judges nothing: which bracket closes which is the matter of whoever reads the value.
 */
import { BYTE } from './format-reader.ts';

/** Bytes that end a run of plain ones, inside and outside a text. */
const SPECIAL_IN_TEXT = tableOf(BYTE.quote, BYTE.backslash, BYTE.newline);
const SPECIAL = tableOf(
  BYTE.quote,
  BYTE.newline,
  BYTE.openList,
  BYTE.closeList,
  BYTE.openObject,
  BYTE.closeObject,
);

export class ValueScanner {
  /** Line of the byte that is read next, from 1. */
  line: number;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  constructor(line: number) {
    this.line = line;
  }

  /** A list, an object or a text begins with the next byte; or, inside so many brackets, anything. */
  begin(depth = 0): void {
    this.#depth = depth;
    this.#isInText = false;
    this.#isEscaped = false;
  }

  /** Index behind the value, -1 when it goes on behind these bytes. */
  scan(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    let depth = this.#depth;
    let isInText = this.#isInText;
    let lines = 0;
    let found = -1;
    if (this.#isEscaped && at < end) {
      if (bytes[at] === BYTE.newline) lines += 1;
      at += 1;
      this.#isEscaped = false;
    }
    for (;;) {
      const special = isInText ? SPECIAL_IN_TEXT : SPECIAL;
      while (at < end && special[bytes[at] as number] === 0) at += 1;
      if (at >= end) break;
      const byte = bytes[at];
      at += 1;
      if (byte === BYTE.quote) {
        isInText = !isInText;
        if (!isInText && depth === 0) {
          found = at;
          break;
        }
      } else if (byte === BYTE.newline) {
        lines += 1;
      } else if (byte === BYTE.backslash) {
        if (at >= end) {
          this.#isEscaped = true;
          break;
        }
        if (bytes[at] === BYTE.newline) lines += 1;
        at += 1;
      } else if (byte === BYTE.openObject || byte === BYTE.openList) {
        depth += 1;
      } else {
        depth -= 1;
        if (depth <= 0) {
          found = at;
          break;
        }
      }
    }
    this.#depth = depth;
    this.#isInText = isInText;
    this.line += lines;
    return found;
  }
}

/** True when the bytes are one list or object, white space around it aside. */
export function isOneValue(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  if (first !== BYTE.openObject && first !== BYTE.openList) return false;
  return new ValueScanner(1).scan(bytes, start, end) === end;
}

function tableOf(...bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}
