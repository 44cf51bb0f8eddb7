import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonEqual } from './json-equal.ts';
import { parseJson, rangeOfPath, type JsonDocument } from './json-parse.ts';
import { stringifyCanonical, stringifyJson } from './json-stringify.ts';
import {
  isJsonArray,
  isJsonObject,
  jsonPointer,
  keysInOrder,
  writtenDecimal,
  type JsonValue,
} from './json.ts';

function read(text: string): JsonDocument {
  const result = parseJson(text);
  if (!result.ok) throw new Error(`${result.error.code} in ${text}`);
  return result.value;
}

function problemOf(text: string) {
  const result = parseJson(text);
  if (result.ok) throw new Error(`no problem in ${text}`);
  const { code, line, column, range } = result.error;
  return { code, line, column, marked: text.slice(range.start, range.end) };
}

describe('parseJson', () => {
  it('keeps integers beyond 2^53 exact', () => {
    expect(read('[9007199254740991, 9007199254740993, -9223372036854775808]').value).toEqual([
      9007199254740991,
      9007199254740993n,
      -9223372036854775808n,
    ]);
    expect(read('1e20').value).toBe(1e20);
    expect(read('10.0').value).toBe(10);
  });

  it('remembers which whole numbers were written as decimals', () => {
    const { value } = read('{"a": 10, "b": 10.0, "c": [1, 1.0, 1e2, 1.5], "d": 5}');
    if (!isJsonObject(value) || !isJsonArray(value['c'])) throw new Error('no object');
    const list = value['c'];
    const ofMembers = ['a', 'b', 'c', 'd'].map((key) => writtenDecimal(value, key));
    const ofElements = list.map((_, index) => writtenDecimal(list, index));
    expect(ofMembers).toEqual([undefined, '10.0', undefined, undefined]);
    // 1.5 needs no remembering: its value says it.
    expect(ofElements).toEqual([undefined, '1.0', '1e2', undefined]);
  });

  it('reads __proto__ and constructor as keys like any other', () => {
    const { value } = read('{"__proto__": {"a": 1}, "constructor": 2}');
    if (!isJsonObject(value)) throw new Error('no object');
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(stringifyJson(value, { indent: 0 })).toBe('{"__proto__":{"a":1},"constructor":2}');
  });

  it('keeps the order of keys that look like integers', () => {
    const { value } = read('{"b": 1, "10": 2, "2": 3, "a": 4}');
    if (!isJsonObject(value)) throw new Error('no object');
    expect(keysInOrder(value)).toEqual(['b', '10', '2', 'a']);
    expect(stringifyJson(value, { indent: 0 })).toBe('{"b":1,"10":2,"2":3,"a":4}');
  });

  it('warns of a duplicate key and takes the last value', () => {
    const document = read('{"a": 1, "b": 2, "a": 3}');
    expect(document.value).toEqual({ a: 3, b: 2 });
    expect(document.warnings).toMatchObject([
      {
        code: 'json/duplicate-key',
        severity: 'warning',
        params: { key: 'a' },
        line: 1,
        column: 18,
      },
    ]);
  });

  it('ignores a byte-order mark', () => {
    expect(read('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
  });

  it.each([
    ['', 'json/empty', 1, 1, ''],
    [' \n ', 'json/empty', 1, 1, ' \n '],
    ['{"a": 1', 'json/unexpected-end', 1, 8, ''],
    ['{"a" 1}', 'json/missing-colon', 1, 6, '1'],
    ['{"a": 1 "b": 2}', 'json/missing-comma', 1, 9, '"'],
    ['{\n  "a": 1,\n}', 'json/trailing-comma', 2, 9, ','],
    ['[1,\r\n2,]', 'json/trailing-comma', 2, 2, ','],
    ['{a: 1}', 'json/unquoted-name', 1, 2, 'a'],
    ["{'a': 1}", 'json/single-quote', 1, 2, "'"],
    ["['a']", 'json/single-quote', 1, 2, "'"],
    ['// note\n{}', 'json/comment', 1, 1, '/'],
    ['{"a": 1 /* note */}', 'json/comment', 1, 9, '/'],
    ['[01]', 'json/bad-number', 1, 2, '01'],
    ['[.5]', 'json/bad-number', 1, 2, '.5'],
    ['[1.]', 'json/bad-number', 1, 2, '1.'],
    ['[12abc]', 'json/bad-number', 1, 2, '12abc'],
    ['[1e999]', 'json/not-finite', 1, 2, '1e999'],
    ['["a\\x"]', 'json/bad-escape', 1, 4, '\\x'],
    ['["a\tb"]', 'json/control-character', 1, 4, '\t'],
    ['["a\nb"]', 'json/unclosed-string', 1, 2, '"a'],
    ['"abc', 'json/unclosed-string', 1, 1, '"abc'],
    ['{} {}', 'json/extra-text', 1, 4, '{'],
    ['truely', 'json/unexpected-character', 1, 1, 't'],
    ['[1, }', 'json/unexpected-character', 1, 5, '}'],
  ])('%j is %s', (text, code, line, column, marked) => {
    expect(problemOf(text)).toEqual({ code, line, column, marked });
  });

  it('reads 1,000 levels and refuses more', () => {
    expect(parseJson('['.repeat(1000) + ']'.repeat(1000)).ok).toBe(true);
    expect(problemOf('['.repeat(1001) + ']'.repeat(1001))).toMatchObject({
      code: 'json/too-deep',
      column: 1001,
    });
    expect(problemOf('{"a":'.repeat(200_000)).code).toBe('json/too-deep');
  });

  it('agrees with JSON.parse on what is JSON and what it says', () => {
    const alphabet = fc.constantFrom(...'{}[]",:\\/ \n0123456789.eE+-truefalsn'.split(''), 'null');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const ours = parseJson(text);
        expect(ours.ok ? asNumbers(ours.value.value) : undefined).toEqual(standardReading(text));
      }),
      { numRuns: 3000 },
    );
  });
});

