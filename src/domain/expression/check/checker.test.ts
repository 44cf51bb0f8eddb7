import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/base';
import { markRanges, readMarks } from '#testing';
import { parse } from '../syntax/parser.ts';
import { shapeOfPayload } from '../shapes/payload-shape.ts';
import { eventScope } from '../shapes/event-scope.ts';
import type { Attributes, FieldShape } from '../shape.ts';
import type { ExpressionContext } from '../scope.ts';
import { check } from './checker.ts';

const open = shapeOfPayload(
  {
    city: 'Paris',
    n: 5,
    price: 9.5,
    ok: true,
    tags: ['a', null],
    mixed: [1, 2.5],
    none: [],
    items: [{ sku: 'A', qty: 1, app: { version: '1' } }, { lines: [{ qty: 2 }] }],
    identityMap: { Email: [{ id: 'a@b.c' }] },
  },
  {
    ts: 'dateTime',
    day: 'dateOnly',
    local: 'dateTimeOnly',
    wait: 'duration',
    'meta{}': 'string',
    box: 'object',
  },
);

/** Attributes as a schema has them: closed. */
function closed(fields: Readonly<Record<string, FieldShape>>): Attributes {
  return {
    open: false,
    names: () => Object.keys(fields),
    field: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
  };
}

const schema = closed({
  eventType: {
    kind: 'scalar',
    type: 'string',
    values: ['commerce.purchases', 'commerce.productListAdds'],
  },
  city: { kind: 'scalar', type: 'string' },
  priceTotal: { kind: 'scalar', type: 'decimal' },
  untyped: { kind: 'any' },
  items: {
    kind: 'listObject',
    attributes: closed({
      SKU: { kind: 'scalar', type: 'string' },
      '3h': { kind: 'scalar', type: 'integer' },
    }),
  },
  identityMap: {
    kind: 'map',
    value: { kind: 'listObject', attributes: closed({ id: { kind: 'scalar', type: 'string' } }) },
  },
});

function checkOpen(text: string, context: ExpressionContext = 'free') {
  return check(parse(text), eventScope('E', open), context);
}

function checkClosed(text: string, context: ExpressionContext = 'eventCondition') {
  return check(parse(text), eventScope('E', schema), context);
}

describe('types', () => {
  it.each([
    ['1 + 2', 'integer'],
    ['1 + 2.0', 'decimal'],
    ['3 % 2.5', 'decimal'],
    ['"a" + 1 + 2', 'string'],
    ['@event{E.ts} + @event{E.wait}', 'dateTime'],
    ['@event{E.local} + @event{E.wait}', 'dateTimeOnly'],
    ['@event{E.wait} + @event{E.wait}', 'duration'],
    ['[1, null]', 'listInteger'],
    ['[]', 'listAny'],
    ['if (true) then (1) else (2.5)', 'decimal'],
    ['if (true) then ([]) else (["a"])', 'listString'],
    ['@event{E.tags}', 'listString'],
    ['@event{E.mixed}', 'listDecimal'],
    ['@event{E.none}', 'listAny'],
    ['@event{E.items}', 'listObject'],
    ['@event{E.items.qty}', 'listInteger'],
    ['@event{E.items.app}', 'listObject'],
    ['@event{E.items.app.version}', 'listString'],
    ['@event{E.items.lines.qty}', 'listInteger'],
    ['@event{E.items.first()}', 'object'],
    ['@event{E.items.first().lines.qty}', 'listInteger'],
    ['@event{E.items.at(0).sku}', 'string'],
    ['@event{E.tags.first()}', 'string'],
    ['@event{E.tags.all(currentEventField == "a")}', 'listString'],
    ['@event{E.items.all(currentEventField.qty > 0).sku}', 'listString'],
    ['@event{E.identityMap.entry("Email").first().id}', 'string'],
    ['@event{E.identityMap.Email.first().id}', 'string'],
    ['@event{E.identityMap.keys()}', 'listString'],
    ['@event{E.identityMap.keys().first()}', 'string'],
    ['@event{E.meta.entry("k")}', 'string'],
    ['@event{E.unknown}', 'any'],
    ['@event{E.unknown.first().x}', 'any'],
    ['@event{E.unknown, defaultValue: 1}', 'integer'],
    ['@event{E}', 'object'],
    ['date("2021-02-19")', 'dateOnly'],
    ['date("2021-02-19T10:00")', 'dateTimeOnly'],
    ['date("2021-02-19T10:00Z")', 'dateTime'],
    ['count(filter(@event{E.items}, "sku", ["A"]))', 'integer'],
    ['sum([])', 'integer'],
    ['sum([null])', 'integer'],
    ['mergeLists([], ["a"], true)', 'listString'],
    ['not @event{E.unknown}', 'boolean'],
  ])('%s is %s', (text, type) => {
    const checked = checkOpen(text);
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.type).toBe(type);
  });
});

