import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { DataRow } from './data-row.tsx';
import type { TableColumn, TableSort } from './table-column.ts';
import { TableHeader } from './table-header.tsx';
import style from './data-table.module.css';

interface Props<T, Id extends string> {
  readonly label: string;
  readonly columns: readonly TableColumn<T, Id>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly sort?: TableSort<Id> | undefined;
  readonly onSort?: ((sort: TableSort<Id>) => void) | undefined;
  /** Greyed rows: shown, not usable. */
  readonly isDimmed?: (row: T) => boolean;
}

const ROW_HEIGHT = 44;
const OVERSCAN = 6;

/**
 * A table that scrolls in itself and keeps only the rows in sight in the DOM. It fills the height of its parent. A
 * `RowLink` in a cell makes the whole row its target.
 */
export function DataTable<T, Id extends string>(props: Props<T, Id>) {
  const { columns, rows, keyOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // Rows are drawn in a task of their own, apart from style and layout of the frame: neither hitches.
    useFlushSync: false,
  });
  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };

  return (
    <div ref={scroller} className={style.scroller}>
      <div role="table" aria-label={props.label} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={style.head}>
          <div role="row" aria-rowindex={1} className={style.header} style={tracks}>
            {columns.map((column) => (
              <TableHeader
                key={column.id}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={style.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <DataRow
                key={keyOf(row)}
                row={row}
                index={item.index}
                start={item.start}
                height={ROW_HEIGHT}
                columns={columns}
                isDimmed={props.isDimmed?.(row) === true}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
