import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type ReactNode } from 'react';
import { joinClasses } from '#ui/layout';
import style from './virtual-list.module.css';

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  /** A guess at the height of an item in pixels; each is measured once it shows. */
  readonly estimatedHeight: number;
  /** Nothing in the items takes the focus: the list itself does, so that keys can scroll it. */
  readonly isTabStop?: boolean;
  readonly className?: string | undefined;
  readonly itemClassName?: string | undefined;
}

/** A list that scrolls in itself and keeps only the items in sight in the DOM, whatever their heights. */
export function VirtualList<T>(props: Props<T>) {
  const { items, keyOf, estimatedHeight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: useCallback(
      (index: number) => {
        const item = items[index];
        return item === undefined ? index : keyOf(item);
      },
      [items, keyOf],
    ),
    overscan: 6,
  });
  return (
    <div
      ref={scroller}
      className={joinClasses(style.scroller, props.className)}
      {...(props.isTabStop === true && { tabIndex: 0, role: 'group', 'aria-label': props.label })}
    >
      <ul
        aria-label={props.label}
        className={style.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={joinClasses(style.item, props.itemClassName)}
              style={{ transform: `translateY(${start}px)` }}
            >
              {props.render(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
