import type { JsonObject, JsonValue } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { allFields, fieldAt } from '../field-index.ts';
import type { XdmSchema } from '../types.ts';
import { readSchemaExport, readSchemaExports } from './read-export.ts';

const ID = 'https://ns.adobe.com/lumera/schemas/0001';

function exportWith(properties: JsonObject, members: JsonObject = {}): JsonObject {
  return {
    $id: ID,
    title: 'Test',
    version: '2.3',
    type: 'object',
    'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
    properties,
    ...members,
  };
}

function read(properties: JsonObject, members: JsonObject = {}): XdmSchema {
  const result = readSchemaExport(exportWith(properties, members));
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join());
  return result.value;
}

function refusal(json: JsonValue) {
  const result = readSchemaExport(json);
  return result.ok ? [] : result.error.map(({ code }) => code);
}

function typeOf(node: JsonObject) {
  return fieldAt(read({ a: node }), 'a')?.type;
}

describe('head of a schema', () => {
  it('is read', () => {
    const schema = read(
      { a: {} },
      {
        description: 'Text',
        'meta:extends': ['https://ns.adobe.com/xdm/data/time-series', 3],
        'meta:immutableTags': ['union'],
        'meta:tenantNamespace': '_lumera',
      },
    );
    expect(schema).toMatchObject({
      id: ID,
      title: 'Test',
      description: 'Text',
      version: { major: 2, minor: 3 },
      extends: ['https://ns.adobe.com/xdm/data/time-series'],
      behaviour: 'time-series',
      union: true,
      tenant: '_lumera',
    });
  });

  it('falls back where the export is silent', () => {
    const result = readSchemaExport({ $id: ID, properties: { a: {} } });
    if (!result.ok) throw new Error('refused');
    expect(result.value).toMatchObject({
      title: '0001',
      version: { major: 1, minor: 0 },
      classId: '',
      behaviour: 'unknown',
      union: false,
    });
    expect(result.value.notes?.map(({ code }) => code)).toEqual(['schema/missing-class']);
  });
});

describe('names', () => {
  it('become XED names, levels shared', () => {
    const schema = read(
      {
        '@id': { type: 'string' },
        'xdm:timestamp': { type: 'string', format: 'date-time' },
        'schema:latitude': { type: 'number' },
        'schema:longitude': { type: 'number' },
        'https://ns.adobe.com/experience/campaign/orchestration': {
          type: 'object',
          properties: { eventID: { type: 'string' } },
        },
        _experience: { type: 'object', properties: { analytics: { type: 'object' } } },
      },
      { required: ['@id', 'timestamp', 'schema:latitude', 'nowhere'] },
    );
    expect(allFields(schema).map(({ path, required }) => (required ? `${path}!` : path))).toEqual([
      '_id!',
      'timestamp!',
      '_schema!',
      '_schema.latitude',
      '_schema.longitude',
      '_experience',
      '_experience.campaign',
      '_experience.campaign.orchestration',
      '_experience.campaign.orchestration.eventID',
      '_experience.analytics',
    ]);
  });

  it('take XDM spellings in required for XED spellings in properties', () => {
    const schema = read(
      { _id: { type: 'string' }, timestamp: { type: 'string' } },
      { required: ['@id', 'xdm:timestamp'] },
    );
    expect(allFields(schema).every(({ required }) => required)).toBe(true);
  });

  it('are quoted in paths where they are not bare, and __proto__ is a name', () => {
    const properties: unknown = JSON.parse(
      '{"3h": {"type": "number"}, "__proto__": {"type": "string"}}',
    );
    const schema = read({ rain: { type: 'object', properties: properties as JsonObject } });
    expect(allFields(schema).map(({ path }) => path)).toEqual([
      'rain',
      "rain.'3h'",
      'rain.__proto__',
    ]);
    expect(fieldAt(schema, 'rain."3h"')?.type).toBe('number');
    expect(fieldAt(schema, 'constructor')).toBeUndefined();
  });
});

