import type { ReactNode } from 'react';

export interface TableColumn<T, Id extends string = string> {
  readonly id: Id;
  readonly header: string;
  /** A track of a CSS grid: `'minmax(180px, 2fr)'`, `'90px'`. */
  readonly width: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end';
  readonly isSortable?: boolean;
  /** The heading is read, not shown: for a column of buttons. */
  readonly isHeaderHidden?: boolean;
}

export interface TableSort<Id extends string = string> {
  readonly column: Id;
  readonly isDescending: boolean;
}
