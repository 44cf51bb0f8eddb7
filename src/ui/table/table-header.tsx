import SortDown from '@react-spectrum/s2/icons/SortDown';
import SortUp from '@react-spectrum/s2/icons/SortUp';
import { joinClasses } from '#ui/layout';
import type { TableColumn, TableSort } from './table-column.ts';
import style from './data-table.module.css';

interface Props<T, Id extends string> {
  readonly column: TableColumn<T, Id>;
  readonly sort: TableSort<Id> | undefined;
  readonly onSort: ((sort: TableSort<Id>) => void) | undefined;
}

/** The head of a column; a click sorts by it, another turns the order round. */
export function TableHeader<T, Id extends string>({ column, sort, onSort }: Props<T, Id>) {
  const isSorted = sort?.column === column.id;
  const isDescending = isSorted && sort.isDescending;
  const isSortable = column.isSortable === true && onSort !== undefined;
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
      className={joinClasses(style.columnHeader, column.align === 'end' && style.end)}
    >
      {isSortable ? (
        <button
          type="button"
          className={style.sortButton}
          onClick={() => onSort({ column: column.id, isDescending: isSorted && !isDescending })}
        >
          {column.header}
          {isSorted && (isDescending ? <SortDown /> : <SortUp />)}
        </button>
      ) : (
        <span className={column.isHeaderHidden === true ? style.unseen : undefined}>
          {column.header}
        </span>
      )}
    </div>
  );
}