/** What `JSON.parse` makes of a text; a number that it can only call infinite is none for us. */
function standardReading(text: string): unknown {
  let isFinite = true;
  try {
    const value: unknown = JSON.parse(text, (_key, part: unknown) => {
      if (typeof part === 'number' && !Number.isFinite(part)) isFinite = false;
      return part;
    });
    return isFinite ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Our exact integers as `JSON.parse` rounds them. */
function asNumbers(value: JsonValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(asNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asNumbers(part)]));
}

describe('rangeOfPath', () => {
  const text = '{"a": [1, {"b c": "x"}], "d": 2}';
  const marked = (path: (string | number)[], part?: 'value' | 'key') => {
    const { start, end } = rangeOfPath(read(text), path, part);
    return text.slice(start, end);
  };

  it('finds values and names', () => {
    expect(marked([])).toBe(text);
    expect(marked(['a', 0])).toBe('1');
    expect(marked(['a', 1, 'b c'])).toBe('"x"');
    expect(marked(['a', 1, 'b c'], 'key')).toBe('"b c"');
  });

  it('gives the nearest value around a path that leads nowhere', () => {
    expect(marked(['a', 1, 'missing', 'x'])).toBe('{"b c": "x"}');
    expect(marked(['a', 1, 'missing'], 'key')).toBe('{"b c": "x"}');
  });
});

describe('writing', () => {
  const jsonValues: fc.Arbitrary<JsonValue> = fc.jsonValue().map((value) => value as JsonValue);

  it('lays out as JSON.stringify does', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        expect(stringifyJson(value)).toBe(JSON.stringify(value, null, 2));
        expect(stringifyJson(value, { indent: 0 })).toBe(JSON.stringify(value));
      }),
    );
  });

  it('reads back what it writes, byte for byte', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        const text = stringifyCanonical(value, { sortKeys: true });
        expect(stringifyCanonical(read(text).value, { sortKeys: true })).toBe(text);
      }),
    );
  });

  it('sorts keys by code unit, ends with a line end, writes bigint as digits', () => {
    expect(stringifyCanonical({ b: 9007199254740993n, a: [], B: {} }, { sortKeys: true })).toBe(
      '{\n  "B": {},\n  "a": [],\n  "b": 9007199254740993\n}\n',
    );
  });

  it('writes pointers with their escapes', () => {
    expect(jsonPointer(['a', 0, 'b/c~d'])).toBe('#/a/0/b~1c~0d');
    expect(jsonPointer([])).toBe('#');
  });
});

describe('jsonEqual', () => {
  it('compares by value', () => {
    expect(jsonEqual({ a: [1, 3n], b: null }, { b: null, a: [1, 3] })).toBe(true);
    expect(jsonEqual({ a: 1 }, { b: 1 })).toBe(false);
    expect(jsonEqual([1], [1, 2])).toBe(false);
    expect(jsonEqual('3', 3n)).toBe(false);
  });
});
