import { describe, expect, it } from 'vitest';
import { check } from '../check/checker.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfPayload } from '../shapes/payload-shape.ts';
import { parse } from '../syntax/parser.ts';
import { canonicalText } from '../text-form.ts';
import { explain, firstFailingClause } from './explain.ts';

const payload = { city: 'Lyon', total: 20, vip: true, items: [{ sku: 'A' }] };
const environment = { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false };

function explained(text: string) {
  const checked = check(parse(text), eventScope('E', shapeOfPayload(payload)), 'free');
  return explain(checked, { payload, environment });
}

describe('firstFailingClause', () => {
  it.each([
    ['@event{E.city} == "Paris" and @event{E.total} > 50', '@event{E.city} == "Paris"'],
    ['@event{E.vip} and @event{E.total} > 50', '@event{E.total} > 50'],
    ['@event{E.city} == "Paris" or @event{E.total} > 50', '@event{E.city} == "Paris"'],
    ['not (@event{E.city} == "Lyon" and @event{E.vip})', '@event{E.city} == "Lyon"'],
    ['not (@event{E.city} == "Paris" or @event{E.vip})', '@event{E.vip}'],
    ['not not (@event{E.total} > 50)', '@event{E.total} > 50'],
    ['@event{E.vip} and (1 == 2 or not @event{E.vip})', '1 == 2'],
    ['@event{E.missing} is not null', '@event{E.missing} is not null'],
    ['in(@event{E.city}, ["Paris"])', 'in(@event{E.city}, ["Paris"])'],
  ])('%s -> %s', (text, clause) => {
    expect(firstFailingClause(explained(text))?.text).toBe(clause);
  });

  it('is nothing where the condition holds', () => {
    expect(firstFailingClause(explained('@event{E.vip}'))).toBeUndefined();
  });
});

it('gives each clause its operands with values and paths', () => {
  const { condition } = explained(
    '@event{E.city} == "Paris" and @event{E.items.first().sku} == "A"',
  );
  expect(condition?.kind).toBe('and');
  const [city, sku] = condition?.kind === 'and' ? condition.parts : [];
  expect(city).toMatchObject({
    kind: 'clause',
    evaluated: true,
    outcome: false,
    negated: false,
    operator: '==',
    operands: [
      { text: '@event{E.city}', value: 'Lyon', path: 'city' },
      { text: '"Paris"', value: 'Paris' },
    ],
  });
  // Laziness: the second clause was not looked at.
  expect(sku).toMatchObject({
    evaluated: false,
    outcome: false,
    operands: [{ path: 'items[].sku' }, {}],
  });
});

it('marks what stands under an odd number of not', () => {
  const { condition } = explained('not (@event{E.vip} and not @event{E.vip})');
  const and = condition?.kind === 'not' ? condition.parts[0] : undefined;
  const [first, second] = and?.kind === 'and' ? and.parts : [];
  expect(first).toMatchObject({ negated: true });
  expect(second?.kind === 'not' ? second.parts[0] : undefined).toMatchObject({ negated: false });
});

it('explains no condition for other values', () => {
  const { value, condition } = explained('@event{E.total} + 1');
  expect(canonicalText(value)).toBe('21');
  expect(condition).toBeUndefined();
});
