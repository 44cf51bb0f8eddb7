/** Cost of one payload by number of definitions: the fast path, the explanation, and from text. */
import { bench, describe } from 'vitest';
import { stringifyJson } from '#domain/base';
import { readPayload, readPayloadText } from '#domain/payload';
import { engineOf, MOMENT, order, ruleBased } from './test-engine.ts';

/** Distinct payloads, so that no hash of a string is computed beforehand. */
const PAYLOADS = Array.from({ length: 500 }, (_, index) =>
  order({ _id: `order-${index}`, city: `City ${index}`, total: index }),
);
const TEXTS = PAYLOADS.map((payload) => stringifyJson(payload, { indent: 0 }));
const ITEMS = PAYLOADS.flatMap((payload) => {
  const read = readPayload(payload);
  return read.ok ? read.value.items : [];
});

describe.each([10, 100, 1000])('%i definitions, 500 payloads', (count) => {
  const engine = engineOf(
    ...Array.from({ length: count }, (_, index) => {
      const name = `E${index}`;
      const condition = `@event{${name}.city} == "City ${index}" and @event{${name}.total} >= ${index % 7}`;
      return ruleBased(name, condition);
    }),
  );

  bench('match', () => {
    for (const item of ITEMS) engine.match(item, MOMENT);
  });

  bench('match, from text', () => {
    for (const text of TEXTS) {
      const read = readPayloadText(text);
      if (read.ok) for (const item of read.value.items) engine.match(item, MOMENT);
    }
  });

  bench('explain', () => {
    for (const item of ITEMS.slice(0, 50)) engine.explain(item, MOMENT);
  });
});
