import type { JsonObject, JsonValue } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema } from '../types.ts';
import { validatePayload } from './validate-payload.ts';

const NOW = Date.parse('2026-03-01T10:00:00Z');

function schemaOf(properties: JsonObject, members: JsonObject = {}): XdmSchema {
  const result = readSchemaExport({
    $id: 'https://ns.adobe.com/lumera/schemas/1',
    title: 'Test',
    type: 'object',
    'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
    properties,
    ...members,
  });
  if (!result.ok) throw new Error('schema refused');
  return result.value;
}

/** Violations of one value of one field, as `keyword: message`. */
function check(node: JsonObject, value: JsonValue): readonly string[] {
  return validatePayload(schemaOf({ a: node }), { a: value }).map(
    ({ keyword, message }) => `${keyword}: ${message}`,
  );
}

const STRING = { type: 'string', 'meta:xdmType': 'string' };
const INT = { type: 'integer', 'meta:xdmType': 'int' };
const LONG = { type: 'integer', 'meta:xdmType': 'long' };

describe('types', () => {
  it.each<[JsonObject, JsonValue, string]>([
    [STRING, 12, 'expected type: String, found: Integer'],
    [STRING, 5_000_000_000, 'expected type: String, found: Long'],
    [STRING, 9007199254740993n, 'expected type: String, found: Long'],
    [STRING, 1.5, 'expected type: String, found: Number'],
    [STRING, true, 'expected type: String, found: Boolean'],
    [STRING, {}, 'expected type: String, found: JSONObject'],
    [STRING, [], 'expected type: String, found: JSONArray'],
    [STRING, null, 'expected type: String, found: Null'],
    [STRING, '', 'expected type: String, found: Null'],
    [INT, '10050', 'expected type: Integer, found: String'],
    [INT, 1.5, 'expected type: Integer, found: Number'],
    [INT, '', 'expected type: Integer, found: String'],
    [LONG, null, 'expected type: Integer, found: Null'],
    [{ type: 'number' }, '12.5', 'expected type: Number, found: String'],
    [{ type: 'boolean' }, 1, 'expected type: Boolean, found: Integer'],
    [{ type: 'boolean' }, 'true', 'expected type: Boolean, found: String'],
    [{ type: 'string', format: 'date-time' }, 1557951639000, 'expected type: String, found: Long'],
    [{ type: 'object', properties: {} }, [], 'expected type: JSONObject, found: JSONArray'],
    [{ type: 'array', items: STRING }, { '0': 'a' }, 'expected type: JSONArray, found: JSONObject'],
    [
      { type: 'object', additionalProperties: STRING },
      ['k'],
      'expected type: JSONObject, found: JSONArray',
    ],
    [{}, null, 'expected type: String, found: Null'],
  ])('case %#', (node, value, message) => {
    expect(check(node, value)).toEqual([`type: ${message}`]);
  });

  it.each<[JsonObject, JsonValue]>([
    [INT, 3.0],
    [{ type: 'number' }, 3],
    [{ type: 'number' }, 9007199254740993n],
    [{ type: 'boolean' }, false],
    [{ type: 'array', items: STRING }, []],
    [{ type: 'object', additionalProperties: STRING }, { 'any key': 'v' }],
    [{}, { free: [1, 'x'] }],
  ])('case %#', (node, value) => {
    expect(check(node, value)).toEqual([]);
  });

  it('refuse null and empty text at any depth', () => {
    expect(check({ type: 'array', items: STRING }, ['x', ''])).toHaveLength(1);
    expect(check({ type: 'object', additionalProperties: STRING }, { k: null })).toHaveLength(1);
    expect(check({}, { deep: [{ er: null }] })).toHaveLength(1);
  });
});

describe('bounds', () => {
  it.each<[JsonObject, JsonValue, string]>([
    [{ ...INT, minimum: 10 }, 5, 'minimum: 5 is not greater or equal to 10'],
    [{ ...INT, maximum: 10 }, 12, 'maximum: 12 is not less or equal to 10'],
    [{ type: 'number', exclusiveMinimum: 5 }, 5, 'exclusiveMinimum: 5 is not greater than 5'],
    [{ type: 'number', exclusiveMaximum: 5 }, 5, 'exclusiveMaximum: 5 is not less than 5'],
    [INT, 2147483648, 'maximum: 2147483648 is not less or equal to 2147483647'],
    [{ 'meta:xdmType': 'short' }, -32769, 'minimum: -32769 is not greater or equal to -32768'],
    [{ 'meta:xdmType': 'byte' }, 128, 'maximum: 128 is not less or equal to 127'],
    [LONG, 9007199254740993n, 'maximum: 9007199254740993 is not less or equal to 9007199254740991'],
  ])('case %#', (node, value, message) => {
    expect(check(node, value)).toEqual([message]);
  });

  it('of the schema stand in for those of the storage type, each side by itself', () => {
    expect(check({ ...INT, maximum: 2147483648 }, 2147483648)).toEqual([]);
    expect(check({ ...LONG, maximum: 9223372036854775807n }, 9007199254740993n)).toEqual([]);
    expect(check({ ...INT, maximum: 10 }, -2147483649)).toHaveLength(1);
  });
});

