import { useLayoutEffect, useMemo, useRef } from 'react';
import type { TreeRow } from './tree-source.ts';

/** What the pointer does on a row. */
export interface RowActions<T> {
  readonly focus: (row: TreeRow<T>) => void;
  readonly toggle: (row: TreeRow<T>) => void;
  readonly check: (row: TreeRow<T>) => void;
  readonly activate: (row: TreeRow<T>) => void;
}

/** Actions that are always the present ones, in an object that is always the same: rows that stay need no new one. */
export function useRowActions<T>(present: RowActions<T>): RowActions<T> {
  const latest = useRef(present);
  useLayoutEffect(() => {
    latest.current = present;
  });
  return useMemo(
    () => ({
      focus: (row) => latest.current.focus(row),
      toggle: (row) => latest.current.toggle(row),
      check: (row) => latest.current.check(row),
      activate: (row) => latest.current.activate(row),
    }),
    [],
  );
}
