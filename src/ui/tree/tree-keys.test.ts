import { describe, expect, it } from 'vitest';
import { actionOfKey, rowOfTypeahead } from './tree-keys.ts';
import { visibleRows, type TreeSource } from './tree-source.ts';

interface Thing {
  readonly name: string;
  readonly parts?: readonly Thing[];
}

const source: TreeSource<Thing> = {
  roots: [
    { name: 'commerce', parts: [{ name: 'cart', parts: [{ name: 'id' }] }, { name: 'order' }] },
    { name: 'device' },
    { name: 'city' },
  ],
  idOf: ({ name }) => name,
  childrenOf: ({ parts = [] }) => parts,
};
const closed = visibleRows(source, new Set());
const open = visibleRows(source, new Set(['commerce', 'cart']));

describe('visibleRows', () => {
  it('shows what stands open, with level and place among siblings', () => {
    expect(
      open.map(({ id, level, position, siblings }) => [id, level, position, siblings]),
    ).toEqual([
      ['commerce', 1, 1, 3],
      ['cart', 2, 1, 2],
      ['id', 3, 1, 1],
      ['order', 2, 2, 2],
      ['device', 1, 2, 3],
      ['city', 1, 3, 3],
    ]);
  });

  it('keeps a leaf closed whatever the set says', () => {
    expect(visibleRows(source, new Set(['device']))[1]).toMatchObject({ isExpanded: false });
  });
});

describe('actionOfKey', () => {
  const press = (key: string, index: number, rows = open) => actionOfKey(key, rows, index, 2);

  it('moves row by row, page by page and to the ends, and stops there', () => {
    expect(press('ArrowDown', 0)).toEqual({ do: 'focus', index: 1 });
    expect(press('ArrowDown', 5)).toEqual({ do: 'focus', index: 5 });
    expect(press('ArrowUp', 0)).toEqual({ do: 'focus', index: 0 });
    expect(press('PageDown', 1)).toEqual({ do: 'focus', index: 3 });
    expect(press('PageUp', 1)).toEqual({ do: 'focus', index: 0 });
    expect(press('Home', 4)).toEqual({ do: 'focus', index: 0 });
    expect(press('End', 0)).toEqual({ do: 'focus', index: 5 });
  });

  it('opens first, then goes to the first child', () => {
    expect(press('ArrowRight', 0, closed)).toEqual({ do: 'expand', index: 0 });
    expect(press('ArrowRight', 0)).toEqual({ do: 'focus', index: 1 });
    expect(press('ArrowRight', 2)).toBeNull();
  });

  it('closes first, then goes to the parent', () => {
    expect(press('ArrowLeft', 1)).toEqual({ do: 'collapse', index: 1 });
    expect(press('ArrowLeft', 3)).toEqual({ do: 'focus', index: 0 });
    expect(press('ArrowLeft', 4)).toBeNull();
  });

  it('checks, activates, opens siblings; other keys are not its own', () => {
    expect(press(' ', 3)).toEqual({ do: 'check', index: 3 });
    expect(press('Enter', 3)).toEqual({ do: 'activate', index: 3 });
    expect(press('*', 0)).toEqual({ do: 'expandSiblings', index: 0 });
    expect(press('Tab', 0)).toBeNull();
  });
});

describe('rowOfTypeahead', () => {
  const nameOf = ({ name }: Thing): string => name;

  it('goes to the next row that begins so, round the end, ignoring case', () => {
    expect(rowOfTypeahead('C', open, 0, nameOf)).toBe(1);
    expect(rowOfTypeahead('c', open, 1, nameOf)).toBe(5);
    expect(rowOfTypeahead('c', open, 5, nameOf)).toBe(0);
  });

  it('stays on a row while more of its letters come', () => {
    expect(rowOfTypeahead('ca', open, 1, nameOf)).toBe(1);
  });

  it('finds nothing', () => {
    expect(rowOfTypeahead('x', open, 0, nameOf)).toBeNull();
  });
});
