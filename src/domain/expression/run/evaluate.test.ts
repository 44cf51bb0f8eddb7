/** Meaning of references, operators and conditionals: each row runs compiled and explained (expression-language.md §6 to §8). */
import { describe, expect, it } from 'vitest';
import { parseJson, type JsonObject, type JsonValue } from '#domain/base';
import { check } from '../check/checker.ts';
import type { Environment } from '../functions/function-definition.ts';
import type { Scope } from '../scope.ts';
import { shapeOfPayload, type FieldTypes } from '../shapes/payload-shape.ts';
import { parse } from '../syntax/parser.ts';
import { canonicalText } from '../text-form.ts';
import { compile } from './compile.ts';
import { explain } from './explain.ts';
import type { EvaluationInput } from './frame.ts';

const environment: Environment = {
  now: 1_700_000_000_000_000_000n,
  random: () => 0.5,
  uuid: () => '',
  inAudience: () => false,
};

interface World {
  readonly payload?: JsonValue;
  readonly types?: FieldTypes;
  readonly dataSources?: Readonly<Record<string, JsonObject>>;
  readonly actions?: JsonObject;
}

function scopeOf({ payload = {}, types = {}, dataSources = {}, actions = {} }: World): Scope {
  return {
    event: (name) => (name === 'E' ? shapeOfPayload(payload, types) : undefined),
    eventNames: () => ['E'],
    hasDataSource: (name) => Object.hasOwn(dataSources, name),
    fieldGroup: (name, group) => shapeOfPayload(dataSources[name]?.[group]),
    action: (name) => shapeOfPayload(actions[name]),
  };
}

function evaluate(text: string, world: World): string {
  const checked = check(parse(text), scopeOf(world), 'free');
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { payload = {}, dataSources = {}, actions = {} } = world;
  const input: EvaluationInput = { payload, dataSources, actions, environment };
  const compiled = compile(checked)(input);
  expect(canonicalText(explain(checked, input).value)).toBe(canonicalText(compiled));
  return canonicalText(compiled);
}

interface Table {
  readonly name: string;
  readonly world: World;
  /** Expression and the canonical text of its value. */
  readonly rows: readonly (readonly [string, string])[];
}

const tables: Table[] = [];

function table(name: string, world: World, rows: Table['rows']): void {
  tables.push({ name, world, rows });
}

table('arithmetic', {}, [
  ['7 / 2', '3'],
  ['-7 / 2', '-3'],
  ['-7 % 3', '-1'],
  ['7 % -3', '1'],
  ['-9223372036854775808 / -1', '-9223372036854775808'],
  ['-9223372036854775808 - 1', '9223372036854775807'],
  ['9223372036854775807 * 2', '-2'],
  ['5 / 0', '0'],
  ['5 % 0', '0'],
  ['5.0 / 0', '0.0'],
  ['5 % 0.0', '0.0'],
  ['-5.5 % 2', '-1.5'],
  ['1 + 2.5 - 1', '2.5'],
  ['10 - 4 / 2 + 1', '9'],
  ['1 + 2 + "a"', '3a'],
  ['"a" + 1 + 2', 'a12'],
  ['"x" + 1.0 + true', 'x1.0true'],
  ['"at " + (toDateTime("2023-01-01T10:00:00+02:00"))', 'at 2023-01-01T08:00Z'],
  ['"in " + (toDuration("PT90M"))', 'in PT1H30M'],
]);

table('comparisons', {}, [
  ['9007199254740993 == 9007199254740992.0', 'false'],
  ['9007199254740992 == 9007199254740992.0', 'true'],
  ['9007199254740993 > 9007199254740992.0', 'true'],
  ['9223372036854775807 < 9223372036854775808.0', 'true'],
  ['1 == "1"', 'false'],
  ['1 != "1"', 'true'],
  ['[1, 2] == [1, 2]', 'true'],
  ['[1, 2] == [1.0, 2.0]', 'true'],
  ['[] == []', 'true'],
  ['[null] == [null]', 'true'],
  ['true == true == true', 'true'],
  ['1 == 1 == 1', 'false'],
  ['date("2021-01-01") == date("2021-01-01T00:00")', 'false'],
  ['toDateTime("2023-12-03T15:15:30Z") >= toDateTime("2023-12-03T16:15:30+01:00")', 'true'],
  ['toDuration("PT60M") == toDuration("PT1H")', 'true'],
  ['[1, null] has null', 'true'],
  ['[null] has null is null', 'false'],
]);

