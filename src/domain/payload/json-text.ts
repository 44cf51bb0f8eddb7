/**
 * Reads JSON text as a person typed it: the place of the first mistake instead of an exception, integers beyond 2^53
 * kept exact as `bigint` (expression-language.md §4.1, §16), and no nesting that could exhaust a later walk.
 */
import { fail, succeed, type JsonValue, type Result, type SourceRange } from '#domain/base';

/** Deeper JSON is refused: XDM trees stay below 40 levels, and every later walk may recurse. */
export const JSON_MAX_DEPTH = 500;

export type JsonProblemCode =
  | 'json/empty'
  | 'json/unexpected-end'
  | 'json/unexpected-character'
  | 'json/trailing-comma'
  | 'json/unclosed-string'
  | 'json/control-character'
  | 'json/bad-escape'
  | 'json/bad-number'
  | 'json/text-after-value'
  | 'json/too-deep';

/** The first mistake; `line` and `column` count from 1. */
export interface JsonProblem {
  readonly code: JsonProblemCode;
  readonly params: { readonly line: number; readonly column: number; readonly found: string };
  readonly range: SourceRange;
}

/**
 * Parses JSON text. `parseJsonText('{"n": 9007199254740993}')` holds the `bigint` 9007199254740993n.
 * The engine's own parser does the work; ours takes over for large integers, deep nesting and mistakes.
 */
export function parseJsonText(text: string): Result<JsonValue, JsonProblem> {
  if (!MAY_HOLD_LARGE_INTEGER.test(text) && !mayBeDeep(text)) {
    try {
      return succeed(JSON.parse(text) as JsonValue);
    } catch {
      // Read again below, for the place of the mistake.
    }
  }
  return new JsonReader(text).read();
}

/** A number starts the text or follows one of these; digits inside strings only cost the slower reading. */
const MAY_HOLD_LARGE_INTEGER = /(?:^|[\s:,[-])\d{16}/;

function mayBeDeep(text: string): boolean {
  if (text.length < 2 * JSON_MAX_DEPTH) return false;
  let openings = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      openings += 1;
      if (openings >= JSON_MAX_DEPTH) return true;
    }
  }
  return false;
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Carries a problem up through the recursion; never leaves this file. */
class Mistake extends Error {
  readonly code: JsonProblemCode;
  readonly start: number;
  readonly end: number;

  constructor(code: JsonProblemCode, start: number, end: number) {
    super(code);
    this.code = code;
    this.start = start;
    this.end = end;
  }
}

class JsonReader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): Result<JsonValue, JsonProblem> {
    try {
      // A byte order mark in front is what some editors save.
      if (this.text.startsWith('\uFEFF')) this.at = 1;
      this.skipSpace();
      if (this.at >= this.text.length) throw new Mistake('json/empty', 0, this.text.length);
      const value = this.value();
      this.skipSpace();
      if (this.at < this.text.length) {
        throw new Mistake('json/text-after-value', this.at, this.text.length);
      }
      return succeed(value);
    } catch (error) {
      if (error instanceof Mistake) return fail(describe(this.text, error));
      throw error;
    }
  }

  private value(): JsonValue {
    switch (this.text[this.at]) {
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  private object(): JsonValue {
    const object: Record<string, JsonValue> = {};
    this.open();
    if (!this.closes('}')) {
      do {
        this.skipSpace();
        if (this.text[this.at] !== '"') throw this.unexpected('}');
        const key = this.string();
        this.skipSpace();
        if (this.text[this.at] !== ':') throw this.unexpected();
        this.at += 1;
        this.skipSpace();
        const value = this.value();
        // Assignment would set the prototype instead of a field.
        if (key === '__proto__') {
          Object.defineProperty(object, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        } else {
          object[key] = value;
        }
      } while (this.continues('}'));
    }
    this.depth -= 1;
    return object;
  }

  private array(): JsonValue {
    const array: JsonValue[] = [];
    this.open();
    if (!this.closes(']')) {
      do {
        this.skipSpace();
        if (this.text[this.at] === ']') throw this.unexpected(']');
        array.push(this.value());
      } while (this.continues(']'));
    }
    this.depth -= 1;
    return array;
  }

  private open(): void {
    this.depth += 1;
    if (this.depth > JSON_MAX_DEPTH) throw new Mistake('json/too-deep', this.at, this.at + 1);
    this.at += 1;
    this.skipSpace();
  }

  private closes(bracket: string): boolean {
    if (this.text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  private continues(bracket: string): boolean {
    this.skipSpace();
    if (this.text[this.at] === ',') {
      this.at += 1;
      return true;
    }
    if (this.closes(bracket)) return false;
    throw this.unexpected();
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let result = '';
    let from = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (this.at >= this.text.length) throw new Mistake('json/unclosed-string', start, this.at);
      if (code === 0x22) break;
      if (code < 0x20) {
        const codeName =
          code === 0x0a || code === 0x0d ? 'json/unclosed-string' : 'json/control-character';
        throw new Mistake(
          codeName,
          codeName === 'json/unclosed-string' ? start : this.at,
          this.at + 1,
        );
      }
      if (code === 0x5c) {
        result += this.text.slice(from, this.at) + this.escape();
        from = this.at;
      } else {
        this.at += 1;
      }
    }
    result += this.text.slice(from, this.at);
    this.at += 1;
    return result;
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits))
        throw new Mistake('json/bad-escape', this.at, this.at + 2);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const escaped = ESCAPES.get(letter);
    if (escaped === undefined) throw new Mistake('json/bad-escape', this.at, this.at + 2);
    this.at += 2;
    return escaped;
  }

  private number(): JsonValue {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (!match) throw this.unexpected();
    const end = this.at + match[0].length;
    if (/[\w.+-]/.test(this.text[end] ?? ''))
      throw new Mistake('json/bad-number', this.at, end + 1);
    this.at = end;
    const value = Number(match[0]);
    const whole = match[2] === undefined && /^(?:\.0+)?$/.test(match[1] ?? '');
    if (!whole || Number.isSafeInteger(value)) return value;
    return BigInt(match[0].replace(/\..*/, ''));
  }

  private word<T extends JsonValue>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected();
    this.at += word.length;
    return value;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  /** `closing`: the bracket that would have been fine here without the comma before it. */
  private unexpected(closing?: string): Mistake {
    const found = this.text[this.at];
    if (found === undefined) return new Mistake('json/unexpected-end', this.at, this.at);
    const code = found === closing ? 'json/trailing-comma' : 'json/unexpected-character';
    return new Mistake(code, this.at, this.at + 1);
  }
}

function describe(text: string, mistake: Mistake): JsonProblem {
  const before = text.slice(0, mistake.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    code: mistake.code,
    params: {
      line: before.split('\n').length,
      column: mistake.start - lineStart + 1,
      found: text.slice(mistake.start, Math.min(mistake.end, mistake.start + 20)),
    },
    range: { start: mistake.start, end: mistake.end },
  };
}
