import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  Fragment,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { ReplayCell, ReplayTally } from '#domain/log';
import { useFormats, useMessages } from '#ui/locale';
import { useTypeLabel } from '../use-type-label.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { placeOfKey, type Place } from './matrix-keys.ts';
import { matrixOf, type MatrixColumn, type MatrixRow } from './matrix-model.ts';
import style from './matrix.module.css';

interface Props {
  readonly tally: ReplayTally;
  readonly onOpen: (cell: ReplayCell, row: MatrixRow, column: MatrixColumn) => void;
}

const ROW_HEIGHT = 46;
const HEADER_HEIGHT = 48;
const COLUMN_WIDTH = 136;
/** The two columns that stay, event type and count. */
const HEAD_WIDTH = 330;
const HEAD_COLUMNS = 2;

/**
 * Event types by events of the workspace. Only what is in sight is in the document, both ways; one tab stop, and the
 * keyboard of an ARIA grid.
 */
export function MatrixGrid({ tally, onOpen }: Props) {
  const { matrix: words } = useMessages().replay;
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const matrix = useMemo(() => matrixOf(tally), [tally]);
  const { rows, columns } = matrix;
  const [wanted, setFocused] = useState<Place>({ row: 0, column: 0 });
  // A later tally may have fewer: never of one run, but of the next.
  const focused = {
    row: Math.min(wanted.row, Math.max(0, rows.length - 1)),
    column: Math.min(wanted.column, Math.max(0, columns.length - 1)),
  };

  const scroller = useRef<HTMLDivElement>(null);
  const headWidth = HEAD_WIDTH;
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    scrollMargin: 0,
    overscan: 4,
    rangeExtractor: useKept(focused.row),
    useFlushSync: false,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    scrollPaddingStart: headWidth,
    overscan: 2,
    rangeExtractor: useKept(focused.column),
    useFlushSync: false,
  });

  // Moving the focus is a wish of a key press; it is fulfilled once the cell has been rendered.
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    vertical.scrollToIndex(focused.row, { align: 'auto' });
    horizontal.scrollToIndex(focused.column, { align: 'auto' });
    scroller.current
      ?.querySelector<HTMLElement>(`[data-place="${focused.row}-${focused.column}"]`)
      ?.focus({ preventScroll: true });
  });

  const open = ({ row, column }: Place): void => {
    const cell = matrix.cellAt(row, column);
    const [head, definition] = [rows[row], columns[column]];
    if (cell && head && definition) onOpen(cell, head, definition);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(focused);
      return;
    }
    const inSight = (scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT;
    const place = placeOfKey(event, focused, {
      rows: rows.length,
      columns: columns.length,
      page: Math.max(1, Math.floor(inSight / ROW_HEIGHT) - 1),
    });
    if (place === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    setFocused(place);
  };
  const onClick = (event: MouseEvent): void => {
    const place = placeOfTarget(event.target);
    if (place === null) return;
    setFocused(place);
    open(place);
  };

  const width = headWidth + horizontal.getTotalSize();
  const shown = horizontal.getVirtualItems();
  return (
    <div ref={scroller} className={style.scroller}>
      {/* One handler of keys and clicks for all cells. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        aria-label={words.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + HEAD_COLUMNS}
        className={style.grid}
        style={{ width, height: HEADER_HEIGHT + vertical.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="row" aria-rowindex={1} className={style.header} style={{ width }}>
          <div className={style.corner} style={{ width: headWidth }}>
            <span role="columnheader" aria-colindex={1} className={style.typeHead}>
              {words.eventType}
            </span>
            <span role="columnheader" aria-colindex={2} className={style.countHead}>
              {words.count}
            </span>
          </div>
          {shown.map(({ index, start, size }) => (
            <span
              key={columns[index]?.id ?? index}
              role="columnheader"
              aria-colindex={index + 1 + HEAD_COLUMNS}
              className={style.columnHead}
              style={{ transform: `translateX(${headWidth + start}px)`, width: size }}
              title={columns[index]?.name}
            >
              <span className={style.columnName}>
                <BreakableName name={columns[index]?.name ?? ''} />
              </span>
            </span>
          ))}
        </div>
        {vertical.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const label = typeLabel(row.eventType);
          return (
            <div
              key={row.eventType}
              role="row"
              aria-rowindex={item.index + 2}
              className={style.row}
              style={{ transform: `translateY(${HEADER_HEIGHT + item.start}px)`, width }}
            >
              <div className={style.rowHead} style={{ width: headWidth }}>
                <span role="rowheader" aria-colindex={1} className={style.type} title={label}>
                  {label}
                </span>
                <span role="gridcell" aria-colindex={2} className={style.count}>
                  {formats.number(row.count)}
                </span>
              </div>
              {shown.map((column) => (
                <MatrixCell
                  key={columns[column.index]?.id ?? column.index}
                  cell={matrix.cellAt(item.index, column.index)}
                  row={row}
                  typeLabel={label}
                  name={columns[column.index]?.name ?? ''}
                  place={{ row: item.index, column: column.index }}
                  columnIndex={column.index + 1 + HEAD_COLUMNS}
                  start={headWidth + column.start}
                  width={column.size}
                  isTabStop={item.index === focused.row && column.index === focused.column}
                />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Names are one word: they may break where a capital begins another. */
function BreakableName({ name }: { readonly name: string }) {
  return name.split(/(?<=[a-z\d])(?=[A-Z])/).map((part, index) => (
    // Parts of one name: their order is all they are.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** The rows or columns in sight, and the one that has the focus: gone, it would take the focus along. */
function useKept(focused: number) {
  return useCallback(
    ({ startIndex, endIndex, overscan, count }: Range) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      if (focused < count && focused < first) range.unshift(focused);
      if (focused < count && focused > last) range.push(focused);
      return range;
    },
    [focused],
  );
}

function placeOfTarget(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split('-').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