describe('texts', () => {
  it.each<[JsonObject, JsonValue, string]>([
    [{ ...STRING, minLength: 3 }, 'a', 'minLength: expected minLength: 3, actual: 1'],
    [{ ...STRING, maxLength: 3 }, 'abcde', 'maxLength: expected maxLength: 3, actual: 5'],
    [
      { ...STRING, pattern: '^[A-Z]{3}$' },
      'xa1',
      'pattern: string [xa1] does not match pattern ^[A-Z]{3}$',
    ],
    [{ ...STRING, enum: ['CANCELLED'] }, 'Cancelled', 'enum: Cancelled is not a valid enum value'],
    [{ ...INT, enum: [1, 2] }, 3, 'enum: 3 is not a valid enum value'],
    [
      { type: 'string', format: 'date-time' },
      '2026-03-01',
      'format: [2026-03-01] is not a valid date-time. Expected RFC 3339, for example 2026-03-01T09:15:00Z',
    ],
  ])('case %#', (node, value, message) => {
    expect(check(node, value)).toEqual([message]);
  });

  it('count characters, search patterns, ignore unknown formats', () => {
    expect(check({ ...STRING, maxLength: 2 }, '👩é')).toEqual([]);
    expect(check({ ...STRING, pattern: '[0-9]+' }, 'ab12')).toEqual([]);
    expect(check({ ...STRING, pattern: '^\\u00e9\\/$' }, 'é/')).toEqual([]);
    expect(check({ ...STRING, format: 'url' }, 'not a url')).toEqual([]);
    expect(check({ ...STRING, 'meta:enum': { a: 'A' } }, 'b')).toEqual([]);
  });

  it('never hang on a pattern, and say when one was not checked', () => {
    const start = performance.now();
    expect(check({ ...STRING, pattern: '^(a+)+$' }, `${'a'.repeat(50_000)}!`)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
    const [violation] = validatePayload(schemaOf({ a: { ...STRING, pattern: '(?=x)' } }), {
      a: 'b',
    });
    expect(violation).toMatchObject({ severity: 'warning', code: 'violation/pattern-not-checked' });
  });

  it('hint at a colon in the first segment of _id', () => {
    const schema = schemaOf({ _id: { ...STRING, format: 'uri-reference' } });
    expect(validatePayload(schema, { _id: '2026-03-01T10:00' })).toMatchObject([
      { path: '#/_id', keyword: 'format', params: { hint: 'colon' } },
    ]);
  });
});

describe('lists', () => {
  const LIST = { type: 'array', items: {} };
  it.each<[JsonObject, JsonValue, string]>([
    [{ ...LIST, minItems: 2 }, [1], 'minItems: expected minimum item count: 2, found: 1'],
    [{ ...LIST, maxItems: 1 }, [1, 2], 'maxItems: expected maximum item count: 1, found: 2'],
    [
      { ...LIST, uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      'uniqueItems: array items are not unique',
    ],
  ])('case %#', (node, value, message) => {
    expect(check(node, value)).toEqual([message]);
  });
});

describe('objects', () => {
  const schema = schemaOf(
    {
      _lumera: {
        type: 'object',
        required: ['card'],
        properties: { card: STRING, points: INT, 'a/b': { type: 'array', items: INT } },
      },
    },
    { required: ['_lumera'] },
  );
  const places = (entity: JsonValue) =>
    validatePayload(schema, entity).map(({ path, schemaLocation, message }) => [
      path,
      schemaLocation,
      message,
    ]);

  it('are closed and complete; the place is the object around the key', () => {
    expect(places({ _lumera: { points: 'x', email: 1, 'a/b': [1, 'y'] } })).toEqual([
      ['#/_lumera', '#/properties/_lumera', 'required key [card] not found'],
      ['#/_lumera', '#/properties/_lumera', 'extraneous key [email] is not permitted'],
      [
        '#/_lumera/points',
        '#/properties/_lumera/properties/points',
        'expected type: Integer, found: String',
      ],
      [
        '#/_lumera/a~1b/1',
        '#/properties/_lumera/properties/a~1b/items',
        'expected type: Integer, found: String',
      ],
    ]);
    expect(places({})).toEqual([['#', '#', 'required key [_lumera] not found']]);
    expect(places('text')).toEqual([['#', '#', 'expected type: JSONObject, found: String']]);
  });

  it('know __proto__ and constructor as keys like any other', () => {
    const entity: unknown = JSON.parse(
      '{"_lumera": {"card": "1", "__proto__": 1, "constructor": 2}}',
    );
    expect(places(entity as JsonValue).map(([, , message]) => message)).toEqual([
      'extraneous key [__proto__] is not permitted',
      'extraneous key [constructor] is not permitted',
    ]);
  });
});

describe('timestamp', () => {
  const schema = schemaOf({ timestamp: { type: 'string', format: 'date-time' } });
  it.each([
    ['2026-03-01T10:05:00Z', []],
    ['2026-03-01T10:05:00.001Z', ['error violation/future']],
    ['2026-03-01T12:00:00+02:00', []],
    ['2026-02-28T10:00:00.001Z', []],
    ['2026-02-28T10:00:00Z', ['warning violation/late']],
    ['yesterday', ['error violation/format']],
  ])('%s', (timestamp, expected) => {
    const violations = validatePayload(schema, { timestamp }, { now: NOW });
    expect(violations.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  it('is not judged without a clock', () => {
    expect(validatePayload(schema, { timestamp: '2999-01-01T00:00:00Z' })).toEqual([]);
  });
});

describe('identityMap', () => {
  const schema = schemaOf(
    {
      card: STRING,
      identityMap: {
        'meta:xdmType': 'map',
        additionalProperties: {
          type: 'array',
          items: { type: 'object', properties: { id: STRING, primary: { type: 'boolean' } } },
        },
      },
    },
    {
      'meta:descriptors': [
        {
          '@type': 'xdm:descriptorIdentity',
          'xdm:sourceProperty': '/card',
          'xdm:namespace': 'Loyalty',
          'xdm:property': 'xdm:code',
          'xdm:isPrimary': true,
        },
      ],
    },
  );
  const found = (identityMap: JsonValue, card = 'L-1') =>
    validatePayload(schema, { card, identityMap }).map(({ severity, code, path }) => [
      severity,
      code,
      path,
    ]);

  it('takes no empty list, id or null', () => {
    expect(found({ Email: [], ECID: [{ id: '' }], CRM: [{ id: null }] })).toEqual([
      ['error', 'violation/empty', '#/identityMap/ECID/0/id'],
      ['error', 'violation/null', '#/identityMap/CRM/0/id'],
      ['error', 'violation/identity-empty', '#/identityMap/Email'],
    ]);
  });

  it('warns of more than twenty identities', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `i${index}` }));
    expect(found({ ECID: list(20) })).toEqual([]);
    expect(found({ ECID: list(20), Email: list(1) })).toEqual([
      ['warning', 'violation/too-many-identities', '#/identityMap'],
    ]);
  });

  it('warns of two primaries, also beside the field of the schema', () => {
    const twoPrimaries = [['warning', 'violation/two-primaries', '#/identityMap']];
    expect(found({ Loyalty: [{ id: 'L-1', primary: true }] })).toEqual([]);
    expect(found({ Loyalty: [{ id: 'L-2', primary: true }] })).toEqual(twoPrimaries);
    expect(found({ Email: [{ id: 'a@b.fr', primary: true }] })).toEqual(twoPrimaries);
  });
});

describe('identities of the workspace', () => {
  const schema = schemaOf({
    card: STRING,
    identityMap: {
      'meta:xdmType': 'map',
      additionalProperties: {
        type: 'array',
        items: { type: 'object', properties: { id: STRING } },
      },
    },
  });
  const found = (entity: JsonValue) =>
    validatePayload(schema, entity, { identityCodes: ['Email', 'ECID'] }).map(
      ({ severity, code, params }) => [severity, code, params['namespace'] ?? params['places']],
    );
  const list = [{ id: 'x' }];

  it('warns of a known namespace in other case, of no other', () => {
    expect(found({ identityMap: { Email: list, ecid: list, Custom: list } })).toEqual([
      ['warning', 'violation/namespace-case', 'ecid'],
    ]);
  });

  it('warns when nothing says whom the message is about', () => {
    const missing = [['warning', 'violation/no-identity', 'identityMap']];
    expect(found({ card: '1' })).toEqual(missing);
    expect(found({ identityMap: {} })).toEqual(missing);
    expect(validatePayload(schemaOf({ card: STRING }), { card: '1' })).toEqual([]);
  });
});

describe('a partly resolved schema', () => {
  it('takes keys that a missing part may allow, and no others', () => {
    const schema = schemaOf({
      known: {
        type: 'object',
        'meta:xdmType': 'object',
        properties: { city: STRING },
        allOf: [{ $ref: 'https://ns.example.com/mixins/nowhere' }],
      },
      whole: { type: 'object', 'meta:xdmType': 'object', properties: { city: STRING } },
    });
    const payload = { known: { city: 'Paris', more: 1 }, whole: { city: 'Paris', more: 1 } };
    expect(validatePayload(schema, payload).map(({ path }) => path)).toEqual(['#/whole']);
  });
});
