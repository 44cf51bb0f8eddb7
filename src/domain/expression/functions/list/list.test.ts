import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, evaluateText } from '../evaluate-text.test-support.ts';
import { functionTable } from '../index.ts';
import { valuesEqual } from '../../equality.ts';
import type { ListValue, Value } from '../../value.ts';

const payload = {
  items: [
    { sku: 'b', qty: 2 },
    { sku: 'a', qty: 1 },
    { qty: 3 },
    { sku: 'b', qty: 2 },
    { sku: null, qty: 1 },
  ],
  words: ['b', null, 'a', 'b'],
  none: null,
};

const types = { none: 'listString', noItems: 'listObject' } as const;

describe('list functions', () => {
  it.each([
    ['differenceLists(["a", null, "a", "b"], ["b", null])', '["a"]'],
    ['differenceLists(@event{E.none}, ["b"])', '[]'],
    ['differenceLists(["b", "b"], @event{E.none})', '["b"]'],
    ['differenceLists([], [])', '[]'],
    ['mergeLists([1, null], [1, 2], false)', '[1,1,2]'],
    ['mergeLists([1, null], [1, 2], true)', '[1,2]'],
    ['mergeLists(@event{E.none}, @event{E.words}, true)', '["b","a"]'],
    ['mergeLists([1], [2], 1 == 1)', 'type/constant-required'],
    ['intersect(@event{E.none}, ["a"])', '[]'],
    ['intersect(["a"], @event{E.none})', '[]'],
    ['intersect(["b", "a", "b", null], ["a", "b", null])', '["b","a"]'],
    ['distinct([2.0, 2.0, null])', '[2.0]'],
    ['distinct(@event{E.none})', 'null'],
    [
      'distinct([toDateTime("2023-01-01T01:00:00+01:00"), toDateTime("2023-01-01T00:00:00Z")])',
      '[2023-01-01T01:00:00+01:00]',
    ],
    ['listSize(distinct(@event{E.items}))', '4'],
    ['distinct(@event{E.items}, "sku")', '[{"sku":"b","qty":2},{"sku":"a","qty":1},{"qty":3}]'],
    ['distinctWithNull([null, 1, null, 1])', '[null,1]'],
    ['listSize(filter(@event{E.items}, "sku", ["b"]))', '2'],
    ['listSize(filter(@event{E.items}, "sku", [null, "a"]))', '1'],
    ['filter(@event{E.items}, "qty", [3])', '[{"qty":3}]'],
    ['filter(@event{E.noItems}, "qty", [3])', 'null'],
    ['getListItem([1, 2], 2)', 'null'],
    ['getListItem([1, 2], -1)', 'null'],
    ['getListItem([1, null], 1)', 'null'],
    ['getListItem([1, 2], 9223372036854775807)', 'null'],
    ['in(null, [1, null])', 'false'],
    ['in("a", @event{E.none})', 'false'],
    ['in("a", @event{E.words})', 'true'],
    ['in("c", ["a", "b"])', 'false'],
    ['in(4, [4.0])', 'type/argument-type'],
    ['limit([1, 2, 3], 0)', '[]'],
    ['limit([1, 2, 3], -1, false)', '[]'],
    ['limit([1, 2, 3], 9)', '[1,2,3]'],
    ['limit([1, 2, 3], 9, false)', '[1,2,3]'],
    ['limit([1, 2, 3], 2, true)', '[1,2]'],
    ['limit(@event{E.none}, 2)', 'null'],
    ['limit(@event{E.items}, 1)', '[{"sku":"b","qty":2}]'],
    ['listSize([1, null])', '2'],
    ['listSize(@event{E.none})', '0'],
    ['listSize(@event{E.noItems})', '0'],
    ['serializeList([1.0, null, 10000000.0], ";", true)', '"1.0";"1.0E7"'],
    ['serializeList(@event{E.none}, ";", true)', 'null'],
    ['serializeList([], ";", true)', ''],
    ['sort(["b", null, "B", "a"], true)', '["B","a","b",null]'],
    ['sort(["b", null, "B", "a"], false)', '["b","a","B",null]'],
    ['sort([true, false], true)', '[false,true]'],
    ['sort([toDuration("PT2S"), toDuration("PT-1S")], true)', '[PT-1S,PT2S]'],
    ['sort(@event{E.none}, true)', 'null'],
    ['serializeList(@event{E.words}, "", false)', 'bab'],
    [
      'sort(@event{E.items}, "sku", false)',
      '[{"sku":"b","qty":2},{"sku":"b","qty":2},{"sku":"a","qty":1},{"qty":3},{"sku":null,"qty":1}]',
    ],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression, payload, types)).toBe(result);
  });
});

describe('laws', () => {
  const integers = fc.array(fc.option(fc.bigInt({ min: -5n, max: 5n })), { maxLength: 12 });

  function call(name: string, signature: number, ...args: Value[]): ListValue {
    const evaluate = functionTable.get(name)?.signatures[signature]?.evaluate;
    return (evaluate?.(args, ENVIRONMENT) ?? []) as ListValue;
  }

  it('distinct is idempotent and keeps every value once', () => {
    fc.assert(
      fc.property(integers, (list) => {
        const once = call('distinct', 1, list);
        expect(call('distinct', 1, once)).toEqual(once);
        expect(new Set(once)).toEqual(new Set(list.filter((value) => value !== null)));
      }),
    );
  });

  it('sort is a permutation in order, and sorting twice changes nothing', () => {
    fc.assert(
      fc.property(integers, fc.boolean(), (list, ascending) => {
        const sorted = call('sort', 1, list, ascending);
        const values = sorted.filter((value) => value !== null) as bigint[];
        const expected = list
          .filter((value) => value !== null)
          .toSorted((a, b) => Number(ascending ? a - b : b - a));
        expect(values).toEqual(expected);
        expect(sorted).toHaveLength(list.length);
        expect(call('sort', 1, sorted, ascending)).toEqual(sorted);
      }),
    );
  });

  it('difference and intersection part a list', () => {
    fc.assert(
      fc.property(integers, integers, (list, other) => {
        const parts = [
          ...call('differenceLists', 1, list, other),
          ...call('intersect', 1, list, other),
        ];
        expect(
          valuesEqual(
            call('sort', 1, parts, true),
            call('sort', 1, call('distinct', 1, list), true),
          ),
        ).toBe(true);
      }),
    );
  });
});
