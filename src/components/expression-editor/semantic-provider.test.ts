import { expect, it } from 'vitest';
import { encodeTokens } from './semantic-provider.ts';

it('counts tokens from the one before, and from the start of each line', () => {
  const starts = [0, 6];
  const placeOf = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { lineNumber: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const data = encodeTokens(
    [
      { range: { start: 0, end: 4 }, kind: 'keyword' },
      { range: { start: 5, end: 6 }, kind: 'number' },
      { range: { start: 8, end: 10 }, kind: 'source' },
    ],
    placeOf,
  );
  expect([...data]).toEqual([0, 0, 4, 9, 0, 0, 5, 1, 12, 0, 1, 2, 2, 0, 0]);
});
