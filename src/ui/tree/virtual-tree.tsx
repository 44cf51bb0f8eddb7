import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { actionOfKey, rowOfTypeahead } from './tree-keys.ts';
import { TreeItem, type CheckMark } from './tree-item.tsx';
import { type TreeSource, visibleRows } from './tree-source.ts';
import { useRowActions } from './use-row-actions.ts';
import { useTypeahead } from './use-typeahead.ts';
import style from './virtual-tree.module.css';

export interface VirtualTreeProps<T> {
  readonly label: string;
  readonly source: TreeSource<T>;
  readonly expanded: ReadonlySet<string>;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
  /** The row that the keyboard is on; it also is the one selected row where nothing can be checked. */
  readonly focusedId: string | null;
  readonly onFocusedChange: (id: string) => void;
  /** The text that typed letters look for, and what a screen reader says. */
  readonly textOf: (node: T) => string;
  readonly labelOf: (node: T) => string;
  /** The same function from render to render spares the rows that stay. */
  readonly renderRow: (node: T, check: CheckMark | undefined) => ReactNode;
  /** With it every row has a check box. */
  readonly checkOf?: ((node: T) => CheckMark) | undefined;
  readonly onCheck?: ((node: T) => void) | undefined;
  /** Enter or double click. */
  readonly onActivate?: ((node: T) => void) | undefined;
  /** What dragging a row carries as text; null for rows that cannot be dragged. */
  readonly dragTextOf?: ((node: T) => string | null) | undefined;
}

const ROW_HEIGHT = 30;
/** Rows kept above and below the visible ones: enough for a page key not to show blanks. */
const OVERSCAN = 8;

/**
 * A tree of any size: only the rows in sight are in the DOM. ARIA tree pattern with one tab stop (roving focus); the
 * whole keyboard is in tree-keys.ts.
 */
export function VirtualTree<T>(props: VirtualTreeProps<T>) {
  const { source, expanded, focusedId, onExpandedChange, onFocusedChange } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => visibleRows(source, expanded), [source, expanded]);
  const foundIndex = useMemo(
    () => (focusedId === null ? -1 : rows.findIndex(({ id }) => id === focusedId)),
    [rows, focusedId],
  );
  const focusedIndex = Math.max(0, foundIndex);
  const readTypeahead = useTypeahead();

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    overscan: OVERSCAN,
    rangeExtractor: useCallback(
      ({ startIndex, endIndex, overscan, count }) => {
        const first = Math.max(0, startIndex - overscan);
        const last = Math.min(count - 1, endIndex + overscan);
        const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
        // The focused row stays in the DOM when it is scrolled away, or the focus would fall off the page.
        if (focusedIndex < count && (focusedIndex < first || focusedIndex > last)) {
          range.push(focusedIndex);
          range.sort((a, b) => a - b);
        }
        return range;
      },
      [focusedIndex],
    ),
  });

  // Moving the focus is a wish of a key press; it is fulfilled once the row has been rendered.
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    virtualizer.scrollToIndex(focusedIndex, { align: 'auto' });
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${focusedIndex}"]`)
      ?.focus({ preventScroll: true });
  });

  // A row that is chosen from outside (a link to a field) is brought into sight.
  useEffect(() => {
    if (foundIndex >= 0) virtualizer.scrollToIndex(foundIndex, { align: 'auto' });
    // Only when another row is chosen: scrolling away by hand must stay possible.
    // eslint-disable-next-line react/exhaustive-deps
  }, [focusedId]);

  const moveTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    wantsFocus.current = true;
    // The same id again would not render: the focus may have been elsewhere in the meantime.
    if (row.id === focusedId) {
      wantsFocus.current = false;
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
    }
    onFocusedChange(row.id);
  };

  const setExpanded = (ids: readonly string[], isOpen: boolean): void => {
    const next = new Set(expanded);
    for (const id of ids) {
      if (isOpen) next.add(id);
      else next.delete(id);
    }
    onExpandedChange(next);
  };

  const actions = useRowActions<T>({
    focus: (row) => row.id !== focusedId && onFocusedChange(row.id),
    toggle: (row) => setExpanded([row.id], !row.isExpanded),
    check: (row) => props.onCheck?.(row.node),
    activate: (row) => props.onActivate?.(row.node),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pageSize = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1,
    );
    const action = actionOfKey(event.key, rows, focusedIndex, pageSize);
    const typed = action === null ? readTypeahead(event.nativeEvent) : null;
    if (action === null && typed === null) return;
    if (typed !== null) {
      event.preventDefault();
      const found = rowOfTypeahead(typed, rows, focusedIndex, props.textOf);
      if (found !== null) moveTo(found);
      return;
    }
    const row = action === null ? undefined : rows[action.index];
    if (action === null || row === undefined) return;
    if (action.do === 'check' && props.onCheck === undefined) return;
    if (action.do === 'activate' && props.onActivate === undefined) return;
    event.preventDefault();
    // A dialog around the tree has uses of its own for Enter and the arrows.
    event.stopPropagation();
    switch (action.do) {
      case 'focus':
        moveTo(action.index);
        break;
      case 'expand':
      case 'collapse':
        setExpanded([row.id], action.do === 'expand');
        break;
      case 'expandSiblings':
        setExpanded(
          rows.filter((other) => other.parent === row.parent && other.hasChildren).map(idOfRow),
          true,
        );
        break;
      case 'check':
        props.onCheck?.(row.node);
        break;
      case 'activate':
        props.onActivate?.(row.node);
        break;
    }
  };

  return (
    <div ref={scroller} className={style.scroller}>
      <div
        role="tree"
        tabIndex={-1}
        aria-label={props.label}
        aria-multiselectable={props.checkOf === undefined ? undefined : true}
        className={style.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <TreeItem
              key={row.id}
              row={row}
              index={item.index}
              top={item.start}
              height={ROW_HEIGHT}
              isFocused={item.index === focusedIndex}
              isSelected={row.id === focusedId}
              label={props.labelOf(row.node)}
              check={props.checkOf?.(row.node)}
              dragText={props.dragTextOf?.(row.node) ?? null}
              actions={actions}
              renderRow={props.renderRow}
            />
          );
        })}
      </div>
    </div>
  );
}

function idOfRow(row: { readonly id: string }): string {
  return row.id;
}
