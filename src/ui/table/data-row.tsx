import { memo, type ReactNode } from 'react';
import { joinClasses } from '#ui/layout';
import type { TableColumn } from './table-column.ts';
import style from './data-table.module.css';

interface Props<T, Id extends string> {
  readonly row: T;
  /** From 0, without the heading. */
  readonly index: number;
  /** Distance from the top of the rows, in pixels. */
  readonly start: number;
  readonly height: number;
  readonly columns: readonly TableColumn<T, Id>[];
  readonly isDimmed: boolean;
}

function Row<T, Id extends string>({
  row,
  index,
  start,
  height,
  columns,
  isDimmed,
}: Props<T, Id>): ReactNode {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={joinClasses(style.row, isDimmed && style.dimmed)}
      style={{
        gridTemplateColumns: columns.map((column) => column.width).join(' '),
        height,
        transform: `translateY(${start}px)`,
      }}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="cell"
          className={joinClasses(style.cell, column.align === 'end' && style.end)}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/**
 * One row. Remembered, so that scrolling draws only the rows that come into sight: pass columns that stay the same
 * object while they stay the same.
 */
export const DataRow = memo(Row) as typeof Row;
