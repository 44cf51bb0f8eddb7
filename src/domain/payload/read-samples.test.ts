import { describe, expect, it } from 'vitest';
import { readSamples, SAMPLES_MAX_LENGTH } from './read-samples.ts';

const message = (entity: string) =>
  `{"header": {"schemaRef": {"id": "https://ns.adobe.com/acme/schemas/1", "contentType": "x"}}, "body": {${entity}}}`;

describe('sample events', () => {
  it.each([
    ['one', '{"_id": "a"}', 'json', ['a']],
    ['one, laid out', '{\n  "_id": "a"\n}\n', 'json', ['a']],
    ['a list', '[{"_id": "a"}, {"_id": "b"}]', 'json', ['a', 'b']],
    ['a line each', '{"_id": "a"}\n{"_id": "b"}\n', 'lines', ['a', 'b']],
    ['a line each, Windows', '{"_id": "a"}\r\n\r\n{"_id": "b"}', 'lines', ['a', 'b']],
    ['a line each, with a mark', '\uFEFF{"_id": "a"}\n{"_id": "b"}', 'lines', ['a', 'b']],
    ['a message', message('"xdmEntity": {"_id": "a"}'), 'json', ['a']],
    ['a batch', `{"messages": [${message('"xdmEntity": {"_id": "a"}')}]}`, 'json', ['a']],
    [
      'the Web SDK',
      '{"events": [{"xdm": {"_id": "a"}}, {"xdm": {"_id": "b"}}]}',
      'json',
      ['a', 'b'],
    ],
  ])('are %s', (_, text, form, ids) => {
    const samples = readSamples(text);
    expect(samples).toMatchObject({ form, problems: [] });
    expect(samples.entities.map((entity) => entity['_id'])).toEqual(ids);
  });

  it('tell the schemas that messages name, and that they were opened', () => {
    const samples = readSamples(`${message('"xdmEntity": {"_id": "a"}')}\n{"_id": "b"}`);
    expect(samples).toMatchObject({
      unwrapped: true,
      schemaIds: ['https://ns.adobe.com/acme/schemas/1'],
    });
  });

  it('are read around lines that cannot be', () => {
    const text = `{"_id": "a"}\n{"_id": "b",}\n7\n${message('')}\n{"_id": "c"}`;
    const samples = readSamples(text);
    expect(samples.entities.map((entity) => entity['_id'])).toEqual(['a', 'c']);
    expect(samples.lines).toEqual([1, 5]);
    expect(samples.problems.map(({ code, line }) => [line, code])).toEqual([
      [2, 'json/trailing-comma'],
      [3, 'samples/not-an-object'],
      [4, 'samples/no-entity'],
    ]);
    const [comma] = samples.problems;
    expect(text.slice(comma?.range.start, comma?.range.end)).toBe(',');
  });

  it('are read around elements of a list that are none', () => {
    const samples = readSamples('[\n  {"_id": "a"},\n  7,\n  {"_id": "b"}\n]');
    expect(samples.lines).toEqual([2, 4]);
    expect(samples.problems).toMatchObject([{ code: 'samples/not-an-object', line: 3 }]);
  });

  it.each([
    ['', 'json/empty', 1],
    ['[\n  {"_id": "a"},\n  {"_id": "b"},\n]', 'json/trailing-comma', 3],
    ['{\n  "_id": "a"\n  "b": 1\n}', 'json/missing-comma', 3],
    ['"text"', 'samples/not-an-object', 1],
    ['['.repeat(10_000), 'json/too-deep', 1],
  ])('%j is told as one problem', (text, code, line) => {
    expect(readSamples(text)).toMatchObject({ entities: [], problems: [{ code, line }] });
  });

  it('are refused by their size before they are read', () => {
    const text = ' '.repeat(SAMPLES_MAX_LENGTH + 1);
    expect(readSamples(text)).toMatchObject({
      entities: [],
      problems: [{ code: 'samples/too-large', params: { limit: SAMPLES_MAX_LENGTH } }],
    });
  });
});
