import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateTime, readDuration } from './temporal/index.ts';
import { canonicalText, decimalText, textForm } from './text-form.ts';
import type { Value } from './value.ts';

describe('decimals', () => {
  // As Java's Double.toString from JDK 19 on.
  it.each([
    [2, '2.0'],
    [0, '0.0'],
    [-0, '-0.0'],
    [3.14, '3.14'],
    [0.001, '0.001'],
    [0.00099, '9.9E-4'],
    [9999999, '9999999.0'],
    [9999999.999, '9999999.999'],
    [1e7, '1.0E7'],
    [12345678, '1.2345678E7'],
    [-12345678.9, '-1.23456789E7'],
    [1e21, '1.0E21'],
    [1e23, '1.0E23'],
    [2e23, '2.0E23'],
    [Number.MIN_VALUE, '4.9E-324'],
    [2 * Number.MIN_VALUE, '9.9E-324'],
    [2 ** 53, '9.007199254740992E15'],
    [Number.MAX_VALUE, '1.7976931348623157E308'],
    [Infinity, 'Infinity'],
    [Number.NaN, 'NaN'],
  ])('%d is %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it('read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Number(decimalText(value))).toBe(value);
      }),
    );
  });
});

describe('the two texts of a value', () => {
  const paris = readDateTime('2023-06-03T08:30:00+02:00');

  it.each<[Value, string, string]>([
    ['a"b', 'a"b', 'a"b'],
    [5n, '5', '5'],
    [true, 'true', 'true'],
    [null, 'null', 'null'],
    [paris, '2023-06-03T08:30:00+02:00', '2023-06-03T06:30Z'],
    [readDuration('PT1.52S'), 'PT1.52S', 'PT1.52S'],
    [['a', null, 1n], '["a",null,1]', '["a",null,1]'],
  ])('%o', (value, canonical, text) => {
    expect(canonicalText(value)).toBe(canonical);
    expect(textForm(value)).toBe(text);
  });

  it('shows objects and maps with their members', () => {
    const inner: Value = { kind: 'map', keys: () => ['k'], entry: () => paris };
    const outer: Value = { kind: 'object', attributeNames: () => ['a b'], attribute: () => inner };
    expect(canonicalText(outer)).toBe('{"a b":{"k":2023-06-03T08:30:00+02:00}}');
  });

  it('cuts what is nested beyond reading', () => {
    let value: Value = 1n;
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect(canonicalText(value)).toContain('…');
  });
});
