// Laws of resolving: it ends on any references, shares without changing, and what it gives reads back as the same tree.
import { parseJson, stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allFields } from '../field-index.ts';
import { readSchemaDocuments } from '../read/read-documents.ts';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema } from '../types.ts';

const IDS = ['a', 'b', 'c', 'https://ns.adobe.com/x'];
const NAMES = [
  'p',
  'xdm:p',
  '@id',
  'schema:q',
  'https://ns.adobe.com/v/w/one',
  'https://ns.adobe.com/v/w/two',
  '_v',
  '__proto__',
  '7',
];
const REFERENCES = [...IDS, '#', '#/definitions/d', 'b#/definitions/d', 'nowhere', 'c#/lost', ''];

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as JsonValue);
const names = fc.array(fc.constantFrom(...NAMES), { maxLength: 3 });

const { node } = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'xsmall', withCrossShrink: true },
    fc.record({ $ref: fc.constantFrom(...REFERENCES), title: fc.constant('T') }),
    fc.record(
      {
        type: fc.constantFrom('object', 'string', 'integer', 'array'),
        minimum: fc.constantFrom(0, -5, 1e12),
        title: fc.string(),
        required: names,
        properties: fc.dictionary(fc.constantFrom(...NAMES), tie('node'), { maxKeys: 3 }),
        items: tie('node'),
        additionalProperties: tie('node'),
        allOf: fc.array(tie('node'), { maxLength: 3 }),
        oneOf: fc.array(tie('node'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    json,
  ),
}));

const document = fc
  .tuple(
    fc.constantFrom(...IDS),
    fc.dictionary(fc.constantFrom(...NAMES), node, { minKeys: 1, maxKeys: 3 }),
    fc.dictionary(fc.constantFrom('d', '__proto__'), node),
    fc.array(node, { maxLength: 3 }),
    names,
  )
  .map(([$id, properties, definitions, allOf, required]): JsonObject => ({
    $id,
    properties,
    definitions,
    allOf,
    required,
  }));

const batch = fc.array(document, { minLength: 1, maxLength: 4 });

function tree({ root, identities, unresolved }: XdmSchema): unknown {
  return { root, identities, unresolved };
}

it('ends on any documents, and every one is a schema, a part or a problem', () => {
  fc.assert(
    fc.property(batch, (documents) => {
      const before = stringifyJson(documents);
      const { schemas, parts, problems } = read(documents);
      expect(stringifyJson(documents)).toBe(before);
      expect(schemas.length + parts.length + problems.length).toBeGreaterThanOrEqual(
        documents.length,
      );
      for (const schema of schemas) allFields(schema);
    }),
    { numRuns: 100 },
  );
});

it('gives an export that is the same schema when it is read again, also from text', () => {
  fc.assert(
    fc.property(batch, (documents) => {
      for (const schema of read(documents).schemas) {
        // Documents in circles can unfold to tens of thousands of fields; comparing those takes all the time.
        if (allFields(schema).length > 1000) continue;
        const again = readSchemaExport(schema.source);
        expect(again.ok && tree(again.value)).toEqual(tree(schema));
        const text = parseJson(stringifyJson(schema.source));
        const fromText = text.ok && readSchemaExport(text.value.value);
        expect(fromText && fromText.ok && tree(fromText.value)).toEqual(tree(schema));
      }
    }),
    { numRuns: 100 },
  );
});

it('gives the same whatever the order of the documents', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(document, { selector: ({ $id }) => $id, minLength: 2 }),
      (documents) => {
        const there = read(documents).schemas.map(tree);
        const back = read([...documents].reverse()).schemas.map(tree);
        expect(back.reverse()).toEqual(there);
      },
    ),
    { numRuns: 60 },
  );
});

function read(documents: readonly JsonObject[]) {
  return readSchemaDocuments(
    documents.map((value) => ({ name: null, value })),
    { everything: true },
  );
}
