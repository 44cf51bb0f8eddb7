/** The law of the two ways to judge: `match` finds exactly the events that `explain` calls matched. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '#domain/base';
import { readPayload } from '#domain/payload';
import {
  business,
  engineOf,
  FLIGHTS,
  messageOf,
  MOMENT,
  ORDER_ID,
  ORDERS,
  ruleBased,
  systemGenerated,
} from './test-engine.ts';

const CONDITIONS = [
  '@event{E.city} == "Paris"',
  '@event{E.city} != "Paris"',
  'not (@event{E.city} == "Paris" or @event{E.total} > 100)',
  '@event{E.total} >= 100 and @event{E.gift}',
  '@event{E.total} < 100 or @event{E.items.first().sku} is not null',
  'in(@event{E.city}, ["Paris", "Lyon"])',
  'startWith(@event{E.city}, "P") and not @event{E.gift}',
  '@event{E.items.all(currentEventField.sku == "a")} is not null',
  'count(distinct(@event{E.items})) > 1',
  '@event{E.identityMap.entry("Email").first().id} is null',
  'if (@event{E.gift}) then (@event{E.total} > 10) else (@event{E.city} is null)',
];

const engine = engineOf(
  ...CONDITIONS.map((condition, index) =>
    ruleBased(`E${index}`, condition.replaceAll('{E.', `{E${index}.`)),
  ),
  systemGenerated('System', ORDER_ID),
  business('Flight', '@event{Flight.city} == "Paris"'),
);

/** Mostly what the schema allows, now and then what it does not. */
function mostly<T extends JsonValue>(usual: fc.Arbitrary<T>, ...wrong: readonly JsonValue[]) {
  return fc.oneof(
    { weight: 20, arbitrary: usual },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const stamped = {
  _id: mostly(fc.constant('x-1'), 'a:b', null),
  timestamp: mostly(fc.constant('2026-03-01T10:00:00Z'), '2026-03-02T10:00:00Z', 'never'),
};
const city = mostly(fc.constantFrom('Paris', 'Lyon', 'paris'), '', null, 7);
const identityMap = fc.dictionary(
  mostly(fc.constantFrom('Email', 'email', 'EMAIL', 'ECID'), '__proto__').map(String),
  mostly(fc.constant([{ id: 'jane@example.com' }]), [], [{ id: '' }]),
  { maxKeys: 2 },
);
const anOrder = fc.record<Record<string, JsonValue>>(
  {
    ...stamped,
    city,
    total: mostly(fc.constantFrom<JsonValue>(0, 100, 100.5, 200, 9007199254740993n), '200'),
    gift: mostly(fc.boolean(), 1),
    items: fc.array(fc.record({ sku: fc.constantFrom('a', 'b'), size: fc.constantFrom(1, 2) }), {
      maxLength: 2,
    }),
    identityMap,
    _experience: fc
      .constantFrom(ORDER_ID, 'other')
      .map((eventID): JsonObject => ({ campaign: { orchestration: { eventID } } })),
  },
  { requiredKeys: ['_id', 'timestamp'] },
);
const aFlight = fc.record<Record<string, JsonValue>>({
  ...stamped,
  city,
  flight: fc.constant<JsonValue>('XA1'),
});
const payload = fc.oneof(
  { weight: 4, arbitrary: anOrder },
  { weight: 1, arbitrary: aFlight },
  { weight: 2, arbitrary: anOrder.map((value) => messageOf(ORDERS, value)) },
  { weight: 1, arbitrary: aFlight.map((value) => messageOf(FLIGHTS, value)) },
);

it('matches exactly what it explains as matched', () => {
  expect(engine.events.every((event) => event.takesPart)).toBe(true);
  let matched = 0;
  fc.assert(
    fc.property(payload, (value) => {
      const read = readPayload(value);
      const item = read.ok ? read.value.items[0] : undefined;
      if (!item) return;
      const explained = engine
        .explain(item, MOMENT)
        .events.filter(({ code }) => code === 'matched')
        .map(({ id, event, profileIdentifier }) => ({
          id,
          event,
          ...(profileIdentifier !== undefined && { profileIdentifier }),
        }));
      expect(engine.match(item, MOMENT)).toEqual(explained);
      matched += explained.length;
    }),
    { numRuns: 2000 },
  );
  expect(matched).toBeGreaterThan(1000);
});
