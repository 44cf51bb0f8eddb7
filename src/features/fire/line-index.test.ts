import { expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';

it('counts lines and columns from 1, whatever ends a line', () => {
  const index = new LineIndex('ab\ncd\r\n\re');
  expect([0, 2, 3, 4, 7, 8, 9].map((offset) => index.positionAt(offset))).toEqual([
    { lineNumber: 1, column: 1 },
    { lineNumber: 1, column: 3 },
    { lineNumber: 2, column: 1 },
    { lineNumber: 2, column: 2 },
    { lineNumber: 3, column: 1 },
    { lineNumber: 4, column: 1 },
    { lineNumber: 4, column: 2 },
  ]);
  expect(index.rangeOf({ start: 3, end: 5 })).toEqual({
    startLineNumber: 2,
    startColumn: 1,
    endLineNumber: 2,
    endColumn: 3,
  });
});