describe('types', () => {
  it.each([
    [{ 'meta:xdmType': 'int', type: 'integer' }, 'int'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'map'],
    [{ type: 'object', additionalProperties: true }, 'map'],
    [{ type: 'object', additionalProperties: false }, 'object'],
    [{ type: 'object', additionalProperties: {}, properties: {} }, 'object'],
    [{ type: 'string', format: 'date' }, 'date'],
    [{ type: 'string', format: 'date-time' }, 'date-time'],
    [{ type: 'string', format: 'uri' }, 'string'],
    [{ type: 'integer' }, 'long'],
    [{ type: 'integer', minimum: 0 }, 'long'],
    [{ type: 'integer', minimum: 0, maximum: 100 }, 'byte'],
    [{ type: 'integer', minimum: -128, maximum: 128 }, 'byte'],
    [{ type: 'integer', minimum: 0, maximum: 32768 }, 'short'],
    [{ type: 'integer', minimum: 0, maximum: 2147483647 }, 'int'],
    [{ type: 'integer', minimum: 0, maximum: 2147483649 }, 'long'],
    [{ type: 'number' }, 'number'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: ['null', 'string'] }, 'string'],
    [{ properties: { x: {} } }, 'object'],
    [{ items: {} }, 'array'],
    [{}, 'any'],
    [{ 'meta:xdmType': 'surprise', type: 'string' }, 'string'],
  ])('%j is %s', (node, type) => {
    expect(typeOf(node as JsonObject)).toBe(type);
  });

  it('reads elements and entries', () => {
    const schema = read({
      list: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
      map: { 'meta:xdmType': 'map', additionalProperties: { type: 'array', items: {} } },
    });
    expect(allFields(schema).map(({ path, type }) => `${path} ${type}`)).toEqual([
      'list array',
      'list[] object',
      'list[].sku string',
      'map map',
      'map{} array',
      'map{}[] any',
    ]);
  });

  it('reads lists of values, defaults, examples and constraints', () => {
    const schema = read({
      closed: { type: 'string', enum: ['a', 'b'], 'meta:enum': { a: 'Letter A', c: 'Letter C' } },
      open: { type: 'string', 'meta:enum': { '10': 'Ten', x: '' }, default: 'x', examples: ['y'] },
      number: { type: 'number', minimum: 1, exclusiveMaximum: 5, pattern: 3 },
      old: { type: 'object', 'meta:status': 'deprecated', properties: { part: {} } },
    });
    expect(fieldAt(schema, 'closed')?.enumeration).toEqual([
      { value: 'a', label: 'Letter A' },
      { value: 'b', label: 'b' },
    ]);
    expect(fieldAt(schema, 'closed')?.suggestions).toBeUndefined();
    expect(fieldAt(schema, 'open')).toMatchObject({
      suggestions: [
        { value: '10', label: 'Ten' },
        { value: 'x', label: 'x' },
      ],
      defaultValue: 'x',
      examples: ['y'],
    });
    expect(fieldAt(schema, 'number')?.constraints).toEqual({ minimum: 1, exclusiveMaximum: 5 });
    expect(fieldAt(schema, 'old.part')?.deprecated).toBe(true);
  });
});

