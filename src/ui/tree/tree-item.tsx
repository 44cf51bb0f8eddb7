import type { DragEvent, ReactNode } from 'react';
import { joinClasses } from '#ui/layout';
import type { TreeRow } from './tree-source.ts';
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
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onCheck: () => void;
  readonly onActivate: () => void;
  readonly children: ReactNode;
}

const ariaChecked = { on: true, off: false, mixed: 'mixed' } as const;

/** One row. Keys are handled by the tree; the pointer here: chevron opens, box and label check, row gets the focus. */
export function TreeItem<T>(props: Props<T>) {
  const { row, check, dragText } = props;
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
      onFocus={props.onFocus}
      onClick={(event) => event.currentTarget.focus({ preventScroll: true })}
      onDoubleClick={props.onActivate}
    >
      <Chevron isHidden={!row.hasChildren} isOpen={row.isExpanded} onToggle={props.onToggle} />
      {check !== undefined && (
        // Decoration with a pointer target: the row itself carries state, name and keys.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          className={style.box}
          data-state={check.state}
          data-locked={isLocked || undefined}
          title={check.lockedBecause}
          onClick={props.onCheck}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      )}
      {/* The text is the label of the box: it checks what has nothing to open. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className={style.content}
        onClick={check === undefined || row.hasChildren ? undefined : props.onCheck}
      >
        {props.children}
      </div>
    </div>
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
