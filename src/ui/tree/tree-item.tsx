import { type DragEvent, memo, type ReactNode } from 'react';
import { joinClasses } from '#ui/layout';
import type { TreeRow } from './tree-source.ts';
import type { RowActions } from './use-row-actions.ts';
import style from './virtual-tree.module.css';

/** The check box of a row. A locked one says why it cannot be changed. */
export interface CheckMark {
  readonly state: 'on' | 'off' | 'mixed';
  readonly lockedBecause?: string | undefined;
}

interface Props<T> {
  readonly row: TreeRow<T>;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** The one tab stop of the tree. */
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  readonly label: string;
  readonly check: CheckMark | undefined;
  readonly dragText: string | null;
  readonly actions: RowActions<T>;
  readonly renderRow: (node: T, check: CheckMark | undefined) => ReactNode;
}

const ariaChecked = { on: true, off: false, mixed: 'mixed' } as const;

/**
 * One row. Keys are handled by the tree; the pointer here: chevron opens, box and label check, row gets the focus. While
 * the tree scrolls most rows stay as they are, and are not rendered again.
 */
export const TreeItem = memo(RenderedItem, isSame) as typeof RenderedItem;

function RenderedItem<T>(props: Props<T>) {
  const { row, check, dragText, actions } = props;
  const isLocked = check?.lockedBecause !== undefined;

  const startDrag = (event: DragEvent): void => {
    if (dragText === null) return;
    event.dataTransfer.setData('text/plain', dragText);
    event.dataTransfer.effectAllowed = 'copy';
  };

  return (
    // The tree's own onKeyDown serves every row; a second handler per row would run twice.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      data-index={props.index}
      tabIndex={props.isFocused ? 0 : -1}
      aria-label={isLocked ? `${props.label}. ${check.lockedBecause}` : props.label}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.hasChildren ? row.isExpanded : undefined}
      aria-checked={check === undefined ? undefined : ariaChecked[check.state]}
      aria-disabled={isLocked || undefined}
      aria-selected={check === undefined ? props.isSelected : undefined}
      className={joinClasses(style.row, props.isSelected && style.selected)}
      style={{
        height: props.height,
        transform: `translateY(${props.top}px)`,
        paddingInlineStart: 6 + (row.level - 1) * 18,
      }}
      draggable={dragText !== null}
      onDragStart={startDrag}
      onFocus={() => actions.focus(row)}
      onClick={(event) => event.currentTarget.focus({ preventScroll: true })}
      onDoubleClick={() => actions.activate(row)}
    >
      <Chevron
        isHidden={!row.hasChildren}
        isOpen={row.isExpanded}
        onToggle={() => actions.toggle(row)}
      />
      {check !== undefined && (
        // Decoration with a pointer target: the row itself carries state, name and keys.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          className={style.box}
          data-state={check.state}
          data-locked={isLocked || undefined}
          title={check.lockedBecause}
          onClick={() => actions.check(row)}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      )}
      {/* The text is the label of the box: it checks what has nothing to open. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className={style.content}
        onClick={check === undefined || row.hasChildren ? undefined : () => actions.check(row)}
      >
        {props.renderRow(row.node, check)}
      </div>
    </div>
  );
}

/** Check marks are made anew for every render of the tree: what counts is what they say. */
function isSame<T>(before: Props<T>, after: Props<T>): boolean {
  const { check: mark, ...others } = before;
  const { check: newMark, ...newOthers } = after;
  return (
    mark?.state === newMark?.state &&
    mark?.lockedBecause === newMark?.lockedBecause &&
    Object.entries(newOthers).every(([name, value]) =>
      Object.is(others[name as keyof typeof others], value),
    )
  );
}

interface ChevronProps {
  readonly isHidden: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Chevron({ isHidden, isOpen, onToggle }: ChevronProps) {
  if (isHidden) return <span className={style.noChevron} />;
  return (
    // Keyboard users have the arrow keys; a button here would be a second tab stop in every row.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={joinClasses(style.chevron, isOpen && style.open)}
      onClick={onToggle}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg viewBox="0 0 10 10" width={10} height={10} aria-hidden>
        <path
          d="M3.5 1.5 7 5 3.5 8.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
