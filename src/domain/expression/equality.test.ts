import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers, compareScalars, valuesEqual } from './equality.ts';
import { readDateTime, readDuration } from './temporal/index.ts';
import type { MapValue, ObjectValue, Value } from './value.ts';

function object(attributes: Readonly<Record<string, Value>>): ObjectValue {
  const fields = new Map(Object.entries(attributes));
  return {
    kind: 'object',
    attribute: (name) => fields.get(name) ?? null,
    attributeNames: () => [...fields.keys()],
  };
}

function map(entries: Readonly<Record<string, Value>>): MapValue {
  const fields = new Map(Object.entries(entries));
  return { kind: 'map', entry: (key) => fields.get(key) ?? null, keys: () => [...fields.keys()] };
}

describe('equality', () => {
  it.each<[Value, Value]>([
    [42n, 42],
    [0, -0],
    [2n ** 53n, 2 ** 53],
    [null, null],
    [readDateTime('2023-01-01T01:00:00+01:00'), readDateTime('2023-01-01T00:00:00Z')],
    [readDuration('PT60M'), readDuration('PT1H')],
    [
      [1n, null, 'a'],
      [1, null, 'a'],
    ],
    [[], []],
    [object({ a: 1n, b: null }), object({ a: 1 })],
    [object({ a: object({ b: [1n] }) }), object({ a: object({ b: [1n], c: null }) })],
    [map({ k: 1n }), map({ k: 1n })],
  ])('%o equals %o', (left, right) => {
    expect(valuesEqual(left, right)).toBe(true);
    expect(valuesEqual(right, left)).toBe(true);
  });

  it.each<[Value, Value]>([
    [42n, '42'],
    [2n ** 53n + 1n, 2 ** 53],
    [1n, true],
    ['', null],
    [0n, null],
    [false, null],
    ['a', 'A'],
    [[1n], [1n, null]],
    [
      [1n, 2n],
      [2n, 1n],
    ],
    [[], null],
    [object({ a: 1n }), object({ a: 1n, b: 2n })],
    [object({ a: 1n }), map({ a: 1n })],
    [object({}), []],
    [readDateTime('2023-01-01T00:00:00Z'), readDuration('PT1H')],
  ])('%o does not equal %o', (left, right) => {
    expect(valuesEqual(left, right)).toBe(false);
    expect(valuesEqual(right, left)).toBe(false);
  });

  it('survives objects nested deeper than the call stack', () => {
    const nest = (): Value => {
      let value: Value = 1n;
      for (let depth = 0; depth < 100_000; depth++) value = object({ a: value });
      return value;
    };
    expect(valuesEqual(nest(), nest())).toBe(true);
  });
});

describe('order', () => {
  it('compares integers with decimals without rounding', () => {
    expect(compareNumbers(2n ** 53n + 1n, 2 ** 53)).toBeGreaterThan(0);
    expect(compareNumbers(-(2n ** 63n), -(2 ** 63))).toBe(0);
    expect(compareNumbers(1n, 1.5)).toBeLessThan(0);
    expect(compareNumbers(10n ** 18n, Infinity)).toBeLessThan(0);
    expect(compareNumbers(Number.NaN, 1n)).toBeGreaterThan(0);
  });

  it('orders strings by code unit, upper case first', () => {
    expect(['b', 'a', 'B', '\uffff', '😀', ''].toSorted(compareScalars)).toEqual([
      '',
      'B',
      'a',
      'b',
      '😀',
      '\uffff',
    ]);
  });

  it('puts -0.0 before 0.0, as Double.compareTo does, although they are equal', () => {
    expect([0, -0, -1].toSorted(compareScalars)).toEqual([-1, -0, 0]);
    expect(compareNumbers(0, -0)).toBe(0);
  });

  it('agrees with equality on numbers', () => {
    const number = fc.oneof(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.double({ noNaN: true }),
      fc.maxSafeInteger(),
    );
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(valuesEqual(a, b)).toBe(compareNumbers(a, b) === 0);
        expect(Math.sign(compareNumbers(a, b))).toBe(0 - Math.sign(compareNumbers(b, a)));
      }),
    );
  });
});
