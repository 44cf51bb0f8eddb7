import { applyEdits, stringifyJson, type JsonObject } from '#domain/base';
import { expect, it } from 'vitest';
import { fireText } from './fire-text.ts';
import { business, engineOf, messageOf, MOMENT, order, ORDERS, ruleBased } from './test-engine.ts';

const engine = engineOf(
  ruleBased('InParis', '@event{InParis.city} == "Paris"'),
  business('Cancelled', '@event{Cancelled.city} == "Paris"'),
);

/** Violations of a text against the orders, with the token and the first fix of each. */
function placed(text: string, limit = 100) {
  const { verdicts } = fireText(engine, text, MOMENT, { schemaId: ORDERS, limit });
  return verdicts.map(({ schemas }) => {
    const orders = schemas.find(({ id }) => id === ORDERS);
    return {
      errors: orders?.errors,
      tokens: orders?.violations.map(({ range }) => range && text.slice(range.start, range.end)),
      fixed: orders?.violations.map(({ fixes }) => fixes?.[0] && applyEdits(text, fixes[0].edits)),
    };
  });
}

it.each<[string, JsonObject, readonly string[]]>([
  ['a wrong value', { total: 'many' }, ['"many"']],
  ['an unknown key', { weather: 'rain' }, ['"weather"']],
  ['an object in place of a value, at its key', { city: {} }, ['"city"']],
  ['an element of a list', { items: [7] }, ['7']],
  ['a list that misses nothing but its elements a key', { items: [{ shoe: 1 }] }, ['"shoe"']],
  ['a namespace', { identityMap: { email: [{ id: 'a@b.fr' }] } }, ['"email"']],
  [
    'two primaries, at the map',
    {
      identityMap: {
        Email: [
          { id: 'a', primary: true },
          { id: 'b', primary: true },
        ],
      },
    },
    ['"identityMap"'],
  ],
])('marks %s', (_, more, tokens) => {
  const entity = order(more);
  expect(placed(stringifyJson(entity))).toMatchObject([{ tokens }]);
  expect(placed(stringifyJson(messageOf(ORDERS, entity)))).toMatchObject([{ tokens }]);
});

it('marks a key that is missing from the root at the opening bracket', () => {
  const { _id: _, ...entity } = order();
  expect(placed(stringifyJson(entity))).toMatchObject([{ tokens: ['{'], errors: 1 }]);
});

it('fixes the message of a batch that is meant, and its text alone', () => {
  const batch = { messages: [messageOf(ORDERS, order()), messageOf(ORDERS, order({ city: 7 }))] };
  const text = stringifyJson(batch);
  expect(placed(text)).toMatchObject([
    { errors: 0 },
    { errors: 1, fixed: [text.replace('"city": 7', '"city": "7"')] },
  ]);
});

it('counts all and hands over as many as are shown, of other schemas a few without fixes', () => {
  const text = stringifyJson(order({ items: Array.from({ length: 50 }, () => ({ sku: null })) }));
  expect(placed(text, 20)[0]?.errors).toBe(50);
  expect(placed(text, 20)[0]?.tokens).toHaveLength(20);
  const { verdicts } = fireText(engine, text, MOMENT, { schemaId: ORDERS, limit: 20 });
  const other = verdicts[0]?.schemas.find(({ id }) => id !== ORDERS);
  expect(other?.violations.every(({ fixes }) => fixes === undefined)).toBe(true);
  expect(other?.violations.length).toBeLessThanOrEqual(5);
});

it('brings a warning on the payload with its fix', () => {
  const text = stringifyJson(order({ identityMap: { email: [{ id: 'a@b.fr' }] } }));
  const [verdict] = fireText(engine, text, MOMENT, { schemaId: ORDERS, limit: 20 }).verdicts;
  const [warning] = verdict?.warnings ?? [];
  expect(applyEdits(text, warning?.fixes?.[0]?.edits ?? [])).toBe(text.replace('email', 'Email'));
});

it('leaves a text for the terminal without places', () => {
  const { verdicts } = fireText(engine, stringifyJson(order({ city: 7 })), MOMENT);
  expect(verdicts[0]?.schemas[0]?.violations[0]?.range).toBeUndefined();
});