table(
  'null',
  {
    types: {
      n: 'integer',
      s: 'string',
      b: 'boolean',
      d: 'decimal',
      l: 'listString',
      t: 'dateTime',
    },
  },
  [
    ['@event{E.n} + 1', 'null'],
    ['@event{E.s} + "a"', 'null'],
    ['@event{E.n} == @event{E.s}', 'true'],
    ['@event{E.n} != 1', 'true'],
    ['@event{E.n} < 1', 'false'],
    ['@event{E.n} >= 1', 'false'],
    ['@event{E.t} < @event{E.t}', 'false'],
    ['not @event{E.b}', 'true'],
    ['@event{E.b} and true', 'false'],
    ['@event{E.b} or true', 'true'],
    ['@event{E.b} or @event{E.b}', 'false'],
    ['if (@event{E.b}) then (1) else (2)', '2'],
    ['@event{E.l} has null', 'false'],
    ['@event{E.n} is integer', 'false'],
    ['@event{E.n} is null', 'true'],
    ['@event{E.l.all()}', 'null'],
    ['@event{E.l.first()}', 'null'],
    ['count(@event{E.l})', '0'],
    ['@event{E.n} is null is null', 'false'],
  ],
);

table('laziness', {}, [
  ['false and 1 / 0 == 0', 'false'],
  ['true or 1 / 0 == 0', 'true'],
  ['if (true) then (1) else (1.5)', '1.0'],
  ['if (false) then (1.5) else (2)', '2.0'],
]);

const ORDERS: World = {
  payload: {
    orders: [
      { id: 'a', paid: true, lines: [{ sku: 'x', qty: 1 }, { qty: 2 }], tags: ['p', 'q'] },
      { id: 'b', paid: false },
      { id: 'c', lines: [{ sku: 'y', qty: 3, app: { version: '1' } }], app: { v: 2 } },
      { lines: [], tags: [] },
    ],
    tags: ['a', null, 'b', 'a'],
    empty: [],
  },
};

table('collections', ORDERS, [
  ['@event{E.orders.id}', '["a","b","c",null]'],
  ['@event{E.orders.lines.sku}', '["x",null,"y"]'],
  ['@event{E.orders.tags}', '["p","q"]'],
  ['@event{E.orders.lines.app.version}', '[null,null,"1"]'],
  ['count(@event{E.orders.lines.app})', '1'],
  ['listSize(@event{E.orders.app})', '1'],
  ['@event{E.orders.app.v}', '[null,null,2,null]'],
  ['@event{E.orders.all(currentEventField.paid).lines.all(currentEventField.qty > 1).qty}', '[2]'],
  ['@event{E.orders.first(currentEventField.paid).lines.last().qty}', '2'],
  ['@event{E.orders.at(1).lines.qty}', 'null'],
  ['@event{E.orders.at(3).lines.qty}', '[]'],
  ['@event{E.orders.lines.at(2).sku}', 'y'],
  ['@event{E.orders.at(9).id}', 'null'],
  ['@event{E.orders.at(-1).id}', 'null'],
  ['@event{E.orders.at(1 + 1).id}', 'c'],
  ['@event{E.orders.all(currentEventField.id == "z")}', '[]'],
  ['@event{E.orders.first(currentEventField.id == "z").id}', 'null'],
  ['@event{E.orders.first(currentEventField.id == "z").id, defaultValue: "none"}', 'none'],
  ['@event{E.orders.all(currentEventField.paid is null).id}', '["c",null]'],
  [
    '@event{E.orders.all(count(@event{E.orders.all(currentEventField.id == "a")}) == 1 and currentEventField.id == "b").id}',
    '["b"]',
  ],
  [
    '@event{E.orders.all(count(currentEventField.lines.all(currentEventField.qty >= 2)) > 0).id}',
    '["a","c"]',
  ],
  ['@event{E.tags.all(currentEventField == "a")}', '["a","a"]'],
  ['@event{E.tags.all(currentEventField is null)}', '[null]'],
  ['@event{E.tags.at(1)}', 'null'],
  ['@event{E.tags.last()}', 'a'],
  ['@event{E.empty.first()}', 'null'],
  ['@event{E.empty}', '[]'],
  ['@event{E.orders.unknown}', '[null,null,null,null]'],
  ['@event{E.unknown.all().x}', 'null'],
  ['count(@event{E.orders})', '4'],
]);

const MAPS: World = {
  payload: {
    identityMap: { ECID: [{ id: '1' }], Email: [{ id: 'a@b' }, { id: 'c@d', primary: true }] },
    declared: { z: 'last', a: 'first' },
    none: {},
    constructor: 'own',
    '': { '': 'nameless' },
  },
  types: { 'declared{}': 'string', none: 'map' },
};

