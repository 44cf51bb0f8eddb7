import { describe, expect, it } from 'vitest';
import type { FieldNode, XdmSchema, XdmType } from '#domain/schema';
import { check } from '../check/checker.ts';
import { parse } from '../syntax/parser.ts';
import { eventScope } from './event-scope.ts';
import { shapeOfPayload } from './payload-shape.ts';
import { shapeOfSchema } from './schema-shape.ts';

interface Sketch {
  readonly type: XdmType;
  readonly children?: Readonly<Record<string, Sketch>>;
  readonly item?: Sketch;
  readonly enumeration?: readonly string[];
}

/** A field tree with what shapes look at. */
function field({ type, children = {}, item, enumeration }: Sketch): FieldNode {
  return {
    path: '',
    name: '',
    title: '',
    description: '',
    type,
    required: false,
    deprecated: false,
    constraints: {},
    identities: [],
    children: new Map(Object.entries(children).map(([name, child]) => [name, field(child)])),
    ...(item === undefined ? {} : { item: field(item) }),
    ...(enumeration === undefined
      ? {}
      : { enumeration: enumeration.map((value) => ({ value, label: value })) }),
  };
}

const root = field({
  type: 'object',
  children: {
    s: { type: 'string', enumeration: ['a', 'b'] },
    n: { type: 'number' },
    l: { type: 'long' },
    i: { type: 'int' },
    b: { type: 'boolean' },
    d: { type: 'date' },
    t: { type: 'date-time' },
    x: { type: 'any' },
    tags: { type: 'array', item: { type: 'string' } },
    items: { type: 'array', item: { type: 'object', children: { q: { type: 'short' } } } },
    matrix: { type: 'array', item: { type: 'array', item: { type: 'int' } } },
    m: {
      type: 'map',
      item: { type: 'array', item: { type: 'object', children: { id: { type: 'string' } } } },
    },
    o: { type: 'object', children: { c: { type: 'byte' } } },
  },
});

function typeIn(attributes: ReturnType<typeof shapeOfPayload>, path: string): string {
  const checked = check(parse(`@event{E.${path}}`), eventScope('E', attributes), 'free');
  return checked.hasErrors ? (checked.diagnostics[0]?.code ?? '') : checked.type;
}

describe('shapeOfSchema', () => {
  const attributes = shapeOfSchema({ root } as XdmSchema);

  it.each([
    ['s', 'string'],
    ['n', 'decimal'],
    ['l', 'integer'],
    ['i', 'integer'],
    ['b', 'boolean'],
    ['d', 'dateOnly'],
    ['t', 'dateTime'],
    ['x', 'any'],
    ['tags', 'listString'],
    ['items', 'listObject'],
    ['items.q', 'listInteger'],
    ['matrix', 'listAny'],
    ['m', 'map'],
    ["m.entry('k')", 'listObject'],
    ["m.entry('k').first().id", 'string'],
    ['m.keys()', 'listString'],
    ['o', 'object'],
    ['o.c', 'integer'],
    ['nothing', 'reference/unknown-field'],
    ['m.k', 'type/map-attribute'],
    ['o.keys()', 'type/map-required'],
    ['s.length', 'type/scalar-attribute'],
  ])('%s is %s', (path, type) => {
    expect(typeIn(attributes, path)).toBe(type);
  });

  it('knows the values of an enumeration', () => {
    expect(attributes.field('s')).toEqual({ kind: 'scalar', type: 'string', values: ['a', 'b'] });
    expect(attributes.field('constructor')).toBeUndefined();
  });
});

describe('shapeOfPayload', () => {
  const attributes = shapeOfPayload(
    {
      s: 'x',
      i: 10.0,
      d: 1.5,
      b: true,
      none: null,
      tags: ['a', null],
      mixed: [1, 2.5],
      odd: [1, 'a'],
      nulls: [null],
      rows: [{ a: 1 }, { a: 2.5, b: 'x' }, { c: [{ d: 1 }] }],
      o: { k: [{ id: '1' }] },
      declaredRows: [{ a: 1 }],
    },
    {
      i2: 'decimal',
      'o2.deep.t': 'dateTime',
      'declaredRows[].a': 'decimal',
      'idMap{}[].id': 'string',
      box: 'object',
      bag: 'map',
      list: 'listDuration',
    },
  );

  it.each([
    ['s', 'string'],
    ['i', 'integer'],
    ['d', 'decimal'],
    ['b', 'boolean'],
    ['none', 'any'],
    ['tags', 'listString'],
    ['mixed', 'listDecimal'],
    ['odd', 'listAny'],
    ['nulls', 'listAny'],
    ['rows', 'listObject'],
    ['rows.a', 'listDecimal'],
    ['rows.c.d', 'listInteger'],
    ['rows.first().keys()', 'listString'],
    ['o', 'object'],
    ['o.k.id', 'listString'],
    ["o.entry('k').first().id", 'string'],
    ["o.entry('other').first().id", 'string'],
    ['i2', 'decimal'],
    ['o2.deep.t', 'dateTime'],
    ['declaredRows.a', 'listDecimal'],
    ["idMap.entry('x').id", 'listString'],
    ['idMap.x', 'type/map-attribute'],
    ['box.entry("k")', 'type/map-required'],
    ['box.k', 'any'],
    ['bag.keys()', 'listString'],
    ['list', 'listDuration'],
    ['nothing.at.all', 'any'],
    ['s.x', 'type/scalar-attribute'],
  ])('%s is %s', (path, type) => {
    expect(typeIn(attributes, path)).toBe(type);
  });
});
