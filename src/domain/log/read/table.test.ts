import { encodeUtf8 } from '#domain/base';
import { REQUEST_MAX_BYTES } from '#domain/payload';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowReader } from './row-reader.ts';
import { readCells } from './table-cells.ts';
import { readLog } from './read-log.test-support.ts';

const unknown = () => undefined;

describe('a table', () => {
  it.each<[string, string, [number, string][]]>([
    [
      'with commas',
      'eventType,a.b\nview,1\nbuy,2',
      [
        [2, '{"eventType":"view","a":{"b":1}}'],
        [3, '{"eventType":"buy","a":{"b":2}}'],
      ],
    ],
    [
      'with semicolons',
      'eventType;a.b\r\nview;"1,5"\r\n',
      [[2, '{"eventType":"view","a":{"b":"1,5"}}']],
    ],
    ['with tabs', '_id\teventType\n1\t\n', [[2, '{"_id":1}']]],
    ['of one column', 'eventType\nview\n', [[2, '{"eventType":"view"}']]],
    ['behind a mark', '\uFEFFeventType,n\nview,1', [[2, '{"eventType":"view","n":1}']]],
    [
      'with lists',
      'items[1].SKU,items[0].SKU,items[0].tags[0]\nb,a,x\nb,,\n',
      [
        [2, '{"items":[{"SKU":"a","tags":["x"]},{"SKU":"b"}]}'],
        [3, '{"items":[{"SKU":"b"}]}'],
      ],
    ],
    [
      'with quotes',
      'a,"b,c",d\n"x ""y"" z","1\n2",3\n"",4,"5"6',
      [
        [2, '{"a":"x \\"y\\" z","b,c":"1\\n2","d":3}'],
        [4, '{"b,c":4,"d":56}'],
      ],
    ],
    [
      'with quotes in the middle',
      'a,b\n5" pipe,x"y\nz,1',
      [
        [2, '{"a":"5\\" pipe","b":"x\\"y"}'],
        [3, '{"a":"z","b":1}'],
      ],
    ],
    [
      'with quotes in its header',
      '"event""Type","a.b"\nview,1',
      [[2, '{"event\\"Type":"view","a":{"b":1}}']],
    ],
    ['with a line end in its header', 'a,"b\nc"\n1,2', [[3, '{"a":1,"b\\nc":2}']]],
    ['with rows of nothing', 'a,b\n\n,\r\n , \n1,2\n', [[5, '{"a":1,"b":2}']]],
    [
      'with short and padded rows',
      'a,b\n1\n1,2,,\n',
      [
        [2, '{"a":1}'],
        [3, '{"a":1,"b":2}'],
      ],
    ],
    ['with the same name twice', 'a,a,a\n1,2,\n', [[2, '{"a":2}']]],
    ['with names that contradict', 'a,a.b,a[0]\n1,2,3', [[2, '{"a":1,"a.b":2,"a[0]":3}']]],
    [
      'with names that are no paths',
      'x,a..b,[0],a[x],\n1,2,3,4,5',
      [[2, '{"x":1,"a..b":2,"[0]":3,"a[x]":4}']],
    ],
    ['with quoted names', "rain.'3h.x',_acme.x\n1,2", [[2, '{"rain":{"3h.x":1},"_acme":{"x":2}}']]],
  ])('%s', (_, text, records) => {
    expect(readLog(text)).toMatchObject({
      format: 'table',
      records,
      problems: [],
      problem: undefined,
    });
  });

  it('has fields of any name', () => {
    const read = rowReader(['__proto__.polluted', 'constructor', 'a.__proto__'], unknown);
    const row = read(['1', '2', '3']) as Record<string, unknown>;
    expect(Object.keys(row)).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('may have far indices and deep names', () => {
    const far = readLog('a[999999999].x,a[5]\n1,2\n');
    expect(far.records).toEqual([[2, '{"a":[2,{"x":1}]}']]);
    const deep = Array.from({ length: 5000 }, () => 'a').join('.');
    expect(readLog(`b,${deep}\n1,2\n`).records).toEqual([[2, `{"b":1,"${deep}":2}`]]);
  });

  it('tells rows with more cells than names', () => {
    const log = readLog('a,b\n1,2,3\n4,5\n');
    expect(log.records).toEqual([[3, '{"a":4,"b":5}']]);
    expect(log.problems).toEqual([
      { code: 'record/too-many-cells', params: { limit: 2, found: 3 }, line: 2 },
    ]);
  });

  it('reads on behind a quote that never closes', () => {
    const log = readLog('a,b\n1,"x\n2,y\n3,"z\n', { pieces: [3], blockBytes: 16 });
    // The quote of line 4 closes that of line 2, as it must; what is left is one row.
    expect(log).toMatchObject({ records: [[2, '{"a":1,"b":"x\\n2,y\\n3,z"}']], problems: [] });
    const open = readLog('a,b\n1,"x\n2,y\n3,z');
    expect(open.records).toEqual([
      [3, '{"a":2,"b":"y"}'],
      [4, '{"a":3,"b":"z"}'],
    ]);
    expect(open.problems).toEqual([{ code: 'record/unclosed-quote', params: {}, line: 2 }]);
    const rows = `${'y'.repeat(90)},1\n`.repeat(30_000);
    for (const pieces of [[70_000], [5_000_000]]) {
      const large = readLog(`a,b\n1,"x\n${rows}`, { pieces });
      expect(large.records).toHaveLength(30_000);
      expect(large.records[0]?.[0]).toBe(3);
      expect(large.problems).toMatchObject([{ code: 'record/unclosed-quote', line: 2 }]);
    }
  });

  it('drops rows that are too large', () => {
    const fits = 'x'.repeat(REQUEST_MAX_BYTES - 2);
    for (const pieces of [[10_000], [9_000_000]]) {
      const text = `a,b\r\n${fits},1\r\n${fits}x,1\r\n"${fits}${fits}",1\r\n3,4`;
      const log = readLog(text, { pieces });
      expect(log.records.map(([line]) => line)).toEqual([2, 5]);
      expect(log.problems.map(({ code, line }) => [code, line])).toEqual([
        ['transport/too-large', 3],
        ['transport/too-large', 4],
      ]);
    }
  });

  it('has cells of the types of its columns', () => {
    const types = new Map([
      ['s', 'string'],
      ['list[].i', 'integer'],
      ['n', 'number'],
      ['b', 'boolean'],
      ['j', 'json'],
    ] as const);
    const typeOf = (path: string) => types.get(path as 's');
    const row = (cells: readonly string[]) =>
      rowReader(['s', 'list[3].i', 'n', 'b', 'j'], typeOf)(cells);
    expect(row(['012', '12', '1.5', 'TRUE', '{"a":[1]}'])).toEqual({
      s: '012',
      list: [{ i: 12 }],
      n: 1.5,
      b: true,
      j: { a: [1] },
    });
    expect(row(['{}', '1.5', '1,5', 'yes', '{"a"'])).toEqual({
      s: '{}',
      list: [{ i: '1.5' }],
      n: '1,5',
      b: 'yes',
      j: '{"a"',
    });
    expect(row(['1', '9007199254740993', '9007199254740993', 'false', '12'])).toEqual({
      s: '1',
      list: [{ i: 9007199254740993n }],
      n: 9007199254740993n,
      b: false,
      j: '12',
    });
    expect(row(['null', '10.0', '', '', ''])).toEqual({ s: 'null', list: [{ i: 10 }] });
  });

  it('has cells read by their looks where nobody knows', () => {
    const cells = [
      '1',
      '-1.5e3',
      '012',
      '1,5',
      'true',
      'null',
      '[1]',
      '{x',
      '9007199254740993',
      ' a',
    ];
    const read = rowReader(
      cells.map((_, index) => `c${index}`),
      unknown,
    );
    expect(Object.values(read(cells) as object)).toEqual([
      1,
      -1500,
      '012',
      '1,5',
      true,
      'null',
      [1],
      '{x',
      9007199254740993n,
      ' a',
    ]);
  });

  it('gives back the cells that were written, whatever is in them', () => {
    const cell = fc.array(fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é', '😀'), {
      maxLength: 6,
    });
    const table = fc.array(
      fc.array(
        cell.map((parts) => parts.join('')),
        { minLength: 3, maxLength: 3 },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 9 }),
        (rows, separator, piece) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const line = (cells: readonly string[]) => cells.map(quoted).join(separator);
          for (const row of rows) expect(readCells(line(row), separator)).toEqual(row);
          const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
          const log = readLog(encodeUtf8([['x', 'y', 'z'], ...rows].map(line).join('\n')), {
            pieces: [piece],
            blockBytes: 20,
            typeOf: () => 'string',
          });
          const expected = filled.map(([x, y, z]) => ({
            ...(x && { x }),
            ...(y && { y }),
            ...(z && { z }),
          }));
          expect(log.records.map(([, text]) => JSON.parse(text) as unknown)).toEqual(expected);
        },
      ),
    );
  });
});
