import { expect, it } from 'vitest';
import { jsonSchemaOf } from './json-schema.ts';
import { readSchemaExport } from './read/read-export.ts';

it('describes payloads for the editor', () => {
  const result = readSchemaExport({
    $id: 'https://ns.adobe.com/lumera/schemas/1',
    title: 'Visits',
    required: ['xdm:tier'],
    properties: {
      tier: { type: 'string', enum: ['a'], 'meta:enum': { a: 'Letter A' }, pattern: '(a+)+$' },
      kind: { type: 'string', title: 'Kind', 'meta:enum': { x: 'X' }, examples: ['y'] },
      level: { type: 'integer', enum: [1, 2] },
      list: { type: 'array', items: { type: 'object', properties: { n: { type: 'number' } } } },
      map: { type: 'object', additionalProperties: { type: 'string' } },
      free: {},
    },
  });
  if (!result.ok) throw new Error('refused');
  const schema = jsonSchemaOf(result.value);
  expect(schema).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Visits',
    type: 'object',
    additionalProperties: false,
    required: ['tier'],
    properties: {
      tier: { type: 'string', title: 'tier', enum: ['a'], enumDescriptions: ['Letter A'] },
      kind: { type: 'string', title: 'Kind', examples: ['x', 'y'] },
      level: { type: 'integer', title: 'level', enum: [1, 2], enumDescriptions: ['1', '2'] },
      list: {
        type: 'array',
        title: 'list',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { n: { type: 'number', title: 'n' } },
        },
      },
      map: {
        type: 'object',
        title: 'map',
        additionalProperties: { type: 'string' },
      },
      free: { title: 'free' },
    },
  });
  expect(jsonSchemaOf(result.value)).toBe(schema);
});
