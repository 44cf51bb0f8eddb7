/** Laws of the splitter: the pieces in which a log comes and the size of the blocks are nobody's business. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementReader } from './element-reader.ts';
import { LineReader } from './line-reader.ts';
import { readLog } from './read-log.test-support.ts';
import { TableReader } from './table-reader.ts';

const A = '{"_id":"a"}';
const B = '{"_id":"b"}';
const laidOut = '{\n  "_id": "a",\n  "n": {"x": [1, "}"]}\n}';

const scrap = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\n',
  '\r\n',
  ' ',
  ';',
  '\t',
  'é',
  '😀',
  '\uFEFF',
  '"messages":[',
  '"events":[',
  '{"xdm":{',
  '"log":{',
  '"entries":[',
  '"message\\u0073":[',
  '"x\\\\":',
  '"\\"messages":[',
  '"xdm\\',
  '\\"',
  '\\\n',
  '"a":1',
  'true',
  '""',
  A,
  B,
  `${A}\n`,
  `${B},\n`,
  laidOut,
  'eventType,a.b,c[0].d\n',
  '1,"x\ny",z\n',
  '"',
  '\n"',
);
const HEADER = { cells: ['x', 'a.b', 'c[0].d', 'e'], separator: ',', end: 0, lines: 0 };

const logText = fc.oneof(
  fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(scrap, { maxLength: 30 }).map((parts) => `eventType,a.b;c\n${parts.join('')}`),
  fc.array(scrap, { maxLength: 30 }).map((parts) => `[{\n${parts.join('')}`),
  fc.array(scrap, { maxLength: 30 }).map((parts) => `{"log":{"entries":[\n${parts.join('')}`),
  fc.array(scrap, { maxLength: 30 }).map((parts) => `{"events":[\n${parts.join('')}`),
);

describe('for every log', () => {
  // The first bytes of a log wait until its format is known, which hides how they came: each reader by itself.
  it.each([
    ['lines', (blockBytes: number) => new LineReader(blockBytes, 1)],
    ['elements', (blockBytes: number) => new ElementReader(blockBytes, 1)],
    ['a table', (blockBytes: number) => new TableReader(blockBytes, 1, HEADER)],
  ])('pieces and blocks change nothing for the reader of %s', (_, readerOf) => {
    fc.assert(
      fc.property(
        logText,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (text, pieces, blockBytes) => {
          const { blocks: _, ...whole } = readLog(text, { splitter: readerOf(1 << 20) });
          const { blocks, ...inPieces } = readLog(text, { pieces, splitter: readerOf(blockBytes) });
          expect(inPieces).toEqual(whole);
          expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('pieces and blocks change nothing', () => {
    fc.assert(
      fc.property(
        logText,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (text, pieces, blockBytes) => {
          const { blocks: _, ...whole } = readLog(text);
          const { blocks, ...inPieces } = readLog(text, { pieces, blockBytes });
          expect(inPieces).toEqual(whole);
          expect(blocks.every(({ bytes }) => bytes.length <= blockBytes + text.length * 4)).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('pieces change nothing where the format takes long to tell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(scrap, fc.integer({ min: 1, max: 4000 })), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }),
        (parts, pieces) => {
          const text = parts.map(([part, count]) => part.repeat(count)).join('');
          const { blocks: _, ...whole } = readLog(text);
          const { blocks, ...inPieces } = readLog(text, { pieces, blockBytes: 3000 });
          expect(inPieces).toEqual(whole);
          expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lists of JSON values are read as they were written, with their lines', () => {
    const value = fc.json({ maxDepth: 4 });
    const space = fc.constantFrom('', ' ', '\n', '\r\n  ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, space, space), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 50 }),
        (elements, piece) => {
          let text = '[\n';
          const expected: [number, string][] = [];
          for (const [index, [json, before, behind]] of elements.entries()) {
            text += `${index > 0 ? ',' : ''}${before}`;
            expected.push([text.split('\n').length, json]);
            text += json + behind;
          }
          const log = readLog(`${text}]`, { pieces: [piece], blockBytes: 64 });
          // A list of one, on its own line, looks like a line.
          if (log.format === 'lines') return;
          expect(log).toMatchObject({ records: expected, problems: [], problem: undefined });
        },
      ),
    );
  });

  it('nothing of a container but its records comes into a block', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.json({ maxDepth: 2 })), { maxLength: 4 }),
        fc.array(fc.json({ maxDepth: 2 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 200 }),
        (before, values, piece, blockBytes) => {
          const members = before
            .filter(([name]) => name !== 'messages' && name !== 'events' && name !== 'log')
            .map(([name, json]) => `${JSON.stringify(`"${name}`)}: ${json}, `)
            .join('');
          const events = values.map((json) => `{"data": ${json}, "xdm": {"x": ${json}}}`);
          for (const name of ['messages', 'events']) {
            const text = `{${members}"${name}": [${events.join(', ')}], "z": [{}]}`;
            const reader = new ElementReader(blockBytes, 1);
            const log = readLog(`${text}\n${text}`, { pieces: [piece], splitter: reader });
            const twice = [...events, ...events];
            expect(log.records.map(([, record]) => record)).toEqual(twice);
            const inBlocks = log.blocks.reduce((sum, { bytes }) => sum + bytes.length, 0);
            expect(inBlocks).toBe(new TextEncoder().encode(twice.join('')).length);
            expect(log).toMatchObject({ problem: undefined, problems: [] });
          }
        },
      ),
    );
  });
});
