/**
 * The reader of JSON texts. Our own because `JSON.parse` rounds integers beyond 2^53, drops duplicate keys in
 * silence, reorders integer-like keys and tells no places. One pass, linear, bounded in depth, never throws.
 */
import type { DiagnosticParams } from './diagnostic.ts';
import {
  rememberDecimal,
  rememberKeyOrder,
  setOwnProperty,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from './json.ts';
import { jsonProblem, type JsonProblem, type JsonProblemCode } from './json-problem.ts';
import type { SourceRange } from './source-range.ts';

/** Nesting that is read; deeper texts are refused, so that nothing downstream runs out of stack. */
export const MAX_JSON_DEPTH = 1000;

/** Place of a value and, inside it, of its parts. Built only on demand: most texts are read for their values. */
export interface JsonLocation {
  readonly value: SourceRange;
  /** The quotes of the name included; absent for list elements and the root. */
  readonly key?: SourceRange;
  readonly parts?: ReadonlyMap<string | number, JsonLocation>;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const INTEGER_LIKE = /^(?:0|[1-9][0-9]{0,9})$/;
const HEXADECIMAL = /^[0-9a-fA-F]{4}$/;
/** An integer of more digits is no finite double either; it also bounds the cost of reading a `bigint`. */
const MAX_INTEGER_LENGTH = 309;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Reads one text once. Every `read…` method returns undefined after setting `problem`. */
export class JsonReader {
  /** The first problem; reading stops there. */
  problem: JsonProblem | undefined;
  readonly warnings: JsonProblem[] = [];
  /** Place of the value read last, when `locate` was asked for. */
  location: JsonLocation | undefined;

  private readonly text: string;
  private readonly locate: boolean;
  private position = 0;
  private depth = 0;
  /** The number read last as written, when it is whole but has a point or an exponent. */
  private wholeDecimal: string | undefined;

  constructor(text: string, locate: boolean) {
    this.text = text;
    this.locate = locate;
  }

  /** The whole text as one value. */
  readDocument(): JsonValue | undefined {
    // A byte-order mark is what some tools put before a file; it is no part of the text.
    if (this.text.charCodeAt(0) === 0xfeff) this.position = 1;
    this.skipSpace();
    if (this.position >= this.text.length) return this.fail('json/empty', 0, this.text.length);
    const value = this.readValue();
    if (value === undefined) return undefined;
    this.skipSpace();
    if (this.position < this.text.length) {
      return this.failHere(this.startsComment() ? 'json/comment' : 'json/extra-text');
    }
    return value;
  }

  private readValue(): JsonValue | undefined {
    const start = this.position;
    const character = this.text[start];
    let value: JsonValue | undefined;
    if (character === '{') return this.readObject();
    if (character === '[') return this.readArray();
    if (character === '"') value = this.readString();
    else if (character === 't') value = this.readWord('true', true);
    else if (character === 'f') value = this.readWord('false', false);
    else if (character === 'n') value = this.readWord('null', null);
    else value = this.readNumber();
    if (this.locate && value !== undefined) {
      this.location = { value: { start, end: this.position } };
    }
    return value;
  }

  private readObject(): JsonValue | undefined {
    const start = this.position;
    if (!this.enter()) return undefined;
    const object: Record<string, JsonValue> = {};
    const parts = this.locate ? new Map<string | number, JsonLocation>() : undefined;
    let order: string[] | undefined;
    if (!this.closes('}')) {
      do {
        this.skipSpace();
        const keyStart = this.position;
        const key = this.readKey();
        if (key === undefined) return undefined;
        const keyRange = { start: keyStart, end: this.position };
        this.skipSpace();
        if (this.text[this.position] !== ':') return this.failHere('json/missing-colon', { key });
        this.position += 1;
        this.skipSpace();
        const value = this.readValue();
        if (value === undefined) return undefined;
        const isRepeated = Object.hasOwn(object, key);
        if (isRepeated) this.warnOfDuplicate(key, keyRange);
        else if (order !== undefined) order.push(key);
        else if (INTEGER_LIKE.test(key)) order = [...Object.keys(object), key];
        setOwnProperty(object, key, value);
        if (this.wholeDecimal !== undefined || isRepeated) this.noteDecimal(object, key);
        if (this.location !== undefined) parts?.set(key, { ...this.location, key: keyRange });
      } while (this.continues('}'));
      if (this.problem !== undefined) return undefined;
    }
    if (order !== undefined) rememberKeyOrder(object, order);
    this.leave(start, parts);
    return object;
  }

  private readArray(): JsonValue | undefined {
    const start = this.position;
    if (!this.enter()) return undefined;
    const array: JsonValue[] = [];
    const parts = this.locate ? new Map<string | number, JsonLocation>() : undefined;
    if (!this.closes(']')) {
      do {
        this.skipSpace();
        const value = this.readValue();
        if (value === undefined) return undefined;
        if (this.location !== undefined) parts?.set(array.length, this.location);
        if (this.wholeDecimal !== undefined) this.noteDecimal(array, array.length);
        array.push(value);
      } while (this.continues(']'));
      if (this.problem !== undefined) return undefined;
    }
    this.leave(start, parts);
    return array;
  }

  /** Steps over the opening bracket. */
  private enter(): boolean {
    this.depth += 1;
    if (this.depth > MAX_JSON_DEPTH) {
      this.failHere('json/too-deep', { limit: MAX_JSON_DEPTH });
      return false;
    }
    this.position += 1;
    return true;
  }

  private noteDecimal(container: JsonObject | JsonArray, key: string | number): void {
    rememberDecimal(container, key, this.wholeDecimal);
    this.wholeDecimal = undefined;
  }

  private leave(
    start: number,
    parts: ReadonlyMap<string | number, JsonLocation> | undefined,
  ): void {
    this.depth -= 1;
    if (parts !== undefined) this.location = { value: { start, end: this.position }, parts };
  }

  /** True, and steps over it, when the bracket closes at once. */
  private closes(bracket: string): boolean {
    this.skipSpace();
    if (this.text[this.position] !== bracket) return false;
    this.position += 1;
    return true;
  }

  /** After an entry: true at a comma, false at the closing bracket or, with a problem set, at anything else. */
  private continues(bracket: string): boolean {
    this.skipSpace();
    const character = this.text[this.position];
    if (character === bracket) {
      this.position += 1;
      return false;
    }
    if (character !== ',') {
      this.failHere(this.startsComment() ? 'json/comment' : 'json/missing-comma', {
        expected: bracket,
      });
      return false;
    }
    const comma = this.position;
    this.position += 1;
    this.skipSpace();
    if (this.text[this.position] === bracket) {
      this.fail('json/trailing-comma', comma, comma + 1);
      return false;
    }
    return true;
  }

  private readKey(): string | undefined {
    if (this.text[this.position] === '"') return this.readString();
    const word = /[A-Za-z_$][\w$]*/y;
    word.lastIndex = this.position;
    const name = word.exec(this.text)?.[0];
    if (name === undefined) return this.failHere(this.slipHere());
    return this.fail('json/unquoted-name', this.position, this.position + name.length, { name });
  }

  private readString(): string | undefined {
    const { text } = this;
    const start = this.position;
    let from = start + 1;
    let result = '';
    for (let index = from; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === 34) {
        this.position = index + 1;
        return result + text.slice(from, index);
      }
      if (code < 32) {
        if (code === 10 || code === 13) return this.fail('json/unclosed-string', start, index);
        return this.fail('json/control-character', index, index + 1, { code });
      }
      if (code === 92) {
        const escape = this.readEscape(index);
        if (escape === undefined) return undefined;
        result += text.slice(from, index) + escape.character;
        from = index + escape.length;
        index = from - 1;
      }
    }
    return this.fail('json/unclosed-string', start, text.length);
  }

  private readEscape(index: number): { character: string; length: number } | undefined {
    const letter = this.text[index + 1] ?? '';
    const character = ESCAPES.get(letter);
    if (character !== undefined) return { character, length: 2 };
    const digits = this.text.slice(index + 2, index + 6);
    if (letter === 'u' && HEXADECIMAL.test(digits)) {
      return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
    }
    return this.fail('json/bad-escape', index, Math.min(index + 2, this.text.length), {
      escape: `\\${letter}`,
    });
  }

  private readWord<T extends boolean | null>(word: string, value: T): T | undefined {
    const end = this.position + word.length;
    if (!this.text.startsWith(word, this.position) || this.continuesWord(end)) {
      return this.failHere('json/unexpected-character');
    }
    this.position = end;
    return value;
  }

  private readNumber(): number | bigint | undefined {
    const start = this.position;
    NUMBER.lastIndex = start;
    const literal = NUMBER.exec(this.text)?.[0];
    if (literal === undefined) {
      const isNumber = /[-+.\d]/.test(this.text[start] ?? '');
      return isNumber ? this.failAtWord('json/bad-number') : this.failHere(this.slipHere());
    }
    const end = start + literal.length;
    if (this.continuesWord(end)) return this.failAtWord('json/bad-number');
    this.position = end;
    const value = Number(literal);
    if (!Number.isFinite(value)) return this.fail('json/not-finite', start, end);
    const isDecimal = /[.eE]/.test(literal);
    this.wholeDecimal = isDecimal && Number.isInteger(value) ? literal : undefined;
    if (literal.length < 16 || Number.isSafeInteger(value) || isDecimal) return value;
    return literal.length > MAX_INTEGER_LENGTH
      ? this.fail('json/not-finite', start, end)
      : BigInt(literal);
  }

  private continuesWord(index: number): boolean {
    return /[\w.+-]/.test(this.text[index] ?? '');
  }

  private slipHere(): JsonProblemCode {
    if (this.text[this.position] === "'") return 'json/single-quote';
    return this.startsComment() ? 'json/comment' : 'json/unexpected-character';
  }

  private startsComment(): boolean {
    return /^\/[/*]/.test(this.text.slice(this.position, this.position + 2));
  }

  private skipSpace(): void {
    const { text } = this;
    let code = text.charCodeAt(this.position);
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      this.position += 1;
      code = text.charCodeAt(this.position);
    }
  }

  private warnOfDuplicate(key: string, range: SourceRange): void {
    this.warnings.push(jsonProblem(this.text, 'json/duplicate-key', range, { key }, 'warning'));
  }

  private failAtWord(code: JsonProblemCode): undefined {
    const word = /[\w.+-]+/y;
    word.lastIndex = this.position;
    const length = word.exec(this.text)?.[0].length ?? 1;
    return this.fail(code, this.position, this.position + length);
  }

  /** A problem at the next character, or at the end of the text. */
  private failHere(code: JsonProblemCode, params: DiagnosticParams = {}): undefined {
    const character = this.text.codePointAt(this.position);
    if (character === undefined && code !== 'json/too-deep') {
      return this.fail('json/unexpected-end', this.text.length, this.text.length);
    }
    const found = character === undefined ? '' : String.fromCodePoint(character);
    const end = this.position + found.length;
    return this.fail(code, this.position, end, { ...params, found });
  }

  private fail(
    code: JsonProblemCode,
    start: number,
    end: number,
    params: DiagnosticParams = {},
  ): undefined {
    this.problem ??= jsonProblem(this.text, code, { start, end }, params);
    return undefined;
  }
}
