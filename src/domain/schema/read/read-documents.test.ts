import { parseJson, type JsonObject, type JsonValue } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { allFields, fieldAt } from '../field-index.ts';
import type { XdmSchema } from '../types.ts';
import { textIn } from './display-info.ts';
import { readSchemaDocuments, type DocumentOptions } from './read-documents.ts';

const NS = 'https://ns.adobe.com/lumera';
const SCHEMA = `${NS}/schemas/stay`;
const text = { type: 'string' };

/** Raw export of an organisation: its own fields, and the class and field group that it is built from. */
const stay: JsonObject = {
  $id: SCHEMA,
  title: 'Stay',
  'meta:resourceType': 'schemas',
  'meta:class': `${NS}/classes/event`,
  'meta:extends': [`${NS}/classes/event`],
  allOf: [{ $ref: `${NS}/classes/event` }, { $ref: `${NS}/mixins/room` }],
  required: ['@id', 'https://ns.adobe.com/experience/lumera/desk'],
  properties: { _lumera: { properties: { guest: { type: 'string', title: 'Guest' } } } },
};

/** The source spelling: fields under `definitions`, `required` outside (traps 2, 3 and 5). */
const event: JsonObject = {
  $id: `${NS}/classes/event`,
  'meta:extends': ['https://ns.adobe.com/xdm/data/time-series'],
  'meta:abstract': true,
  definitions: {
    event: {
      properties: {
        '@id': { type: 'string', format: 'uri-reference' },
        'xdm:when': { type: 'string', format: 'date-time' },
        'https://ns.adobe.com/experience/lumera/desk': text,
        'https://ns.adobe.com/experience/lumera/floor': { type: 'integer' },
      },
    },
  },
  allOf: [
    { $ref: 'https://ns.adobe.com/xdm/common/extensible#/definitions/@context' },
    { $ref: '#/definitions/event' },
  ],
  required: ['xdm:when'],
};

const room: JsonObject = {
  $id: `${NS}/mixins/room`,
  'meta:resourceType': 'mixins',
  'meta:status': 'deprecated',
  properties: {
    'xdm:price': { $ref: `${NS}/datatypes/measure`, title: 'Price' },
    'xdm:beds': { type: 'array', items: { $ref: `${NS}/datatypes/measure#/definitions/beds` } },
  },
};

const measure: JsonObject = {
  $id: `${NS}/datatypes/measure`,
  'meta:resourceType': 'datatypes',
  title: 'Measure',
  definitions: { beds: { type: 'string', enum: ['single', 'double'] } },
  type: 'object',
  required: ['xdm:value'],
  properties: { 'xdm:value': { type: 'number' } },
};

function read(values: readonly JsonValue[], options?: DocumentOptions) {
  return readSchemaDocuments(
    values.map((value, index) => ({ name: `${index}.json`, value })),
    options,
  );
}

function paths(schema: XdmSchema | undefined): readonly string[] {
  return schema === undefined
    ? []
    : allFields(schema).map(({ path, required }) => (required ? `${path}!` : path));
}

const COMPLETE = [
  '_lumera',
  '_lumera.guest',
  '_id!',
  'when!',
  '_experience!',
  '_experience.lumera',
  '_experience.lumera.desk',
  '_experience.lumera.floor',
  'price',
  'price.value!',
  'beds',
  'beds[]',
];

