import { applyEdits, parseJson, stringifyJson, type JsonValue } from '#domain/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatEdits, formatJson } from './format-json.ts';

it('touches blanks only', () => {
  const text = '{"a":1.50,"big":9007199254740993,"a":[ ],"e":{\n},"l":[1,{"\\u0041":" x "}]}';
  expect(formatJson(text)).toBe(`{
  "a": 1.50,
  "big": 9007199254740993,
  "a": [],
  "e": {},
  "l": [
    1,
    {
      "\\u0041": " x "
    }
  ]
}`);
});

it('leaves a broken text alone', () => {
  expect(formatJson('{"a": 1,}')).toBeUndefined();
  expect(formatEdits('')).toBeUndefined();
});

it('lays out as texts are written elsewhere, and once', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const text = ` ${stringifyJson(value as JsonValue, { indent })}\n`;
      const parsed = parseJson(text);
      const formatted = formatJson(text) ?? '';
      expect(formatted).toBe(parsed.ok ? stringifyJson(parsed.value.value) : '');
      expect(applyEdits(text, formatEdits(text) ?? [])).toBe(formatted);
      expect(formatEdits(formatted)).toEqual([]);
    }),
  );
});
