/** The order of events.md §6.1: whatever is wrong further down, what is checked first is told first. */
import { stringifyJson, type JsonObject } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import { expect, it } from 'vitest';
import { fireText } from './fire-text.ts';
import { engineOf, messageOf, MOMENT, order, ORDERS, ruleBased } from './test-engine.ts';

const engine = engineOf(ruleBased('InParis', '@event{InParis.city} == "Paris"'));

/** The verdict on one event: its code, the stage that failed, and what was refused or violated. */
function told(text: string) {
  const [verdict] = fireText(engine, text, MOMENT).verdicts;
  const [event] = verdict?.events ?? [];
  return {
    code: event?.code,
    failed: event?.stages.find(({ outcome }) => outcome === 'failed')?.stage,
    rejection: verdict?.rejection && `${verdict.rejection.status} ${verdict.rejection.code}`,
    violations: verdict?.schemas.flatMap(({ violations }) => violations.map(({ code }) => code)),
  };
}

/** Everything is wrong with the entity: a null, no person, the wrong town, a name in the wrong case. */
const entity: JsonObject = order({
  total: null,
  city: 'Lyon',
  identityMap: { email: [{ id: 'a@b.fr' }] },
});
const text = (message: JsonObject) => stringifyJson(message);
const refused = (rejection: string) => ({ rejection, code: 'rejected', violations: [] });

it('first the size, before the text is read', () => {
  expect(told(`{${' '.repeat(REQUEST_MAX_BYTES)}`)).toMatchObject({
    ...refused('413 transport/too-large'),
    failed: 'received',
  });
});

it('then JSON', () => {
  expect(told(`${text(messageOf('unknown', entity))},`)).toMatchObject({
    ...refused('400 json/extra-text'),
    failed: 'received',
  });
});

it('then the envelope: both references, the same, known', () => {
  const other = messageOf('unknown', entity);
  expect(told(text({ ...other, header: {} }))).toMatchObject({
    ...refused('400 envelope/schema-ref-missing'),
    failed: 'formed',
  });
  expect(told(text({ ...other, header: messageOf(ORDERS, entity)['header'] ?? {} }))).toMatchObject(
    refused('400 envelope/schema-refs-differ'),
  );
  expect(told(text(other))).toMatchObject(refused('400 envelope/schema-unknown'));
});

it('then the schema, then identities as warnings', () => {
  expect(told(text(messageOf(ORDERS, entity)))).toEqual({
    code: 'invalidXdm',
    failed: 'valid',
    rejection: undefined,
    violations: ['violation/null', 'violation/namespace-case'],
  });
});

it('then the engine: the condition, and at last the person', () => {
  const valid: JsonObject = { ...entity, total: 1 };
  expect(told(text(messageOf(ORDERS, valid)))).toMatchObject({
    code: 'conditionFalse',
    failed: 'recognised',
  });
  const nobody = { ...valid, city: 'Paris', identityMap: { ECID: [{ id: '1' }] } };
  expect(told(text(messageOf(ORDERS, nobody)))).toMatchObject({
    code: 'identityNotFound',
    failed: 'identified',
    violations: [],
  });
});
