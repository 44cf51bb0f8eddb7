import { describe, expect, it } from 'vitest';
import { evaluateText } from '../evaluate-text.test-support.ts';

const payload = {
  items: [{ sku: 'b' }, { sku: 'a' }, {}, { sku: 'b' }, { sku: null }],
  quantities: [3, null, 4],
};

const types = { none: 'listInteger', noItems: 'listObject', inventory: 'integer' } as const;

describe('aggregation functions', () => {
  it.each([
    ['avg([1, 2])', '1.5'],
    ['avg([1.5, null])', '1.5'],
    ['avg([null])', 'null'],
    ['avg([])', 'null'],
    ['avg(@event{E.none})', 'null'],
    ['avg(3, 4)', '3.5'],
    ['avg(3, 4.0)', '3.5'],
    ['avg(null, 4)', '4.0'],
    ['avg(9223372036854775807, 9223372036854775807)', '9.223372036854776E18'],
    ['count([null])', '0'],
    ['count(@event{E.none})', '0'],
    ['count(@event{E.items})', '5'],
    ['count(@event{E.items.sku})', '3'],
    ['countOnlyNull(@event{E.quantities})', '1'],
    ['countOnlyNull(@event{E.items})', 'type/argument-type'],
    ['countWithNull(@event{E.none})', '0'],
    ['distinctCount(@event{E.items})', '3'],
    ['distinctCount(@event{E.items}, "sku")', '3'],
    ['distinctCount(@event{E.noItems}, "sku")', '0'],
    ['distinctCountWithNull([null, null])', '1'],
    ['max([null])', 'null'],
    ['max(@event{E.none})', 'null'],
    ['max(@event{E.inventory}, 5)', '5'],
    ['min(@event{E.inventory}, @event{E.inventory})', 'null'],
    ['max(1, 2.5)', 'type/argument-type'],
    ['max(date("2023-01-01"), date("2023-01-02"))', 'type/no-signature'],
    ['max([date("2023-01-01"), date("2023-01-02")])', '2023-01-02'],
    [
      'max(toDateTime("2023-01-01T01:00:00+01:00"), toDateTime("2023-01-01T00:00:00Z"))',
      '2023-01-01T01:00:00+01:00',
    ],
    [
      'min([toDateTime("2023-01-01T00:00:00Z"), toDateTime("2023-01-01T01:00:00+01:00")])',
      '2023-01-01T00:00:00Z',
    ],
    ['min(toDuration("PT1H"), toDuration("PT59M"))', 'PT59M'],
    ['sum([])', '0'],
    ['sum([null])', '0'],
    ['sum(@event{E.none})', '0'],
    ['sum(@event{E.quantities})', '7'],
    ['sum(@event{E.inventory}, 5)', '5'],
    ['sum([1.5])', '1.5'],
    ['sum(null, 5.5)', '5.5'],
    ['sum([9223372036854775807, 1])', '-9223372036854775808'],
    ['sum([toDuration("PT1H")])', 'type/argument-type'],
    ['sum(1, 2.0)', 'type/argument-type'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression, payload, types)).toBe(result);
  });
});