table('maps and names', MAPS, [
  ["@event{E.identityMap.entry('Email').first().id}", 'a@b'],
  ["@event{E.identityMap.entry('Email').first(currentEventField.primary).id}", 'c@d'],
  ["@event{E.identityMap.entry('email').first().id}", 'null'],
  ["@event{E.identityMap.entry('E' + 'mail').id}", '["a@b","c@d"]'],
  ['@event{E.identityMap.Email.id}', '["a@b","c@d"]'],
  ['@event{E.identityMap.firstEntryKey()}', 'ECID'],
  ['@event{E.identityMap.keys()}', '["ECID","Email"]'],
  ['@event{E.identityMap.keys().all(currentEventField != "ECID")}', '["Email"]'],
  ['@event{E.declared.keys()}', '["z","a"]'],
  ['@event{E.declared.entry(@event{E.declared.firstEntryKey()})}', 'last'],
  ['@event{E.none.firstEntryKey()}', 'null'],
  ['@event{E.none.keys()}', '[]'],
  ['@event{E.missing.keys()}', 'null'],
  ['@event{E.constructor}', 'own'],
  ["@event{E.''.''}", 'nameless'],
  ['@event{E.toString}', 'null'],
  ["@event{E.'__proto__'.x}", 'null'],
  ["@event{E.identityMap.entry('constructor')}", 'null'],
]);

table(
  'values that do not fit',
  {
    payload: {
      a: 'five',
      b: 1.5,
      c: 9223372036854775808n,
      d: 9223372036854775807n,
      e: '1',
      f: 7,
      g: 'yesterday',
      h: '2023-01-01T10:00:00',
      i: 3,
      j: ['x', 1, null],
      k: 'no list',
      l: { x: 1 },
      m: [{ x: 1 }, 2, null, { x: 3 }],
    },
    types: {
      a: 'integer',
      b: 'integer',
      c: 'integer',
      d: 'integer',
      e: 'decimal',
      f: 'decimal',
      g: 'dateOnly',
      h: 'dateTime',
      i: 'string',
      j: 'listString',
      k: 'listString',
      l: 'listObject',
      m: 'listObject',
      'm[].x': 'integer',
    },
  },
  [
    ['@event{E.a}', 'null'],
    ['@event{E.b}', 'null'],
    ['@event{E.c}', 'null'],
    ['@event{E.d}', '9223372036854775807'],
    ['@event{E.e}', 'null'],
    ['@event{E.f}', '7.0'],
    ['@event{E.g}', 'null'],
    ['@event{E.h}', 'null'],
    ['@event{E.i}', 'null'],
    ['@event{E.j}', '["x",null,null]'],
    ['@event{E.k}', 'null'],
    ['@event{E.l}', 'null'],
    ['@event{E.m.x}', '[1,3]'],
  ],
);

table(
  'data sources and actions',
  {
    payload: { item: { sku: 'A' }, items: [{ sku: 'A' }, { sku: 'B' }] },
    dataSources: {
      Shop: {
        stock: {
          list: [
            { sku: 'A', n: 2 },
            { sku: 'B', n: 0 },
          ],
        },
      },
    },
    actions: { Score: { points: [{ n: 1 }, { n: 5 }], status: 'gold' } },
  },
  [
    ['#{Shop.stock.list.first(currentDataPackField.sku == @event{E.item.sku}).n}', '2'],
    ['#{Shop.stock.list.sku, params: {x: @event{E.item.sku}}, defaultValue: ["z"]}', '["A","B"]'],
    ['#{Shop.stock.age, defaultValue: -1}', '-1'],
    ['@action{Score.points.all(currentActionField.n > 1).n}', '[5]'],
    ['@action{Score.status}', 'gold'],
    [
      '@event{E.items.all(#{Shop.stock.list.first(currentDataPackField.sku == currentEventField.sku).n} > 0).sku}',
      '["A"]',
    ],
  ],
);

describe.each(tables)('$name', ({ world, rows }) => {
  it.each(rows)('%s -> %s', (text, expected) => {
    expect(evaluate(text, world)).toBe(expected);
  });
});

it('keeps the order of keys that look like numbers', () => {
  const document = parseJson('{"m": {"b": "x", "10": "y", "2": "z"}}');
  const payload = document.ok ? document.value.value : null;
  expect(evaluate('@event{E.m.keys()}', { payload })).toBe('["b","10","2"]');
  expect(evaluate('@event{E.m.firstEntryKey()}', { payload })).toBe('b');
});

it('runs deep and long texts without the stack', () => {
  const deep = `${'(1 + '.repeat(1000)}1${')'.repeat(1000)}`;
  expect(evaluate(deep, {})).toBe('1001');
  expect(evaluate(`${'not ('.repeat(1000)}true${')'.repeat(1000)}`, {})).toBe('true');
  expect(evaluate(`${'upper('.repeat(1000)}"a"${')'.repeat(1000)}`, {})).toBe('A');
  expect(evaluate(Array.from({ length: 20_000 }, () => '1').join(' + '), {})).toBe('20000');
});
