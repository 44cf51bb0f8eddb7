import { encodeUtf8 } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import { describe, expect, it } from 'vitest';
import { createLogSplitter } from './log-splitter.ts';
import { readLog } from './read-log.test-support.ts';

const A = '{"_id":"a"}';
const B = '{"_id":"b"}';
const laidOut = '{\n  "_id": "a",\n  "n": {"x": [1, "}"]}\n}';

describe('the format of a log', () => {
  it.each<[string, string, string, [number, string][]]>([
    [
      'lines',
      `${A}\n${B}\n`,
      'lines',
      [
        [1, A],
        [2, B],
      ],
    ],
    [
      'lines, the last one open',
      `${A}\n${B}`,
      'lines',
      [
        [1, A],
        [2, B],
      ],
    ],
    [
      'lines of Windows',
      `${A}\r\n\r\n${B}\r\n`,
      'lines',
      [
        [1, A],
        [3, B],
      ],
    ],
    [
      'lines with a mark',
      `\uFEFF${A}\n${B}`,
      'lines',
      [
        [1, A],
        [2, B],
      ],
    ],
    [
      'lines behind white space',
      `\n \r\n${A}\n\t\n${B}`,
      'lines',
      [
        [3, A],
        [5, B],
      ],
    ],
    ['one line', A, 'lines', [[1, A]]],
    ['one line with its end', `${A}\n\n`, 'lines', [[1, A]]],
    [
      'one event that has events',
      '{"_id":"a","events":[{"x":1}]}',
      'lines',
      [[1, '{"_id":"a","events":[{"x":1}]}']],
    ],
    [
      'lists, one a line',
      `[${A}]\n[${B}]`,
      'lines',
      [
        [1, `[${A}]`],
        [2, `[${B}]`],
      ],
    ],
    [
      'batches, one a line',
      `{"messages":[${A}]}\n{"messages":[]}`,
      'lines',
      [
        [1, `{"messages":[${A}]}`],
        [2, '{"messages":[]}'],
      ],
    ],
    [
      'lines, the first one broken',
      `{"_id":"a"\n${A}\n${B}`,
      'lines',
      [
        [1, '{"_id":"a"'],
        [2, A],
        [3, B],
      ],
    ],
    [
      'lines, the first one rubbish',
      `rubbish\n${A}\n${B}`,
      'lines',
      [
        [1, 'rubbish'],
        [2, A],
        [3, B],
      ],
    ],
    [
      'lines, the first with a rest',
      `${A}x\n${A}\n`,
      'lines',
      [
        [1, `${A}x`],
        [2, A],
      ],
    ],
    [
      'a list',
      `[${A},${B}]`,
      'elements',
      [
        [1, A],
        [1, B],
      ],
    ],
    [
      'a list, an element a line',
      `[\n  ${A},\n  ${B}\n]\n`,
      'elements',
      [
        [2, A],
        [3, B],
      ],
    ],
    [
      'a list, commas first',
      `[${A}\n,${B}\n]`,
      'elements',
      [
        [1, A],
        [2, B],
      ],
    ],
    [
      'a list of anything',
      '[1, "a,]b", null, [2]]',
      'elements',
      [
        [1, '1'],
        [1, '"a,]b"'],
        [1, 'null'],
        [1, '[2]'],
      ],
    ],
    [
      'a list without a comma',
      `[${A} ${B}x,1}]`,
      'elements',
      [
        [1, A],
        [1, B],
        [1, 'x'],
        [1, '1'],
        [1, '}'],
      ],
    ],
    ['one event, laid out', laidOut, 'elements', [[1, laidOut]]],
    [
      'events, laid out',
      `${laidOut}\n${laidOut}`,
      'elements',
      [
        [1, laidOut],
        [5, laidOut],
      ],
    ],
    [
      'events one behind the other',
      `${A}${B} ${A}`,
      'elements',
      [
        [1, A],
        [1, B],
        [1, A],
      ],
    ],
    [
      'a batch',
      `{"messages":[${A},${B}]}`,
      'elements',
      [
        [1, A],
        [1, B],
      ],
    ],
    [
      'a batch, laid out',
      `{\n"x": {"messages": []},\n"messages": [\n${A},\n${B}\n], "y": [1]\n}`,
      'elements',
      [
        [4, A],
        [5, B],
      ],
    ],
    [
      'two batches',
      `{\n"messages": [\n${A}]}\n{"messages": [${B}]}`,
      'elements',
      [
        [3, A],
        [4, B],
      ],
    ],
    [
      'the Web SDK',
      `{"meta":1,"events":[{"xdm":${A}},{"data":{},"xdm":${B}}]}`,
      'elements',
      [
        [1, `{"xdm":${A}}`],
        [1, `{"data":{},"xdm":${B}}`],
      ],
    ],
    [
      'the Web SDK, laid out',
      `{\n"events": [\n{"data": {"xdm": 1},\n"xdm": ${A}}\n]}`,
      'elements',
      [[3, `{"data": {"xdm": 1},\n"xdm": ${A}}`]],
    ],
    [
      'an event with events',
      '{"events":\n[{"x":{}}],\n"_id":"a"}',
      'elements',
      [[1, '{"events":\n[{"x":{}}],\n"_id":"a"}']],
    ],
    [
      'an event with other events',
      '{"events":\n["x]"],\n"_id":"a"}',
      'elements',
      [[1, '{"events":\n["x]"],\n"_id":"a"}']],
    ],
    [
      'an event with messages that are none',
      '{"messages":\n{"a":"]"}}',
      'elements',
      [[1, '{"messages":\n{"a":"]"}}']],
    ],
    [
      'an event with a log',
      '{"log":{"x":{},"y":2},\n"_id":"a"}',
      'elements',
      [[1, '{"log":{"x":{},"y":2},\n"_id":"a"}']],
    ],
    [
      'an event that is broken inside',
      '{"a":1,\n"b" 2, {"c": [}\n]}',
      'elements',
      [[1, '{"a":1,\n"b" 2, {"c": [}\n]}']],
    ],
    ['an escaped name', '{"message\\u0073":\n[1]}', 'elements', [[1, '{"message\\u0073":\n[1]}']]],
    [
      'rubbish behind events',
      `${laidOut}\nrubbish ]\n${A}`,
      'elements',
      [
        [1, laidOut],
        [5, 'rubbish ]'],
        [6, A],
      ],
    ],
  ])('%s', (_, text, format, records) => {
    expect(readLog(text)).toMatchObject({ format, records, problems: [], problem: undefined });
  });

  it.each([
    ['nothing', '', 'log/empty'],
    ['white space', ' \r\n\n', 'log/empty'],
    ['a mark', '\uFEFF\n', 'log/empty'],
    ['a number', '42\n', 'log/no-events'],
    ['a word', 'null', 'log/no-events'],
    ['an empty list', '[ ]', 'log/no-events'],
    ['an empty batch', '{"messages": []}', 'log/no-events'],
    ['no events', '{"events": []}', 'log/no-events'],
    ['no entries', '{"log": {"entries": []}}', 'log/no-events'],
    ['a header alone', 'eventType,_id\n', 'log/no-events'],
    ['NULs', 'a\0b', 'log/binary'],
    ['a page', '<!doctype html>\n<html>', 'log/no-header'],
    ['prose', 'Dear Ann, how are you?\nFine.', 'log/no-header'],
    ['numbers', '1,2,3\n4,5,6', 'log/no-header'],
  ])('of %s is none', (_, text, code) => {
    expect(readLog(text)).toMatchObject({ problem: { code }, records: [], problems: [] });
  });

  it('is none for bytes that are no text, and nothing more is read', () => {
    const splitter = createLogSplitter();
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => 128 + ((index * 37) % 128));
    expect(splitter.push(noise)).toEqual([]);
    expect(splitter).toMatchObject({ format: undefined, problem: { code: 'log/binary' } });
    expect(splitter.push(encodeUtf8(A))).toEqual([]);
    expect(splitter.end()).toEqual([]);
  });

  it('tells a log in an older code from bytes that are no text', () => {
    const latin = encodeUtf8('eventType,city\nview,Orl?ans\n').map((byte) =>
      byte === 63 ? 0xe9 : byte,
    );
    expect(readLog(latin)).toMatchObject({
      format: 'table',
      problem: undefined,
      problems: [{ code: 'transport/not-utf-8', line: 2 }],
    });
  });

  it('of one endless line is told by how it begins', () => {
    const events = Array.from({ length: 3000 }, () => `{"_id":"${'x'.repeat(1000)}"}`).join(',');
    const list = readLog(`[${events}]`, { pieces: [100_000] });
    expect(list).toMatchObject({ format: 'elements', problem: undefined });
    expect(list.records).toHaveLength(3000);
    const batch = readLog(`{"messages":[${events}]}\n`);
    expect(batch).toMatchObject({ format: 'elements', problem: undefined });
    expect(batch.records).toHaveLength(3000);
    const har = readLog(`{"log":{"version":"1.2","entries":[${events}]}}`);
    expect(har).toMatchObject({ format: 'har', problem: undefined });
    const lines = readLog(`{"x":"${'x'.repeat(3_000_000)}"}\n${A}`);
    expect(lines).toMatchObject({ format: 'lines', records: [[2, A]], problem: undefined });
    expect(lines.problems).toMatchObject([{ code: 'transport/too-large', line: 1 }]);
  });
});

