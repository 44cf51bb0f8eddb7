import { describe, expect, it } from 'vitest';
import type { ReplayCell } from '#domain/log';
import { aTally } from '../tally.test-support.ts';
import { placeOfKey } from './matrix-keys.ts';
import { heatOf, matrixOf, shareOf } from './matrix-model.ts';

const cell = (eventType: string, definition: string, matched: number): ReplayCell => ({
  eventType,
  definition,
  counts: { matched, invalidXdm: 0, identityNotFound: 0 },
  samples: {},
});

describe('the matrix', () => {
  const tally = aTally({
    eventTypes: [
      { eventType: '*', count: 900 },
      { eventType: 'rare', count: 10 },
      { eventType: 'often', count: 200 },
    ],
    definitions: [
      { id: 'a', name: 'A', recognised: 0 },
      { id: 'c', name: 'C', recognised: 5 },
      { id: 'b', name: 'B', recognised: 5 },
    ],
    cells: [cell('often', 'b', 50), cell('rare', 'c', 1)],
  });
  const matrix = matrixOf(tally);

  it('puts frequent types and busy events first, and further types last', () => {
    expect(matrix.rows.map(({ eventType }) => eventType)).toEqual(['often', 'rare', '*']);
    expect(matrix.columns.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('finds the cell of a row and a column', () => {
    expect(matrix.cellAt(0, 0)?.counts.matched).toBe(50);
    expect(matrix.cellAt(1, 1)?.counts.matched).toBe(1);
    expect(matrix.cellAt(0, 1)).toBeUndefined();
    expect(matrix.cellAt(9, 9)).toBeUndefined();
  });

  it('has a row for cells that were too many, even without events of further types', () => {
    const { rows } = matrixOf(aTally({ cells: [cell('*', 'b', 7)] }));
    expect(rows).toEqual([{ eventType: '*', count: 7 }]);
  });

  it('tells the share of the row', () => {
    expect(shareOf(matrix.cellAt(0, 0), { eventType: 'often', count: 200 })).toBe(0.25);
    expect(shareOf(undefined, { eventType: 'often', count: 200 })).toBe(0);
    expect(shareOf(cell('x', 'y', 3), { eventType: 'x', count: 0 })).toBe(0);
  });

  it('heats by share, never for nothing', () => {
    expect([0, 0.001, 0.05, 0.2, 0.5, 1].map(heatOf)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('keys of the matrix', () => {
  const size = { rows: 100, columns: 8, page: 10 };
  const press = (key: string, ctrlKey = false) =>
    placeOfKey({ key, ctrlKey, metaKey: false }, { row: 5, column: 3 }, size);

  it.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['ArrowUp', false, { row: 4, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 4 }],
    ['PageDown', false, { row: 15, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 7 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 7 }],
  ])('%s, with Ctrl %s', (key, ctrl, place) => {
    expect(press(key, ctrl)).toEqual(place);
  });

  it('leaves other keys alone', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
