import { expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { engineOf, order, ruleBased, verdictFor } from './test-engine.ts';

/** Reason of a condition on `E` that does not hold for an order, as `subject actual operator expected`. */
function reasonOf(condition: string, more: JsonObject = {}): string {
  const engine = engineOf(ruleBased('E', condition));
  const { code, reason } = verdictFor(engine, order(more), 'E');
  if (code !== 'conditionFalse') return code;
  if (reason.code === 'conditionFalse/no-clause') return `no clause: ${reason.params.text}`;
  if (reason.code !== 'conditionFalse/clause' && reason.code !== 'conditionFalse/negated-clause') {
    return reason.code;
  }
  const { subject, actual, operator, expected } = reason.params;
  const negated = reason.code === 'conditionFalse/negated-clause' ? 'not ' : '';
  return `${subject} | ${actual} | ${negated}${operator} | ${expected}`;
}

it.each([
  // Comparisons are told from the field's side.
  ['@event{E.city} == "Lyon"', 'city | "Paris" | == | "Lyon"'],
  ['"Lyon" == @event{E.city}', 'city | "Paris" | == | "Lyon"'],
  ['200 <= @event{E.total}', 'total | 120.0 | >= | 200'],
  ['@event{E.total} > 1000.5', 'total | 120.0 | > | 1000.5'],
  // Without a value.
  ['@event{E.gift}', 'gift |  | is true | '],
  ['@event{E.gift} == true', 'gift |  | == | true'],
  ['@event{E.gift} is not null', 'gift |  | is not null | '],
  ['@event{E.city} is null', 'city | "Paris" | is null | '],
  // The first clause that decides, behind `not` the one that held.
  ['@event{E.city} == "Paris" and @event{E.total} < 100', 'total | 120.0 | < | 100'],
  ['@event{E.city} == "Lyon" or @event{E.total} < 100', 'city | "Paris" | == | "Lyon"'],
  ['not (@event{E.city} == "Paris")', 'city | "Paris" | != | "Paris"'],
  ['not (@event{E.total} > 100 or @event{E.gift})', 'total | 120.0 | <= | 100'],
  ['not startWith(@event{E.city}, "P")', 'city | "Paris" | not startWith | "P"'],
  // Functions and longer references.
  ['in(@event{E.city}, ["Lyon", "Nice"])', 'city | "Paris" | in | ["Lyon", "Nice"]'],
  ['upper(@event{E.city}) == "LYON"', 'upper(@event{E.city}) | "PARIS" | == | "LYON"'],
  [
    '@event{E.identityMap.entry("Email").first().id} == "max@example.com"',
    'identityMap.entry("Email").first().id | "jane.doe@example.com" | == | "max@example.com"',
  ],
  ['@event{E.city} == @event{E._id}', 'city | "Paris" | == | _id ("order-1")'],
])('%s', (condition, expected) => {
  expect(reasonOf(condition)).toBe(expected);
});

it('shortens long values', () => {
  const reason = reasonOf('@event{E.city} == "Lyon"', { city: 'x'.repeat(1000) });
  expect(reason.length).toBeLessThan(200);
});