describe('a log that breaks off', () => {
  it.each([
    [`[${A},${B},`, 2],
    [`[${A},${B}`, 2],
    [`[${A},${B},{"_id"`, 2],
    [`{"messages":[${A},"b`, 1],
    [`{"messages":[${A}]`, 1],
    [`${laidOut}\n{"x": `, 1],
    ['{"x":1', 0],
    ['[', 0],
    [`[\n${A}`, 1],
    [`{"messages":[\n${A},\n${B}\n`, 2],
  ])('%s keeps what is whole', (text, count) => {
    const log = readLog(text);
    expect(log).toMatchObject({ format: 'elements', problem: { code: 'log/truncated' } });
    expect(log.records).toHaveLength(count);
  });

  it('in lines has a last line like any other', () => {
    expect(readLog(`${A}\n${B}\n{"_i`)).toMatchObject({
      problem: undefined,
      records: [
        [1, A],
        [2, B],
        [3, '{"_i'],
      ],
    });
  });
});

describe('records that are too large', () => {
  const padded = (length: number): string => `{"x":"${'x'.repeat(length - 8)}"}`;
  const largest = padded(REQUEST_MAX_BYTES);
  const larger = padded(REQUEST_MAX_BYTES + 1);

  it.each([1 << 10, 1 << 20, 1 << 22])('are dropped by name, blocks of %i bytes', (blockBytes) => {
    for (const end of ['\n', '\r\n']) {
      const lines = readLog(`${A}\n${largest}${end}${larger}${end}${B}\n${larger}`, { blockBytes });
      expect(lines.format).toBe('lines');
      expect(lines.records.map(([line]) => line)).toEqual([1, 2, 4]);
      expect(lines.problems.map(({ line, code }) => [line, code])).toEqual([
        [3, 'transport/too-large'],
        [5, 'transport/too-large'],
      ]);
    }
    const list = readLog(`[\n${A},\n${largest},\n${larger},\n${B}]`, { blockBytes });
    expect(list.records.map(([line]) => line)).toEqual([2, 3, 5]);
    expect(list.problems).toMatchObject([{ line: 4, code: 'transport/too-large' }]);
  });

  it('never stand in memory', () => {
    const splitter = createLogSplitter();
    splitter.push(encodeUtf8(`${A}\n${B}\n{"x":"`));
    const piece = encodeUtf8('x'.repeat(1 << 20));
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 200; count += 1)
      expect(splitter.push(piece).length).toBeLessThan(2);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 << 20);
    const [block] = [...splitter.push(encodeUtf8(`"}\n${A}`)), ...splitter.end()];
    expect(block).toMatchObject({ problems: [{ line: 3, code: 'transport/too-large' }] });
  });

  it('may be members in front of the events of the Web SDK', () => {
    const text = `{\n"meta":${larger},\n"events":[\n{"xdm":${A}}]}`;
    expect(readLog(text)).toMatchObject({ records: [[4, `{"xdm":${A}}`]], problems: [] });
    const none = `{\n"meta":${larger},\n"events":[\n{"x":${A}}]}`;
    expect(readLog(none)).toMatchObject({ records: [], problems: [{ line: 1 }] });
  });

  it('of a HAR file are larger', () => {
    const entry = `{"request":{"url":"https://x.net/ee/v1/interact","postData":{"text":"{\\"events\\":[{\\"xdm\\":{}}]}"}},"y":"${'y'.repeat(5 << 20)}"}`;
    const log = readLog(`{"log":{"entries":[${entry},\n{"z":"${'z'.repeat(17 << 20)}"}]}}`);
    expect(log).toMatchObject({
      format: 'har',
      records: [[1, '{}']],
      problems: [{ line: 2, code: 'transport/too-large', params: { limit: 16 << 20 } }],
    });
  });
});