/** Marked text, code, text after the fix. */
const TYPE_ERRORS: readonly (readonly [string, string, (string | undefined)?])[] = [
  ['«3 * 4.0»', 'type/operands', '3.0 * 4.0'],
  ['«@event{E.price} * 2»', 'type/operands', '@event{E.price} * 2.0'],
  ['«"a" < "b"»', 'type/operands'],
  ['«@event{E.day} < @event{E.day}»', 'type/operands'],
  ['«@event{E.ts} < @event{E.local}»', 'type/operands'],
  ['«@event{E.ts} - @event{E.wait}»', 'type/operands'],
  ['«@event{E.wait} + @event{E.ts}»', 'type/operands'],
  ['«@event{E.day} + @event{E.wait}»', 'type/operands'],
  ['«"a" + ["b"]»', 'type/operands'],
  ['«"a" + @event{E.box}»', 'type/operands'],
  ['«1 + true» + 2', 'type/operands'],
  ['true and «1»', 'type/operand'],
  ['not «"a"»', 'type/operand'],
  ['«5 has null»', 'type/operand'],
  ['[1, «2.0»]', 'type/mixed-list', '[1, 2]'],
  ['[«[1]»]', 'type/list-element'],
  ['[«@event{E.items.first()}»]', 'type/list-element'],
  ['if («1») then (1) else (2)', 'type/operand'],
  ['if (true) then ("a") else («1»)', 'type/branch-mismatch'],
  ['@event{E.n, defaultValue: «1.0»}', 'type/default-type', '@event{E.n, defaultValue: 1}'],
  ['@event{E.city, defaultValue: «2»}', 'type/default-type'],
  ['date(«1»)', 'type/date-literal'],
  ['«date»()', 'type/date-literal'],
  ['date(«"2021" + "-01-01"»)', 'type/date-literal'],
  ['@event{E.city.«length»}', 'type/scalar-attribute'],
  ['@event{E.tags.«length»}', 'type/scalar-attribute'],
  ['@event{E.meta.«k»}', 'type/map-attribute', "@event{E.meta.entry('k')}"],
  ['@event{E.city.«all»()}', 'type/collection-required'],
  ['@event{E.items.first().«first»()}', 'type/collection-required'],
  ['@event{E.box.«keys»()}', 'type/map-required'],
  ['@event{E.items.«entry»("a")}', 'type/map-required'],
  ['@event{E.items.at(«"1"»)}', 'type/path-argument'],
  ['@event{E.meta.entry(«1»)}', 'type/path-argument'],
  ['@event{E.items.first(«1»).sku}', 'type/condition'],
  ['«length»()', 'type/argument-count'],
  ['length(«1»)', 'type/argument-type'],
  ['max(1, «2.5»)', 'type/argument-type'],
  ['in(4, «[4.0]»)', 'type/argument-type', 'in(4, [4])'],
  [
    'in(@event{E.price}, «[1, null, 2]»)',
    'type/argument-type',
    'in(@event{E.price}, [1.0, null, 2.0])',
  ],
  ['in(4, «[4.5]»)', 'type/argument-type'],
  ['toDateTime(«@event{E.city}», @event{E.day})', 'type/constant-required'],
  ['inAudience(«"a" + "b"»)', 'type/constant-required'],
  ['inAudience(«null»)', 'type/constant-required'],
  ['mergeLists(["a"], ["b"], «@event{E.ok}»)', 'type/constant-required'],
  [
    'count(«if (true) then (@event{E.items}) else (@event{E.items})»)',
    'type/object-list-reference',
  ],
  ['filter(«[]», "a", ["b"])', 'type/object-list-reference'],
  ['«currentEventField».a', 'reference/loop-variable'],
  ['@event{E.items.all(«currentDataPackField».qty > 1)}', 'reference/loop-variable'],
  ['@event{E.items.at(«currentEventField».qty)}', 'reference/loop-variable'],
  ['«lenght»("a")', 'reference/unknown-function', 'length("a")'],
  ['«INAUDIENCE»("a")', 'reference/unknown-function', 'inAudience("a")'],
  ['«constructor»("a")', 'reference/unknown-function'],
  ['@event{«Purchase».city}', 'reference/unknown-event', '@event{E.city}'],
  ["@event{«''».city}", 'reference/unknown-event', '@event{E.city}'],
  ['#{«A».b.c}', 'reference/unknown-data-source'],
  ["#{«''».b.c}", 'reference/unknown-data-source'],
  ['@action{«A».b}', 'reference/unknown-action'],
];

