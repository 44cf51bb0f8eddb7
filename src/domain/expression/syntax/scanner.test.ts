import { describe, expect, it } from 'vitest';
import { markRanges, readMarks } from '#testing';
import { quoteString, readString } from './string-literal.ts';
import { tokenize } from './scanner.ts';

function kinds(text: string): string {
  return tokenize(text)
    .tokens.filter(({ kind }) => kind !== 'space' && kind !== 'end')
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(' | ');
}

describe('tokens', () => {
  it.each([
    ['3-2', 'number 3 | symbol - | number 2'],
    [
      '@event{E.my-field}',
      'reference @event | symbol { | name E | symbol . | name my-field | symbol }',
    ],
    ['currentEventField.a - 1', 'word currentEventField | symbol . | name a | symbol - | number 1'],
    ['currentEventField.a-1', 'word currentEventField | symbol . | name a-1'],
    [
      "#{A.b.'3h'}",
      "reference # | symbol { | name A | symbol . | name b | symbol . | string '3h' | symbol }",
    ],
    ['a===b!==c', 'word a | symbol === | word b | symbol !== | word c'],
    ['@event { E }', 'reference @event | symbol { | name E | symbol }'],
    [
      'params: {city: 1}',
      'word params | symbol : | symbol { | word city | symbol : | number 1 | symbol }',
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('mistakes in characters', () => {
  it.each([
    ['1«\u00a0»+ 2', 'syntax/invisible-character', 'U+00A0 NO-BREAK SPACE'],
    ['«\ufeff»true', 'syntax/invisible-character', 'U+FEFF BYTE ORDER MARK'],
    ['tr«\u200b»ue', 'syntax/invisible-character', 'U+200B ZERO WIDTH SPACE'],
    ['1«\u0007»', 'syntax/invisible-character', 'U+0007'],
    ['«“abc”» == "abc"', 'syntax/smart-quote', 'U+201C'],
    ['«€»', 'syntax/unexpected-character', '€'],
  ])('%j', (marked, code, character) => {
    const { text } = readMarks(marked);
    const [first] = tokenize(text).diagnostics;
    expect(first?.code).toBe(code);
    expect(first?.params['character']).toBe(character);
    expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(marked);
  });

  it.each(['«1.»', '«1.2.3»', '«12abc»', '«1e5»', '«.5»', '1 + «1_000»', 'f(«.5»)'])(
    'malformed number %s',
    (marked) => {
      const { text } = readMarks(marked);
      const [first] = tokenize(text).diagnostics;
      expect(first?.code).toBe('syntax/malformed-number');
      expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(marked);
    },
  );

  it.each(['@event{E.«3h»}', '@event{E.«-x»}', '@event{E.«été»}', '@event{E.«$price»}'])(
    'name without quotes %s',
    (marked) => {
      const { text } = readMarks(marked);
      const [first] = tokenize(text).diagnostics;
      expect(first?.code).toBe('syntax/name-needs-quotes');
      expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(marked);
    },
  );
});

describe('string literals', () => {
  it.each([
    [String.raw`"a\\d\"\'\n\t\r\b\f"`, 'a\\d"\'\n\t\r\b\f'],
    [String.raw`"\u00e9t\u00E9"`, 'été'],
    [String.raw`"\d+"`, '\\d+'],
    [String.raw`"\u12"`, '\\u12'],
    [String.raw`"\uu0041"`, '\\uu0041'],
    [`'say "hi"'`, 'say "hi"'],
    ['"zero\u200bwidth"', 'zero\u200bwidth'],
  ])('%s', (literal, value) => {
    expect(readString(literal, 0)).toMatchObject({ value, closed: true, end: literal.length });
  });

  it('warns of unknown escapes only', () => {
    const { diagnostics } = tokenize(String.raw`"\d \\ \u12 \q"`);
    expect(diagnostics.map(({ code, params }) => [code, params['escape']])).toEqual([
      ['advice/unknown-escape', '\\d'],
      ['advice/unknown-escape', '\\u'],
      ['advice/unknown-escape', '\\q'],
    ]);
  });

  it.each(['"abc', '"abc\'', "'a\nb'", '"a\rb"', '"a\\'])('%j is not closed', (text) => {
    expect(tokenize(text).diagnostics.map(({ code }) => code)).toContain(
      'syntax/unterminated-string',
    );
  });

  it('writes what it reads', () => {
    for (const value of ['', 'a"b', "it's", 'a\\b', 'a\nb\u0007\u2028', '\ud800', '日本']) {
      expect(readString(quoteString(value), 0).value).toBe(value);
      expect(readString(quoteString(value, "'"), 0).value).toBe(value);
    }
  });
});