describe('several documents', () => {
  it('are resolved in one another, whatever their order', () => {
    for (const values of [
      [stay, event, room, measure],
      [measure, room, event, stay],
    ]) {
      const { schemas, parts, missing, problems } = read(values);
      expect([problems, missing]).toEqual([[], []]);
      expect(schemas.map(({ id }) => id)).toEqual([SCHEMA]);
      expect(paths(schemas[0])).toEqual(COMPLETE);
      expect(parts.map(({ id }) => id).sort()).toEqual([
        `${NS}/classes/event`,
        `${NS}/datatypes/measure`,
        `${NS}/mixins/room`,
      ]);
      expect(schemas[0]).toMatchObject({ behaviour: 'time-series' });
      expect(schemas[0]?.unresolved).toBeUndefined();
    }
  });

  it('keep what stands beside a reference, the original names, and values of a definition', () => {
    const { schemas } = read([stay, event, room, measure]);
    const schema = schemas[0] as XdmSchema;
    expect(fieldAt(schema, 'price')).toMatchObject({ title: 'Price', deprecated: false });
    expect(fieldAt(schema, 'beds[]')?.enumeration).toHaveLength(2);
    expect(fieldAt(schema, '_experience.lumera.floor')?.type).toBe('int');
    const properties = schema.source['properties'] as JsonObject;
    expect(properties['when']).toMatchObject({ 'meta:xdmField': 'xdm:when' });
    expect(schema.source).not.toHaveProperty('allOf');
  });

  it('name what is missing, and the schema is usable', () => {
    const { schemas, missing, problems } = read([stay, room]);
    expect(problems).toEqual([]);
    expect(paths(schemas[0])).toEqual(['_lumera', '_lumera.guest', 'price', 'beds', 'beds[]']);
    expect(schemas[0]?.unresolved).toEqual([
      `${NS}/classes/event`,
      `${NS}/datatypes/measure`,
      `${NS}/datatypes/measure#/definitions/beds`,
    ]);
    expect(schemas[0]?.root.unresolved).toEqual([`${NS}/classes/event`]);
    expect(schemas[0]?.notes?.map(({ code }) => code)).toEqual(['schema/unresolved']);
    expect(missing.map(({ neededBy }) => neededBy)).toEqual([[SCHEMA], [SCHEMA], [SCHEMA]]);
  });

  it('complete a stored schema that lacked them', () => {
    const partly = read([stay, room]).schemas[0] as XdmSchema;
    const first = read([measure], { known: [partly.source] }).schemas;
    expect(first.map(({ unresolved }) => unresolved)).toEqual([[`${NS}/classes/event`]]);
    const { schemas, problems } = read([event], { known: [first[0]?.source ?? {}] });
    expect(problems).toEqual([]);
    expect([...paths(schemas[0])].sort()).toEqual([...COMPLETE].sort());
    expect(schemas[0]?.unresolved).toBeUndefined();
    expect(read([room], { known: [schemas[0]?.source ?? {}] }).schemas).toEqual([]);
  });

  it('leave a stored raw export alone that they add nothing to', () => {
    expect(
      read([{ $id: `${NS}/other`, properties: { a: text } }], { known: [stay] }).schemas,
    ).toHaveLength(1);
    expect(read([event], { known: [stay, room] }).schemas).toHaveLength(1);
    expect(
      read([measure], { known: [{ ...room, 'meta:resourceType': 'schemas' }] }).schemas,
    ).toHaveLength(1);
  });

  it('of the public model alone stand for themselves, parts of others do not', () => {
    const bare: JsonObject = { ...measure, 'meta:resourceType': 'x' };
    const { 'meta:resourceType': _type, ...model } = bare;
    const group = {
      $id: `${NS}/group`,
      definitions: {},
      properties: { a: { $ref: model.$id ?? '' } },
    };
    expect(read([model, group]).schemas.map(({ id }) => id)).toEqual([`${NS}/group`]);
    expect(read([model]).schemas.map(({ id }) => id)).toEqual([`${NS}/datatypes/measure`]);
    expect(read([measure]).problems.map(({ code }) => code)).toEqual(['schema/wrong-resource']);
    expect(read([measure], { everything: true }).schemas).toHaveLength(1);
  });

  it('are found in lists of the registry, in workspaces and in lists of lists', () => {
    const found = [{ results: [stay, event], _page: { count: 2 } }, [[room]], { m: measure }];
    expect(paths(read(found).schemas[0])).toEqual(COMPLETE);
    expect(read([{ schemas: { one: stay }, events: [1] }]).problems).toEqual([]);
  });
});

describe('separate descriptors', () => {
  const descriptor = (kind: string, property: string, members: JsonObject = {}): JsonObject => ({
    '@type': `xdm:${kind}`,
    'xdm:sourceSchema': SCHEMA,
    'xdm:sourceProperty': property,
    ...members,
  });
  const primary = descriptor('descriptorIdentity', '/_lumera/guest', {
    'xdm:namespace': '6',
    'xdm:property': 'xdm:id',
    'xdm:isPrimary': true,
  });
  const reference = descriptor('descriptorReferenceIdentity', '/xdm:beds', {
    'xdm:identityNamespace': 'Room',
  });
  const display = descriptor('alternateDisplayInfo', '/beds', {
    'xdm:title': { en_us: 'Beds', fr_fr: 'Lits' },
  });
  const all = [stay, event, room, measure];

  it.each([
    ['files', [...all, primary, reference, display]],
    ['an array', [...all, [primary, reference, display]]],
    [
      'lists by kind',
      [...all, { 'xdm:descriptorIdentity': [primary], 'xdm:other': [reference, display] }],
    ],
    [
      'inside the export',
      [{ ...stay, 'meta:descriptors': [primary, reference, display] }, ...all.slice(1)],
    ],
    [
      'inside and beside',
      [{ ...stay, 'meta:descriptors': [primary] }, ...all.slice(1), [primary, reference, display]],
    ],
  ])('come as %s', (_how, values) => {
    const { schemas, problems } = read(values);
    const schema = schemas[0] as XdmSchema;
    expect(problems).toEqual([]);
    expect(schema.identities).toEqual([
      { path: '_lumera.guest', namespace: 'Email', primary: true },
    ]);
    expect(schema.referenceIdentities).toEqual([{ path: 'beds', namespace: 'Room' }]);
    const beds = fieldAt(schema, 'beds');
    expect(beds).toMatchObject({ title: 'Beds', referenceIdentity: 'Room' });
    expect(textIn(beds?.titles ?? new Map(), 'fr')).toBe('Lits');
    expect(textIn(beds?.titles ?? new Map(), 'de')).toBe('Beds');
    expect(schema.source['meta:descriptors']).toHaveLength(3);
  });

  it('reach a stored schema, and say when theirs is not there', () => {
    const stored = read(all).schemas[0] as XdmSchema;
    const { schemas, problems } = read([primary], { known: [stored.source] });
    expect(problems).toEqual([]);
    expect(schemas[0]?.identities).toHaveLength(1);
    expect(read([primary], { known: [schemas[0]?.source ?? {}] })).toMatchObject({
      schemas: [],
      problems: [],
    });
    expect(read([primary]).problems.map(({ code }) => code)).toEqual([
      'schema/descriptor-without-schema',
    ]);
  });

  it('hide values that were suggested', () => {
    const hide = descriptor('alternateDisplayInfo', '/kind', {
      'xdm:excludeMetaEnum': { a: 'A' },
    });
    const plain = {
      $id: SCHEMA,
      properties: { kind: { type: 'string', 'meta:enum': { a: 'A', b: 'B' } } },
    };
    const kind = fieldAt(read([plain, hide]).schemas[0] as XdmSchema, 'kind');
    expect(kind?.suggestions).toEqual([{ value: 'b', label: 'B' }]);
    expect(kind?.hiddenValues).toEqual([{ value: 'a', label: 'A' }]);
  });
});