describe('blocks', () => {
  it('stand by themselves and hold about as much as they were asked to', () => {
    const text = `${A}\n`.repeat(10_000);
    const { blocks } = readLog(text, { blockBytes: 10_000 });
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
    expect(blocks.length).toBe(13);
    expect(new Set(blocks.map(({ bytes }) => bytes.buffer)).size).toBe(blocks.length);
    expect(Math.max(...blocks.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(10_000);
    const elements = readLog(`[${`${A},`.repeat(10_000)}1]`, { blockBytes: 10_000 });
    expect(elements.blocks.length).toBe(12);
    expect(new Set(elements.blocks.map(({ bytes }) => bytes.buffer)).size).toBe(12);
  });

  it('can be sent to a thread with their bytes', () => {
    const { blocks } = readLog(`[${A},\n${B}]`);
    const [block] = blocks;
    const moving = block?.records ? [block.bytes.buffer, block.records.buffer] : [];
    const copy = structuredClone(block, { transfer: moving });
    expect(block?.bytes.length).toBe(0);
    expect(copy?.records).toEqual(Int32Array.of(0, 11, 1, 11, 22, 2));
  });

  it('survive deep nesting and brackets that close nothing', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readLog(`[${deep},\n${A}]`).records).toHaveLength(2);
    expect(readLog(`[${']'.repeat(1000)}\n${A}`).problem).toBeUndefined();
    expect(readLog(`{"a":\n${'{"a":'.repeat(100_000)}`).problem?.code).toBe('log/truncated');
    expect(readLog(`{"log":\n${'{"log":'.repeat(1000)}`).problem?.code).toBe('log/truncated');
  });
});
