import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema } from '../types.ts';
import { compareSchemas } from './compare-schemas.ts';
import { weightiestClass, type SchemaChange, type SchemaChangeKind } from './schema-change.ts';

type Node = Record<string, unknown>;

const EVENTS = 'https://ns.adobe.com/xdm/context/experienceevent';

/** An export that a test changes in place. */
function exported(): Node {
  const text = { type: 'string', 'meta:xdmType': 'string' };
  const json = JSON.stringify({
    $id: 'https://ns.adobe.com/acme/schemas/1',
    title: 'Orders',
    description: 'All of them',
    version: '1.1',
    'meta:class': EVENTS,
    'meta:extends': [EVENTS, 'https://ns.adobe.com/xdm/data/time-series'],
    'meta:tenantNamespace': '_acme',
    'meta:immutableTags': ['union'],
    'meta:descriptors': [
      {
        '@type': 'xdm:descriptorIdentity',
        'xdm:sourceProperty': '/_acme/crm',
        'xdm:namespace': 'CRMID',
        'xdm:property': 'xdm:code',
        'xdm:isPrimary': false,
      },
    ],
    properties: {
      _id: { ...text, format: 'uri-reference' },
      _acme: {
        type: 'object',
        required: ['status'],
        properties: {
          crm: text,
          mail: text,
          status: {
            ...text,
            enum: ['open', 'paid'],
            'meta:enum': { open: 'Open', paid: 'Paid' },
          },
          channel: { ...text, 'meta:enum': { web: 'Web' } },
          code: { ...text, pattern: '^A', minLength: 2, maxLength: 5 },
          total: { type: 'integer', 'meta:xdmType': 'int', minimum: 0 },
          at: { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' },
          tags: { type: 'array', items: text, uniqueItems: true },
          loose: { type: 'array' },
          notes: { type: 'object', 'meta:xdmType': 'map', additionalProperties: text },
          lines: {
            type: 'array',
            items: { type: 'object', properties: { sku: text, '3h': text, __proto: text } },
          },
        },
      },
    },
  });
  return JSON.parse(json) as Node;
}

function read(json: unknown): XdmSchema {
  const result = readSchemaExport(json as JsonValue);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const node = (root: Node, ...steps: readonly string[]): Node =>
  steps.reduce((at, step) => at[step] as Node, root);
const acme = (root: Node, name?: string): Node =>
  node(root, 'properties', '_acme', 'properties', ...(name === undefined ? [] : [name]));

type Row = readonly [
  name: string,
  edit: (root: Node) => void,
  forth: Partial<SchemaChange>,
  back: Partial<SchemaChange>,
];

const text = { type: 'string' };

/** One change on purpose, what it is, and what the way back is. */
const ROWS: readonly Row[] = [
  [
    'an optional field',
    (root) => Object.assign(acme(root), { new: text }),
    {
      kind: 'fieldAdded',
      class: 'additive',
      path: '_acme.new',
      after: { type: 'string', required: false, fields: 1 },
    },
    { kind: 'fieldRemoved', class: 'breaking', path: '_acme.new' },
  ],
  [
    'a field named __proto__',
    (root) => Object.defineProperty(acme(root), '__proto__', { value: text, enumerable: true }),
    { kind: 'fieldAdded', path: '_acme.__proto__' },
    { kind: 'fieldRemoved', path: '_acme.__proto__' },
  ],
  [
    'an object with all below it',
    (root) =>
      Object.assign(acme(root), { new: { type: 'object', properties: { a: text, b: text } } }),
    { kind: 'fieldAdded', after: { type: 'object', required: false, fields: 3 } },
    { kind: 'fieldRemoved', before: { type: 'object', required: false, fields: 3 } },
  ],
  [
    'a required field',
    (root) => {
      Object.assign(acme(root), { new: text });
      Object.assign(node(root, 'properties', '_acme'), { required: ['status', 'new'] });
    },
    { kind: 'fieldAdded', class: 'breaking', path: '_acme.new' },
    { kind: 'fieldRemoved', class: 'breaking', path: '_acme.new' },
  ],
  [
    'a requirement',
    (root) => Object.assign(node(root, 'properties', '_acme'), { required: ['status', 'code'] }),
    { kind: 'requiredAdded', class: 'breaking', path: '_acme.code' },
    { kind: 'requiredRemoved', class: 'widened', path: '_acme.code' },
  ],
  [
    'a wider integer',
    (root) => Object.assign(acme(root, 'total'), { 'meta:xdmType': 'long' }),
    { kind: 'typeChanged', class: 'widened', before: 'int', after: 'long' },
    { kind: 'typeChanged', class: 'breaking', before: 'long', after: 'int' },
  ],
  [
    'a date that becomes text',
    (root) => Object.assign(acme(root), { at: { ...text, 'meta:xdmType': 'string' } }),
    { kind: 'typeChanged', class: 'breaking', before: 'date-time', after: 'string' },
    { kind: 'typeChanged', class: 'breaking', before: 'string', after: 'date-time' },
  ],
  [
    'a type inside a map',
    (root) => Object.assign(acme(root, 'notes'), { additionalProperties: { type: 'boolean' } }),
    { kind: 'typeChanged', class: 'breaking', path: '_acme.notes{}' },
    { kind: 'typeChanged', class: 'breaking', path: '_acme.notes{}' },
  ],
  [
    'an element where there was none',
    (root) => Object.assign(acme(root, 'loose'), { items: text }),
    { kind: 'typeChanged', class: 'breaking', path: '_acme.loose[]', before: 'any' },
    { kind: 'typeChanged', class: 'widened', path: '_acme.loose[]', after: 'any' },
  ],
  [
    'a field of an element',
    (root) => Object.assign(node(acme(root, 'lines'), 'items', 'properties'), { 'x y': text }),
    { kind: 'fieldAdded', path: "_acme.lines[].'x y'" },
    { kind: 'fieldRemoved', path: "_acme.lines[].'x y'" },
  ],
  [
    'values of a closed list',
    (root) => Object.assign(acme(root, 'status'), { enum: ['open', 'paid', 'late', 'void'] }),
    {
      kind: 'enumerationValuesAdded',
      class: 'widened',
      path: '_acme.status',
      after: ['late', 'void'],
    },
    {
      kind: 'enumerationValuesRemoved',
      class: 'breaking',
      path: '_acme.status',
      before: ['late', 'void'],
    },
  ],
  [
    'a list that opens',
    (root) => delete acme(root, 'status')['enum'],
    {
      kind: 'enumerationOpened',
      class: 'widened',
      before: ['open', 'paid'],
      after: ['open', 'paid'],
    },
    { kind: 'enumerationClosed', class: 'breaking' },
  ],
  [
    'a suggestion',
    (root) => Object.assign(node(acme(root, 'channel'), 'meta:enum'), { shop: 'Shop' }),
    { kind: 'suggestionsAdded', class: 'additive', after: ['shop'] },
    { kind: 'suggestionsRemoved', class: 'descriptive', before: ['shop'] },
  ],
  [
    'a label',
    (root) => Object.assign(node(acme(root, 'channel'), 'meta:enum'), { web: 'Browser' }),
    { kind: 'labelsChanged', class: 'descriptive', after: [{ value: 'web', label: 'Browser' }] },
    { kind: 'labelsChanged', before: [{ value: 'web', label: 'Browser' }] },
  ],
  [
    'a higher minimum',
    (root) => Object.assign(acme(root, 'total'), { minimum: 1 }),
    { kind: 'boundsTightened', class: 'breaking', keyword: 'minimum', before: 0, after: 1 },
    { kind: 'boundsWidened', class: 'widened', keyword: 'minimum' },
  ],
  [
    'a longer text',
    (root) => Object.assign(acme(root, 'code'), { maxLength: 9 }),
    { kind: 'boundsWidened', class: 'widened', keyword: 'maxLength', before: 5, after: 9 },
    { kind: 'boundsTightened', class: 'breaking', keyword: 'maxLength' },
  ],
  [
    'a bound that goes',
    (root) => delete acme(root, 'code')['minLength'],
    { kind: 'boundsWidened', keyword: 'minLength', before: 2 },
    { kind: 'boundsTightened', keyword: 'minLength', after: 2 },
  ],
  [
    'repeats allowed',
    (root) => delete acme(root, 'tags')['uniqueItems'],
    { kind: 'boundsWidened', keyword: 'uniqueItems' },
    { kind: 'boundsTightened', keyword: 'uniqueItems' },
  ],
  [
    'another pattern',
    (root) => Object.assign(acme(root, 'code'), { pattern: '^B' }),
    { kind: 'patternChanged', class: 'breaking', before: '^A', after: '^B' },
    { kind: 'patternChanged', class: 'breaking', before: '^B', after: '^A' },
  ],
  [
    'a format',
    (root) => Object.assign(acme(root, 'mail'), { format: 'email' }),
    { kind: 'formatChanged', class: 'breaking', after: 'email' },
    { kind: 'formatChanged', class: 'widened', before: 'email' },
  ],
  [
    'a title of a field',
    (root) => Object.assign(acme(root, 'mail'), { title: 'E-mail' }),
    { kind: 'titleChanged', class: 'descriptive', path: '_acme.mail', before: 'mail' },
    { kind: 'titleChanged', path: '_acme.mail', after: 'mail' },
  ],
  [
    'a deprecation',
    (root) => Object.assign(acme(root, 'mail'), { 'meta:status': 'deprecated' }),
    { kind: 'deprecatedChanged', class: 'descriptive', after: true },
    { kind: 'deprecatedChanged', after: false },
  ],
  [
    'a default',
    (root) => Object.assign(acme(root, 'mail'), { default: 'x' }),
    { kind: 'defaultChanged', class: 'descriptive', after: 'x' },
    { kind: 'defaultChanged', before: 'x' },
  ],
  [
    'an identity',
    (root) =>
      (root['meta:descriptors'] as Node[]).push({
        '@type': 'xdm:descriptorIdentity',
        'xdm:sourceProperty': '/_acme/mail',
        'xdm:namespace': 'Email',
        'xdm:property': 'xdm:code',
      }),
    {
      kind: 'identityAdded',
      class: 'additive',
      path: '_acme.mail',
      after: { namespace: 'Email', primary: false },
    },
    { kind: 'identityRemoved', class: 'breaking', path: '_acme.mail' },
  ],
  [
    'the primary identity',
    (root) =>
      Object.assign((root['meta:descriptors'] as Node[])[0] ?? {}, { 'xdm:isPrimary': true }),
    { kind: 'primaryChanged', class: 'breaking', path: '_acme.crm' },
    { kind: 'primaryChanged', class: 'breaking', path: '_acme.crm' },
  ],
  [
    'a reference to something else',
    (root) =>
      (root['meta:descriptors'] as Node[]).push({
        '@type': 'xdm:descriptorReferenceIdentity',
        'xdm:sourceProperty': '/_acme/code',
        'xdm:identityNamespace': 'StoreID',
      }),
    {
      kind: 'referenceIdentityChanged',
      class: 'descriptive',
      path: '_acme.code',
      after: 'StoreID',
    },
    { kind: 'referenceIdentityChanged', path: '_acme.code', before: 'StoreID' },
  ],
  [
    'the version',
    (root) => Object.assign(root, { version: '1.2' }),
    { kind: 'versionChanged', class: 'descriptive', path: '', before: '1.1', after: '1.2' },
    { kind: 'versionChanged', before: '1.2', after: '1.1' },
  ],
  [
    'the title',
    (root) => Object.assign(root, { title: 'All orders' }),
    { kind: 'titleChanged', path: '', after: 'All orders' },
    { kind: 'titleChanged', path: '', before: 'All orders' },
  ],
  [
    'the description',
    (root) => delete root['description'],
    { kind: 'descriptionChanged', path: '', after: '' },
    { kind: 'descriptionChanged', path: '', before: '' },
  ],
  [
    'Profile',
    (root) => Object.assign(root, { 'meta:immutableTags': [] }),
    { kind: 'unionChanged', class: 'breaking', after: false },
    { kind: 'unionChanged', class: 'additive', after: true },
  ],
  [
    'the class',
    (root) => Object.assign(root, { 'meta:class': 'https://ns.adobe.com/acme/classes/1' }),
    { kind: 'classChanged', class: 'breaking' },
    { kind: 'classChanged', class: 'breaking' },
  ],
  [
    'a field group',
    (root) => (root['meta:extends'] as string[]).push('https://ns.adobe.com/acme/mixins/1'),
    { kind: 'extendsAdded', class: 'additive', after: ['https://ns.adobe.com/acme/mixins/1'] },
    { kind: 'extendsRemoved', class: 'breaking' },
  ],
];

function edited(edit: (root: Node) => void): XdmSchema {
  const root = exported();
  edit(root);
  return read(root);
}

describe('one change on purpose', () => {
  it.each(ROWS)('%s', (_, edit, forth, back) => {
    const before = read(exported());
    const after = edited(edit);
    expect(compareSchemas(before, after)).toEqual([expect.objectContaining(forth)]);
    expect(compareSchemas(after, before)).toEqual([expect.objectContaining(back)]);
  });

  it('says when parts are no longer at hand', () => {
    const missing = 'https://ns.adobe.com/acme/mixins/1';
    const after = edited((root) => Object.assign(root, { allOf: [{ $ref: missing }] }));
    expect(compareSchemas(read(exported()), after)).toContainEqual(
      expect.objectContaining({ kind: 'unresolvedChanged', before: [], after: [missing] }),
    );
  });

  it('several give their weightiest class', () => {
    const changes = (indexes: readonly number[]) =>
      compareSchemas(
        read(exported()),
        edited((root) => indexes.forEach((index) => ROWS[index]?.[1](root))),
      );
    expect(weightiestClass([])).toBeUndefined();
    expect(weightiestClass(changes([0, 10]))).toBe('widened');
    expect(weightiestClass(changes([0, 10, 4]))).toBe('breaking');
  });
});

const MIRROR: Partial<Record<SchemaChangeKind, SchemaChangeKind>> = {
  extendsAdded: 'extendsRemoved',
  fieldAdded: 'fieldRemoved',
  requiredAdded: 'requiredRemoved',
  enumerationValuesAdded: 'enumerationValuesRemoved',
  enumerationClosed: 'enumerationOpened',
  suggestionsAdded: 'suggestionsRemoved',
  boundsTightened: 'boundsWidened',
  identityAdded: 'identityRemoved',
};
const MIRRORS = new Map<string, string>(
  Object.entries(MIRROR).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** A change as its mirror image would be told; class and title are those of the way that is gone. */
const seen = ({ kind, path, keyword, before, after }: SchemaChange) =>
  stringifyJson([kind, path, keyword ?? '', before ?? null, after ?? null], { indent: 0 });
const mirrored = (one: SchemaChange) => {
  const { before, after, ...rest } = one;
  const kind = (MIRRORS.get(one.kind) ?? one.kind) as SchemaChangeKind;
  return seen({
    ...rest,
    kind,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  });
};

describe('any two schemas', () => {
  const name = fc.constantFrom('a', 'b', '__proto__', "it's");
  const { field } = fc.letrec<{ field: JsonValue }>((tie) => ({
    field: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record(
        {
          'meta:xdmType': fc.constantFrom('string', 'int', 'long', 'number', 'date', 'any'),
          title: fc.constantFrom('A', 'B'),
          enum: fc.subarray(['x', 'y', 'z']),
          'meta:enum': fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('X', 'Y')),
          minimum: fc.integer({ min: 0, max: 2 }),
          maxLength: fc.integer({ min: 0, max: 2 }),
          pattern: fc.constantFrom('a', 'b'),
          format: fc.constantFrom('email', 'uri'),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<JsonValue>,
      fc.record({
        type: fc.constantFrom('object'),
        properties: fc.dictionary(name, tie('field'), { maxKeys: 3 }),
        required: fc.subarray(['a', 'b']),
      }),
      fc.record({ type: fc.constant('array'), items: tie('field') }),
      fc.record({ 'meta:xdmType': fc.constant('map'), additionalProperties: tie('field') }),
    ),
  }));
  const descriptor = fc.record({
    '@type': fc.constant('xdm:descriptorIdentity'),
    'xdm:sourceProperty': fc.constantFrom('/a', '/b', '/a/b'),
    'xdm:namespace': fc.constantFrom('Email', 'CRMID'),
    'xdm:isPrimary': fc.boolean(),
  });
  const schema = fc
    .record({
      $id: fc.constant('https://ns.adobe.com/acme/schemas/1'),
      version: fc.constantFrom('1.0', '1.1', '2.0'),
      'meta:class': fc.constantFrom(EVENTS, 'x'),
      'meta:extends': fc.subarray([EVENTS, 'y']),
      'meta:immutableTags': fc.subarray(['union']),
      'meta:descriptors': fc.array(descriptor, { maxLength: 3 }),
      properties: fc.dictionary(name, field, { minKeys: 1 }),
      required: fc.subarray(['a', 'b']),
    })
    .map((json) => read(json as unknown as JsonObject));

  it('a schema does not differ from itself, read again', () => {
    fc.assert(
      fc.property(schema, (one) => {
        const again = parseJson(stringifyJson(one.source));
        expect(again.ok && compareSchemas(one, read(again.value.value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the way back is the mirror image', () => {
    fc.assert(
      fc.property(schema, schema, (one, other) => {
        const forth = compareSchemas(one, other).map(mirrored).sort();
        const back = compareSchemas(other, one).map(seen).sort();
        expect(back).toEqual(forth);
      }),
      { numRuns: 500 },
    );
  });
});