describe('hostile documents', () => {
  it('that contain themselves stop, with a note', () => {
    const tree = {
      $id: 'tree',
      properties: {
        name: text,
        left: { $ref: 'tree' },
        right: { $ref: '#' },
        other: { $ref: 'b' },
      },
    };
    const back = { $id: 'b', properties: { tree: { $ref: 'tree' } } };
    const { schemas, problems } = read([tree, back]);
    expect(problems).toEqual([]);
    expect(schemas.map(({ id }) => id)).toEqual(['tree', 'b']);
    expect(paths(schemas[0])).toEqual(['name', 'left', 'right', 'other', 'other.tree']);
    const notes = schemas[0]?.notes?.map(({ code, params }) => `${code} ${params['path']}`);
    expect(notes).toEqual(['schema/circular-reference left', 'schema/missing-class undefined']);
    expect(read([{ $id: 'x', $ref: 'x' }]).problems.map(({ code }) => code)).toEqual([
      'schema/no-fields',
    ]);
  });

  it('with one id for two contents say so and lose nothing', () => {
    const other = { ...measure, 'meta:resourceType': 'schemas' };
    const more = { ...other, properties: { x: text } };
    const { schemas, problems } = read([other, more]);
    expect(schemas).toHaveLength(2);
    expect(problems).toMatchObject([
      { code: 'schema/duplicate-id', params: { id: `${NS}/datatypes/measure` }, source: '1.json' },
    ]);
    expect(read([other, { ...other }]).problems).toEqual([]);
  });

  it('that nest or chain without end are refused', () => {
    let node: JsonObject = { type: 'object' };
    for (let level = 0; level < 5000; level += 1) node = { allOf: [node] };
    expect(read([{ $id: 'deep', ...node }]).problems.map(({ code }) => code)).toEqual([
      'schema/too-deep',
    ]);
    const chain = Array.from({ length: 5000 }, (_, index) => ({
      $id: `c${index}`,
      'meta:resourceType': index === 0 ? 'schemas' : 'datatypes',
      properties: { next: { $ref: `c${index + 1}` } },
    }));
    expect(read(chain).problems.map(({ code }) => code)).toEqual(['schema/too-deep']);
  });

  it('that double at every level are refused at once', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => ({
      $id: `d${index}`,
      properties: { a: { $ref: `d${index + 1}` }, b: { $ref: `d${index + 1}` } },
    }));
    const start = performance.now();
    expect(read(doubling).problems.map(({ code }) => code)).toEqual(['schema/too-many-fields']);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('with __proto__ as a name, an id and a pointer', () => {
    const parsed = parseJson(
      '{"$id":"__proto__","properties":{"__proto__":{"$ref":"#/definitions/__proto__"},"x":{"$ref":"toString"}},' +
        '"definitions":{"__proto__":{"type":"string","title":"P"}}}',
    );
    if (!parsed.ok) throw new Error(parsed.error.code);
    const { schemas, missing } = read([parsed.value.value]);
    expect(paths(schemas[0])).toEqual(['__proto__', 'x']);
    expect(fieldAt(schemas[0] as XdmSchema, '__proto__')?.title).toBe('P');
    expect(missing.map(({ id }) => id)).toEqual(['toString']);
  });
});