describe('mistakes in names and types', () => {
  it.each(TYPE_ERRORS.map(([marked, code, fixed]) => ({ marked, code, fixed })))(
    '$marked: $code',
    ({ marked, code, fixed }) => {
      const { text } = readMarks(marked);
      const checked = checkOpen(text);
      const [first] = checked.diagnostics;
      expect(first?.code).toBe(code);
      expect(checked.hasErrors).toBe(true);
      expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(marked);
      const results = first?.fixes.map(({ edits }) => applyEdits(text, edits ?? [])) ?? [];
      expect(fixed === undefined || results.includes(fixed)).toBe(true);
    },
  );

  it('reports parse before reference before type errors', () => {
    const codes = checkOpen('1 and nope() and @event{X.a} = 2').diagnostics.map(({ code }) => code);
    expect(codes).toEqual([
      'syntax/wrong-operator',
      'reference/unknown-function',
      'reference/unknown-event',
      'type/operand',
    ]);
  });

  it('reports one mistake once', () => {
    expect(checkOpen('length(nope()) - (1 * 2.0) > 3').diagnostics).toHaveLength(2);
  });
});

describe('with a schema', () => {
  it.each([
    ['@event{E.«citty»} == "a"', 'reference/unknown-field', '@event{E.city} == "a"'],
    [
      "count(@event{E.items.«'3hh'»}) > 0",
      'reference/unknown-field',
      "count(@event{E.items.'3h'}) > 0",
    ],
    ['@event{E.«constructor»} is null', 'reference/unknown-field', undefined],
    ['«inAudience»("a")', 'reference/audience-in-event', undefined],
    ['«#{A.b.c}» == 1', 'reference/data-source-in-event', undefined],
    ['«@action{A.b}» == 1', 'reference/action-in-event', undefined],
    ['«@event{E.city}»', 'type/result', undefined],
    [
      '@event{E.identityMap.«Email»} is null',
      'type/map-attribute',
      "@event{E.identityMap.entry('Email')} is null",
    ],
    [
      '@event{E.eventType} == «"commerce.purchase"»',
      'advice/unknown-value',
      '@event{E.eventType} == "commerce.purchases"',
    ],
    [
      'in(@event{E.eventType}, [«"commerce.productListAdd"»])',
      'advice/unknown-value',
      'in(@event{E.eventType}, ["commerce.productListAdds"])',
    ],
    [
      'equalIgnoreCase(@event{E.eventType}, «"commerce.purchase"»)',
      'advice/unknown-value',
      'equalIgnoreCase(@event{E.eventType}, "commerce.purchases")',
    ],
    ['«@event{E.city} == 1»', 'advice/never-equal', '@event{E.city} == "1"'],
    ['«"9.5" == @event{E.priceTotal}»', 'advice/never-equal', '9.5 == @event{E.priceTotal}'],
    ['«@event{E.priceTotal} == "nine"»', 'advice/never-equal', undefined],
    ['«@event{E.untyped}» is null', 'advice/untyped-field', undefined],
    [
      '«@event{E.city} != "a"»',
      'advice/absent-counts-as-different',
      '@event{E.city} is not null and @event{E.city} != "a"',
    ],
    [
      'true or «@event{E.city} != "a"»',
      'advice/absent-counts-as-different',
      'true or (@event{E.city} is not null and @event{E.city} != "a")',
    ],
    ['true or «true and false»', 'advice/mixed-and-or', 'true or (true and false)'],
  ])('%s: %s', (marked, code, fixed) => {
    const { text } = readMarks(marked);
    const [first] = checkClosed(text).diagnostics;
    expect(first?.code).toBe(code);
    expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(marked);
    const edits = first?.fixes[0]?.edits;
    expect(edits === undefined ? undefined : applyEdits(text, edits)).toBe(fixed);
  });

  it.each([
    '@event{E.city} is not null and @event{E.city} != "a"',
    '@event{E.city, defaultValue: "b"} != "a"',
    'true or (true and false)',
    '@event{E.priceTotal} == 1',
    'equalIgnoreCase(@event{E.eventType}, "COMMERCE.purchases")',
  ])('no advice on %s', (text) => {
    expect(checkClosed(text).diagnostics).toEqual([]);
  });

  it('marks collections only, and not the objects inside their elements', () => {
    const fields = checkOpen(
      'count(@event{E.items.app.version}) > count(@event{E.items.lines.qty})',
    );
    expect(fields.fields.map(({ path }) => path)).toEqual([
      'items[].app.version',
      'items[].lines[].qty',
    ]);
  });

  it('lists the fields as a selection names them', () => {
    const text =
      "count(@event{E.items.all(currentEventField.SKU == @event{E.city}).'3h'}) > 0 and @event{E.identityMap.entry('Email').first().id} is null";
    expect(checkClosed(text).fields.map(({ path }) => path)).toEqual([
      'items[].SKU',
      'city',
      "items[].'3h'",
      'identityMap',
    ]);
  });
});
