/**
 * One condition of ten clauses in five languages, each as its users would write it, ready to be timed. Where a language
 * lacks a function (filtrex has no lists and no prefixes) a native one is lent to it, which flatters it.
 */
import { Environment } from '@marcbachmann/cel-js';
import { compileExpression } from 'filtrex';
import { LogicEngine } from 'json-logic-engine';
import jsonata from 'jsonata';
import type { JsonObject } from '#domain/base';
import { check, compileCondition, eventScope, parse, shapeOfPayload } from '#domain/expression';

export interface Engine {
  readonly name: string;
  /** Makes JavaScript from the text, which a content-security policy without `unsafe-eval` forbids. */
  readonly generatesCode: boolean;
  /** From the text to a function that can be called for every payload. */
  readonly prepare: () => (payload: JsonObject) => unknown;
  /** Answers with a promise, so that every evaluation has to be awaited. */
  readonly isAsynchronous?: true;
}

export const PAYLOAD: JsonObject = {
  eventType: 'commerce.purchases',
  total: 149.9,
  city: 'Paris',
  vip: true,
  coupon: null,
  tags: ['a', 'b'],
  items: [
    { sku: 'A-1', quantity: 2 },
    { sku: 'B-2', quantity: 1 },
  ],
};

/** Payloads that match, and one for each clause that does not. */
export const PAYLOADS: readonly JsonObject[] = [
  PAYLOAD,
  { ...PAYLOAD, city: 'Paris', total: 499.5, tags: ['z', 'a'] },
  { ...PAYLOAD, eventType: 'web.pageViews' },
  { ...PAYLOAD, total: 99.5 },
  { ...PAYLOAD, total: 500.5 },
  { ...PAYLOAD, city: 'Lyon' },
  { ...PAYLOAD, vip: false },
  { ...PAYLOAD, city: 'Pau' },
  { ...PAYLOAD, city: 'Lille' },
  { ...PAYLOAD, coupon: 'SUMMER' },
  { ...PAYLOAD, items: [{ sku: 'C-3', quantity: 1 }] },
  { ...PAYLOAD, items: [] },
  { ...PAYLOAD, tags: ['b'] },
];

export const CONDITION = [
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

export const SCOPE = eventScope(
  'Purchase',
  shapeOfPayload(PAYLOAD, { total: 'decimal', coupon: 'string' }),
);
const ENVIRONMENT = { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false };

const LOGIC = JSON.stringify({
  and: [
    { '==': [{ var: 'eventType' }, 'commerce.purchases'] },
    { '>': [{ var: 'total' }, 100] },
    { '<=': [{ var: 'total' }, 500] },
    { '!=': [{ var: 'city' }, 'Lyon'] },
    { '==': [{ var: 'vip' }, true] },
    { in: [{ var: 'city' }, ['Paris', 'Lille']] },
    { '==': [{ substr: [{ var: 'city' }, 0, 1] }, 'P'] },
    { '==': [{ var: 'coupon' }, null] },
    { some: [{ var: 'items' }, { '>': [{ var: 'quantity' }, 1] }] },
    { in: ['a', { var: 'tags' }] },
  ],
});

const CEL = [
  'event.eventType == "commerce.purchases"',
  'event.total > 100.0',
  'event.total <= 500.0',
  'event.city != "Lyon"',
  'event.vip == true',
  'event.city in ["Paris", "Lille"]',
  'event.city.startsWith("P")',
  'event.coupon == null',
  'event.items.exists(item, item.quantity > 1.0)',
  '"a" in event.tags',
].join(' && ');

const FILTREX = [
  'eventType == "commerce.purchases"',
  'total > 100',
  'total <= 500',
  'city != "Lyon"',
  'vip',
  'city in ("Paris", "Lille")',
  'startsWith(city, "P")',
  'absent(coupon)',
  'anyAbove(items, 1)',
  'holds(tags, "a")',
].join(' and ');

const JSONATA = [
  'eventType = "commerce.purchases"',
  'total > 100',
  'total <= 500',
  'city != "Lyon"',
  'vip = true',
  'city in ["Paris", "Lille"]',
  '$substring(city, 0, 1) = "P"',
  'coupon = null',
  '$count(items[quantity > 1]) > 0',
  '"a" in tags',
].join(' and ');

const logicEngine = new LogicEngine();
const celEnvironment = new Environment().registerVariable('event', 'map');

const FILTREX_OPTIONS = {
  extraFunctions: {
    startsWith: (text: string, start: string) => text.startsWith(start),
    absent: (value: unknown) => value === null || value === undefined,
    anyAbove: (items: readonly { quantity: number }[], least: number) =>
      items.some(({ quantity }) => quantity > least),
    holds: (list: readonly unknown[], value: unknown) => list.includes(value),
  },
  customProp: (name: string, _get: unknown, object: JsonObject) =>
    Object.hasOwn(object, name) ? object[name] : null,
};

/** Ours first: the others are compared with it. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'declic',
    generatesCode: false,
    prepare: () => {
      const condition = compileCondition(check(parse(CONDITION), SCOPE, 'eventCondition'));
      return (payload) => condition({ payload, environment: ENVIRONMENT });
    },
  },
  {
    name: '@marcbachmann/cel-js',
    generatesCode: false,
    prepare: () => {
      const condition = celEnvironment.parse(CEL);
      return (payload) => condition({ event: payload });
    },
  },
  {
    name: 'json-logic-engine, interpreted',
    generatesCode: false,
    prepare: () => {
      const logic: unknown = JSON.parse(LOGIC);
      return (payload) => logicEngine.run(logic, payload);
    },
  },
  {
    name: 'jsonata',
    generatesCode: false,
    isAsynchronous: true,
    prepare: () => {
      const condition = jsonata(JSONATA);
      return (payload) => condition.evaluate(payload);
    },
  },
  {
    name: 'json-logic-engine, built',
    generatesCode: true,
    prepare: () => logicEngine.build(JSON.parse(LOGIC)) as (payload: JsonObject) => unknown,
  },
  {
    name: 'filtrex',
    generatesCode: true,
    prepare: () => compileExpression(FILTREX, FILTREX_OPTIONS),
  },
];
