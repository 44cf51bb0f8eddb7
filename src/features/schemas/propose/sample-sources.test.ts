import { describe, expect, it } from 'vitest';
import { isSampleFile, readSources } from './sample-sources.ts';

describe('readSources', () => {
  it('reads a line each and tells of the others by line', () => {
    const text = '{"_id":"a"}\n{"_id": }\n\n{"_id":"c"}\n';
    const read = readSources([{ name: null, text }]);
    expect(read.entities).toEqual([{ _id: 'a' }, { _id: 'c' }]);
    expect(read.counts).toEqual([2]);
    expect(read.troubles).toMatchObject([
      { source: null, cause: { line: 2, excerpt: '{"_id": }' } },
    ]);
  });

  it('puts text and files together, and says which file is none', () => {
    const read = readSources([
      { name: null, text: '' },
      { name: 'a.json', text: '[{"n":1},{"n":2}]' },
      { name: 'b.bin', problem: 'notText' },
    ]);
    expect(read.entities).toEqual([{ n: 1 }, { n: 2 }]);
    expect(read.counts).toEqual([0, 2, 0]);
    expect(read.troubles).toEqual([{ source: 'b.bin', cause: { file: 'notText' } }]);
  });

  it('opens messages and keeps the schema that they name', () => {
    const message = {
      header: { schemaRef: { id: 'https://ns.adobe.com/acme/schemas/1' } },
      body: { xdmEntity: { _id: 'a' } },
    };
    const read = readSources([{ name: null, text: JSON.stringify(message) }]);
    expect(read.entities).toEqual([{ _id: 'a' }]);
    expect(read.unwrapped).toBe(true);
    expect(read.schemaIds).toEqual(['https://ns.adobe.com/acme/schemas/1']);
  });

  it('cuts long lines where it tells of them', () => {
    const text = `{"a":1}\n{"b": ${'x'.repeat(200)} }`;
    const [trouble] = readSources([{ name: null, text }]).troubles;
    expect(trouble?.cause).toHaveProperty('excerpt', `{"b": ${'x'.repeat(74)}…`);
  });
});

it('takes what may hold samples', () => {
  expect(['a.ndjson', 'b.JSON', 'c.jsonl', 'd.txt'].every(isSampleFile)).toBe(true);
  expect(isSampleFile('e.png')).toBe(false);
});
