/** Speed of the stages, and that time grows linearly to 100,000 characters of the worst texts found. */
import { bench, describe } from 'vitest';
import { check, compileCondition, eventScope, explain, parse, shapeOfPayload } from './index.ts';

const payload = {
  eventType: 'commerce.purchases',
  total: 149.9,
  city: 'Paris',
  vip: true,
  tags: ['a', 'b'],
  items: [
    { sku: 'A-1', quantity: 2 },
    { sku: 'B-2', quantity: 1 },
  ],
};
const scope = eventScope('Purchase', shapeOfPayload(payload, { total: 'decimal' }));
const environment = { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false };
const input = { payload, environment };

const TEN_CLAUSES = [
  '@event{Purchase.eventType} == "commerce.purchases"',
  '@event{Purchase.total} > 100',
  '@event{Purchase.total} <= 500.0',
  '@event{Purchase.city} != "Lyon"',
  '@event{Purchase.vip} == true',
  'in(@event{Purchase.city}, ["Paris", "Lille"])',
  'startWith(@event{Purchase.city}, "P")',
  '@event{Purchase.coupon} is null',
  'count(@event{Purchase.items.all(currentEventField.quantity > 1)}) > 0',
  'in("a", @event{Purchase.tags})',
].join(' and ');

const checked = check(parse(TEN_CLAUSES), scope, 'eventCondition');
const condition = compileCondition(checked);

describe('a condition of ten clauses', () => {
  bench('parse', () => {
    parse(TEN_CLAUSES);
  });
  bench('parse and check', () => {
    check(parse(TEN_CLAUSES), scope, 'eventCondition');
  });
  bench('compile', () => {
    compileCondition(checked);
  });
  bench('evaluate', () => {
    condition(input);
  });
  bench('explain', () => {
    explain(checked, input);
  });
});

const WORST: Readonly<Record<string, (length: number) => string>> = {
  'clauses joined by and': (length) =>
    Array.from({ length: length / 30 }, () => '@event{Purchase.city} != "x"').join(' and '),
  'a sum of ones': (length) => Array.from({ length: length / 4 }, () => '1').join(' + '),
  'brackets never closed': (length) => '('.repeat(length),
  'commas only': (length) => `f(${','.repeat(length)})`,
  'smart quotes never closed': (length) => '“'.repeat(length),
  'invisible characters': (length) => '\u200b'.repeat(length),
  'a path of many steps': (length) => `@event{Purchase${'.a'.repeat(length / 2)}}`,
};

for (const [name, text] of Object.entries(WORST)) {
  describe(`parse and check: ${name}`, () => {
    for (const length of [10_000, 100_000]) {
      const long = text(length);
      bench(`${length} characters`, () => {
        check(parse(long), scope, 'eventCondition');
      });
    }
  });
}
