// The public XDM files and the worked examples in raw form, where they lie beside the project; the project ships none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson, type JsonValue } from '#domain/base';
import { describe, expect, it } from 'vitest';
import { allFields } from './field-index.ts';
import { readSchemaDocuments, type SchemaDocument } from './read/read-documents.ts';
import type { FieldNode, XdmSchema } from './types.ts';

const FOLDER = '../shared/data/xdm';
const RESOLVED = '../shared/data/event-examples.json';
const RAW = '../shared/data/event-examples-raw.json';

/** Files without a property list: a JSON-LD white list, a choice between two selectors, shared definitions. */
const WITHOUT_FIELDS = ['extensible', 'itemselector', 'common'];

function load(path: string): JsonValue {
  const document = parseJson(readFileSync(path, 'utf8'));
  if (!document.ok) throw new Error(`${path}: ${document.error.code}`);
  return document.value.value;
}

function xdmFiles(): readonly SchemaDocument[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.schema.json'))
    .map((path) => ({ name: path, value: load(join(FOLDER, path)) }));
}

describe.skipIf(!existsSync(FOLDER))('files of the public model', () => {
  it('resolve, every one', () => {
    const files = xdmFiles();
    const { schemas, missing, problems } = readSchemaDocuments(files, { everything: true });
    expect(files).toHaveLength(100);
    expect(missing).toEqual([]);
    const refused = problems.map(({ code, source }) => `${code} ${source}`);
    expect(refused.sort()).toEqual(
      files
        .filter(({ name }) => WITHOUT_FIELDS.some((stem) => name?.endsWith(`/${stem}.schema.json`)))
        .map(({ name }) => `schema/no-fields ${name}`)
        .sort(),
    );
    expect(schemas).toHaveLength(files.length - refused.length);
    const codes = new Set(schemas.flatMap(({ notes = [] }) => notes.map(({ code }) => code)));
    expect([...codes]).toEqual(['schema/missing-class']);
    const analytics = schemas.find(({ id }) => id.endsWith('analytics/experienceevent-all'));
    expect(analytics && allFields(analytics).filter(isNamed).length).toBeGreaterThan(3600);
  });
});

describe.skipIf(!existsSync(RAW))('worked examples in raw form', () => {
  it('have the field trees of the resolved ones', () => {
    const resolved = readSchemaDocuments([{ name: RESOLVED, value: load(RESOLVED) }]);
    const raw = readSchemaDocuments([{ name: RAW, value: load(RAW) }, ...xdmFiles()]);
    expect([resolved.problems, raw.problems, raw.missing]).toEqual([[], [], []]);
    expect(raw.schemas.map(({ id }) => id)).toEqual(resolved.schemas.map(({ id }) => id));
    for (const schema of resolved.schemas) {
      const other = raw.schemas.find(({ id }) => id === schema.id);
      expect(other && treeOf(other)).toEqual(treeOf(schema));
      expect(other?.identities).toEqual(schema.identities);
      expect(other?.behaviour).toBe(schema.behaviour);
    }
  });

  /**
   * Left out: `examples`, which the resolved file drops, and the fields of browser details, of which it lost the first
   * thirteen: two documents have a `#/definitions/browserdetails`, and it took the one inside the other for a circle.
   */
  function treeOf(schema: XdmSchema): readonly object[] {
    return allFields(schema)
      .filter(({ path }) => !/\benvironment\.browserDetails\.(?!userAgent)/.test(path))
      .map(({ children, item, examples: _examples, ...field }) => ({
        ...field,
        children: field.path.endsWith('browserDetails') ? [] : [...children.keys()].sort(),
        item: item?.path,
      }))
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  }
});

function isNamed({ name }: FieldNode): boolean {
  return name !== '[]' && name !== '{}';
}
