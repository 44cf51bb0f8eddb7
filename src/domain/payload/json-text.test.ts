import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_MAX_DEPTH, parseJsonText } from './json-text.ts';

function problem(text: string) {
  const read = parseJsonText(text);
  return read.ok ? undefined : { code: read.error.code, ...read.error.range };
}

describe('parseJsonText', () => {
  it('keeps integers beyond 2^53 exact', () => {
    expect(
      parseJsonText('[9007199254740993, -9223372036854775808, 9007199254740993.0, 1]'),
    ).toEqual({
      ok: true,
      value: [9007199254740993n, -9223372036854775808n, 9007199254740993n, 1],
    });
  });

  it('leaves numbers with a fraction or an exponent alone', () => {
    expect(parseJsonText('[1e300, 1234567890123456.5, 9007199254740991]')).toEqual({
      ok: true,
      value: [1e300, 1234567890123456.5, 9007199254740991],
    });
  });

  it.each([
    ['', 'json/empty', 0, 0],
    ['  \n', 'json/empty', 0, 3],
    ['{"a": 1', 'json/unexpected-end', 7, 7],
    ['{"a": 1,}', 'json/trailing-comma', 8, 9],
    ['[1,]', 'json/trailing-comma', 3, 4],
    ['[,]', 'json/unexpected-character', 1, 2],
    ["{'a': 1}", 'json/unexpected-character', 1, 2],
    ['{"a" 1}', 'json/unexpected-character', 5, 6],
    ['{"a": "x', 'json/unclosed-string', 6, 8],
    ['"a\nb"', 'json/unclosed-string', 0, 3],
    ['"a\tb"', 'json/control-character', 2, 3],
    ['"\\x"', 'json/bad-escape', 1, 3],
    ['"\\u12g4"', 'json/bad-escape', 1, 3],
    ['[01]', 'json/bad-number', 1, 3],
    ['[1.]', 'json/bad-number', 1, 3],
    ['{} {}', 'json/text-after-value', 3, 5],
    ['tru', 'json/unexpected-character', 0, 1],
  ])('%j: %s at %i', (text, code, start, end) => {
    expect(problem(text)).toEqual({ code, start, end });
  });

  it('names line and column', () => {
    const read = parseJsonText('{\n  "a": 1,\n  "b": x\n}');
    expect(read.ok ? undefined : read.error.params).toEqual({ line: 3, column: 8, found: 'x' });
  });

  it('refuses nesting that would exhaust later walks, without exhausting itself', () => {
    expect(problem('['.repeat(200_000))?.code).toBe('json/too-deep');
    const deepest = '['.repeat(JSON_MAX_DEPTH) + ']'.repeat(JSON_MAX_DEPTH);
    expect(parseJsonText(deepest).ok).toBe(true);
  });

  it('reads `__proto__` as a field like any other', () => {
    const read = parseJsonText('{"__proto__": 12345678901234567890}');
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(read.ok && read.value)).toBe(Object.prototype);
  });

  it('agrees with the engine wherever it takes over', () => {
    // A large integer in front forces our own reader; what follows must read the same.
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJsonText(`[12345678901234567890, ${text}]`)).toEqual({
          ok: true,
          value: [12345678901234567890n, JSON.parse(text)],
        });
      }),
    );
  });

  it('refuses exactly what the engine refuses', () => {
    const soup = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '1',
        '-',
        '.5',
        'e3',
        'true',
        ' ',
        'null',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = pieces.join('');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(parseJsonText(text).ok).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
  });
});
