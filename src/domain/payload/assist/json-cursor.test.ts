import fc from 'fast-check';
import { parseJson, rangeOfPath, type JsonValue } from '#domain/base';
import { readMarks } from '#testing';
import { describe, expect, it, test } from 'vitest';
import { jsonCursorAt } from './json-cursor.ts';

function at(marked: string) {
  const { text, cursor = 0 } = readMarks(marked);
  const { expects, path, names, token, missingComma, next } = jsonCursorAt(text, cursor);
  return {
    is: `${expects} ${path.join('/')}`,
    names: [...(names.at(-1) ?? [])].join(),
    token: token && text.slice(token.start, token.end),
    missingComma,
    next,
  };
}

describe('a cursor in a whole text', () => {
  test.each([
    ['{|}', 'name '],
    ['{"|"}', 'name '],
    ['{"a|"}', 'name a'],
    ['{"a"| : 1}', 'name a'],
    ['{"a" | : 1}', 'nothing '],
    ['{"a": |1}', 'value a'],
    ['{"a": 1|}', 'value a'],
    ['{"a": 1, |}', 'name '],
    ['{"a": {"b": [1, {"c": "|"}]}}', 'value a/b/1/c'],
    ['{"a": [1, |]}', 'value a/1'],
    ['[|]', 'value 0'],
    ['|', 'value '],
    ['{} |', 'nothing '],
    [String.raw`{"\u0061\"": {"b": |}}`, 'value a"/b'],
    ['{"__proto__": {"constructor": |}}', 'value __proto__/constructor'],
  ])('%s: %s', (marked, is) => expect(at(marked).is).toBe(is));
});

describe('a cursor in a broken text', () => {
  test.each([
    ['{"a": {"b|', 'name a/b'],
    ['{"a": {b|', 'name a/b'],
    ['{"a": "b|, "c": 1}', 'value a'],
    ['{"a": {"b": 1 | "c": 2}}', 'name a/'],
    ['{"a": "b|": 1}', 'name b'],
    ['{"a": , "b": |', 'value b'],
    ['{"a": [1, {"b": 2 ], "c": |', 'value c'],
    [']]}} {"a": |', 'value a'],
    ['{"a": [{"b": 1} |', 'value a/1'],
    ['{: |', 'value '],
    ['{"a":\n"b": {"c|": 1}}', 'name b/c'],
  ])('%s: %s', (marked, is) => expect(at(marked).is).toBe(is));
});

it('knows the names before and behind the cursor, but not the one that is typed', () => {
  expect(at('{"a": 1, "b|": 2, "c": {"d": 3}, e: 4}').names).toBe('a,c,e');
  expect(at('{"a": 1, | "c": {"d": 3}').names).toBe('a,c');
  expect(at('{"a": 1, "a|": 2').names).toBe('a');
});

it('says what follows and which comma is missing', () => {
  expect(at('{"a": | "b": 1}').next).toBe('name');
  expect(at('{"a": |, "b": 1}').next).toBe('end');
  expect(at('{"a|": 1}').next).toBe('colon');
  expect(at('{"a|" 1}').next).toBe('value');
  expect(at('{"a": 1 |}').missingComma).toBe(7);
  expect(at('{"a": {} |}').missingComma).toBe(8);
  expect(at('{"a": 1, |}').missingComma).toBeUndefined();
});

it('ends an unclosed string at the cursor', () => {
  expect(at('{"a": {"b|}}').token).toBe('"b');
});

it('finds the way to every value that the parser finds', () => {
  const paths = (value: JsonValue): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [[]]
      : Object.entries(value).flatMap(([key, part]) => {
          const step = Array.isArray(value) ? Number(key) : key;
          return paths(part).map((rest) => [step, ...rest]);
        });
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, indents) => {
      const text = JSON.stringify(value, null, indents ? 2 : 0);
      const document = parseJson(text);
      if (!document.ok) throw new Error('the text is JSON');
      for (const path of paths(document.value.value)) {
        const cursor = jsonCursorAt(text, rangeOfPath(document.value, path).start + 1);
        expect(cursor).toMatchObject({ expects: 'value', path });
      }
    }),
  );
});

const SIGNS = ['{', '}', '[', ']', ':', ',', '"', ' ', '\n', '\\'];

it('has an answer for any text at any place', () => {
  const pieces = fc.constantFrom(...SIGNS, '"a"', '"b": ', 'true', '12', '"x');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(60), (parts, offset) => {
      expect(jsonCursorAt(parts.join(''), offset).names).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

it('reads a megabyte of any brackets in one go', () => {
  // Anything but a single pass would outlast the test.
  for (const piece of ['[', '{"a":', '[}', '{]', '"', '\\"']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(jsonCursorAt(text, text.length).names).toBeDefined();
  }
});
