// Whatever people paste as a schema or send as a payload: an answer, never an exception.
import type { JsonValue } from '#domain/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allFields, fieldAt } from './field-index.ts';
import { parseFieldPath } from './field-path.ts';
import { readSchemaExport } from './read/read-export.ts';
import { searchFields } from './search-fields.ts';
import { schemaSuitability } from './suitability.ts';
import { validatePayload } from './validate/validate-payload.ts';
import { valuesAt } from './values-at.ts';

const NAMES = [
  '_id',
  'timestamp',
  'identityMap',
  'a',
  'xdm:b',
  'schema:c',
  '__proto__',
  "it's",
  '3h',
];
const KEYWORDS = [
  'minimum',
  'maxLength',
  'pattern',
  'format',
  'enum',
  'meta:enum',
  'required',
  'default',
];
const TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'object',
  'array',
  'map',
  'date-time',
  'int',
];

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as JsonValue);
const name = fc.constantFrom(...NAMES);

/** Nodes that are right in part and wrong in part. */
const { node } = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    json,
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...TYPES), json),
        'meta:xdmType': fc.oneof(fc.constantFrom(...TYPES), json),
        properties: fc.oneof(fc.dictionary(name, tie('node')), json),
        items: tie('node'),
        additionalProperties: tie('node'),
        keyword: json,
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom(...KEYWORDS), json),
  ),
}));

const descriptor = fc.record(
  {
    '@type': fc.constantFrom('xdm:descriptorIdentity', 'xdm:alternateDisplayInfo'),
    'xdm:sourceProperty': fc.oneof(
      fc.array(name).map((names) => `/${names.join('/')}`),
      json,
    ),
    'xdm:namespace': fc.oneof(fc.constantFrom('ECID', '6'), json),
    'xdm:property': fc.constantFrom('xdm:id', 'xdm:code'),
    'xdm:title': json,
    'meta:enum': json,
    'xdm:isPrimary': json,
  },
  { requiredKeys: ['@type'] },
);

const schemaExport = fc.record({
  $id: fc.constant('https://ns.adobe.com/lumera/schemas/1'),
  version: json,
  'meta:extends': json,
  'meta:descriptors': fc.oneof(fc.array(descriptor), json),
  properties: fc.dictionary(name, node, { minKeys: 1 }),
});

const payload = fc.oneof(fc.dictionary(name, json), json);

it('reads any export and judges any payload against it', () => {
  fc.assert(
    fc.property(schemaExport, payload, fc.string(), (exported, entity, text) => {
      const result = readSchemaExport(exported);
      if (!result.ok) return;
      const schema = result.value;
      schemaSuitability(schema, [{ code: 'ECID', category: 'COOKIE' }]);
      searchFields(schema, text);
      validatePayload(schema, entity, { now: 0 });
      for (const { path } of allFields(schema)) {
        expect(parseFieldPath(path)).toBeDefined();
        expect(fieldAt(schema, path)?.path).toBe(path);
        valuesAt(entity, path);
      }
    }),
    { numRuns: 300 },
  );
});

it('answers any JSON offered as a schema', () => {
  fc.assert(
    fc.property(fc.oneof(json, node), (value) => {
      expect(readSchemaExport(value)).toHaveProperty('ok');
    }),
    { numRuns: 300 },
  );
});
