/**
 * Finds the end of a JSON value in bytes that come in pieces, by quotes and brackets alone. It builds nothing and
 * judges nothing: which bracket closes which is the matter of whoever reads the value.
 */
import { BYTE } from './format-reader.ts';

const { quote, backslash, newline, openList, closeList, openObject, closeObject } = BYTE;

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
      if (bytes[at] === newline) lines += 1;
      at += 1;
      this.#isEscaped = false;
    }
    // The bytes of a text have a loop of their own: most of a log are such.
    scanning: while (at < end) {
      if (!isInText) {
        const byte = bytes[at];
        at += 1;
        if (byte === quote) {
          isInText = true;
        } else if (byte === newline) {
          lines += 1;
        } else if (byte === openObject || byte === openList) {
          depth += 1;
        } else if (byte === closeObject || byte === closeList) {
          depth -= 1;
          if (depth <= 0) {
            found = at;
            break;
          }
        }
      }
      while (isInText) {
        if (at >= end) break scanning;
        const byte = bytes[at];
        at += 1;
        if (byte === quote) {
          isInText = false;
          if (depth === 0) {
            found = at;
            break scanning;
          }
        } else if (byte === backslash) {
          this.#isEscaped = at >= end;
          if (at < end && bytes[at] === newline) lines += 1;
          at += 1;
        } else if (byte === newline) {
          lines += 1;
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
  if (first !== openObject && first !== openList) return false;
  return new ValueScanner(1).scan(bytes, start, end) === end;
}