describe('descriptors', () => {
  const loyalty = {
    _lumera: {
      type: 'object',
      properties: { card: { type: 'object', properties: { number: { type: 'string' } } } },
    },
    codes: {
      type: 'array',
      items: {
        type: 'object',
        properties: { code: { type: 'string' }, count: { type: 'number' } },
      },
    },
  };
  const identity = (property: string, members: JsonObject = {}): JsonObject => ({
    '@type': 'xdm:descriptorIdentity',
    'xdm:sourceProperty': property,
    'xdm:namespace': 'Loyalty',
    'xdm:property': 'xdm:code',
    'xdm:isPrimary': false,
    ...members,
  });

  it('of a primary identity make the field and its parents required', () => {
    const schema = read(loyalty, {
      'meta:descriptors': [identity('/_lumera/card/number', { 'xdm:isPrimary': true })],
    });
    expect(schema.identities).toEqual([
      { path: '_lumera.card.number', namespace: 'Loyalty', primary: true },
    ]);
    expect(fieldAt(schema, '_lumera.card.number')?.identities).toEqual(schema.identities);
    expect(
      allFields(schema)
        .filter(({ required }) => required)
        .map(({ path }) => path),
    ).toEqual(['_lumera', '_lumera.card', '_lumera.card.number']);
  });

  it('name the identity type by code or by id', () => {
    const byId = { 'xdm:property': 'xdm:id' };
    const schema = read(loyalty, {
      'meta:descriptors': [
        identity('/_lumera/card/number', { ...byId, 'xdm:namespace': '6' }),
        identity('/_lumera/card/number/', { ...byId, 'xdm:namespace': 4 }),
        identity('/_lumera/card/number', { ...byId, 'xdm:namespace': 10120034 }),
      ],
    });
    expect(schema.identities.map(({ namespace }) => namespace)).toEqual([
      'Email',
      'ECID',
      '10120034',
    ]);
    expect(schema.notes?.map(({ code }) => code)).toEqual(['schema/unknown-namespace-id']);
  });

  it('reach into arrays', () => {
    const schema = read(loyalty, {
      'meta:descriptors': [identity('/codes/code'), identity('/codes[*]/code')],
    });
    expect(schema.identities.map(({ path }) => path)).toEqual(['codes[].code', 'codes[].code']);
  });

  it('that make no sense are noted, unknown ones passed over', () => {
    const schema = read(loyalty, {
      'meta:descriptors': [
        identity('/_lumera/lost'),
        identity('/codes/count'),
        { '@type': 'xdm:descriptorOneToOne', 'xdm:sourceProperty': '/lost' },
        'nonsense',
        identity('/_lumera/card/number', { 'xdm:isPrimary': true }),
        identity('/codes/code', { 'xdm:isPrimary': true }),
      ],
    });
    expect(schema.notes?.map(({ code, at }) => [code, ...at])).toEqual([
      ['schema/descriptor-unresolved', 'meta:descriptors', 0],
      ['schema/identity-not-string', 'meta:descriptors', 1],
      ['schema/several-primary-identities', 'meta:descriptors'],
    ]);
  });

  it('give friendly names and labels', () => {
    const schema = read(
      {
        eventType: { type: 'string', title: 'Event Type', 'meta:enum': { a: 'A', b: 'B' } },
        tier: { type: 'string', enum: ['x', 'y'] },
      },
      {
        'meta:descriptors': [
          {
            '@type': 'xdm:alternateDisplayInfo',
            'xdm:sourceProperty': '/xdm:eventType',
            'xdm:title': { fr_fr: 'Type', en_us: 'Kind' },
            'xdm:description': { en_us: 'What it is' },
            'meta:enum': { c: 'C' },
            'xdm:excludeMetaEnum': { a: 'A' },
          },
          {
            '@type': 'xdm:alternateDisplayInfo',
            'xdm:sourceProperty': '/tier',
            'meta:enum': { en_us: { x: 'Ex' } },
          },
        ],
      },
    );
    expect(fieldAt(schema, 'eventType')).toMatchObject({
      title: 'Kind',
      description: 'What it is',
      suggestions: [
        { value: 'b', label: 'B' },
        { value: 'c', label: 'C' },
      ],
    });
    expect(fieldAt(schema, 'tier')?.enumeration).toEqual([
      { value: 'x', label: 'Ex' },
      { value: 'y', label: 'y' },
    ]);
  });
});

describe('refusals', () => {
  it.each<[JsonValue, string[]]>([
    ['text', ['schema/not-an-object']],
    [[], ['schema/not-an-object']],
    [{ _id: '1', timestamp: '2026-03-01T10:00:00Z' }, ['schema/not-a-schema']],
    [{ properties: { a: {} } }, ['schema/missing-id']],
    [{ $id: ID, type: 'object' }, ['schema/no-fields']],
    [{ $id: ID, allOf: [{ $ref: 'x' }] }, ['schema/raw-form']],
    [exportWith({ a: {} }, { 'meta:resourceType': 'mixins' }), ['schema/wrong-resource']],
  ])('%j', (json, codes) => {
    expect(refusal(json)).toEqual(codes);
  });

  it('of trees without end, whatever built them', () => {
    let node: JsonObject = { type: 'object' };
    for (let level = 0; level < 5000; level += 1)
      node = { type: 'object', properties: { a: node } };
    expect(refusal(exportWith({ a: node }))).toEqual(['schema/too-deep']);
  });
});

describe('readSchemaExports', () => {
  const good = exportWith({ a: {} });

  it('takes one, a list, a map', () => {
    expect(readSchemaExports(good).schemas).toHaveLength(1);
    expect(readSchemaExports([good, good]).schemas).toHaveLength(2);
    expect(readSchemaExports({ web: good, orders: good }).schemas).toHaveLength(2);
  });

  it('reads what can be read and says where the rest went wrong', () => {
    const { schemas, problems } = readSchemaExports({ web: good, orders: { $id: `${ID}2` } });
    expect(schemas).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'schema/no-fields', at: ['orders'] }]);
  });

  it('says when there is nothing', () => {
    expect(readSchemaExports([]).problems.map(({ code }) => code)).toEqual([
      'schema/nothing-found',
    ]);
    expect(readSchemaExports({}).problems.map(({ code }) => code)).toEqual([
      'schema/nothing-found',
    ]);
    expect(readSchemaExports({ _id: 'x' }).problems.map(({ code }) => code)).toEqual([
      'schema/not-a-schema',
    ]);
  });
});
