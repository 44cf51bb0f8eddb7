import { ActionButton, SegmentedControl, SegmentedControlItem, Text } from '@react-spectrum/s2';
import Add from '@react-spectrum/s2/icons/Add';
import { Fragment } from 'react';
import {
  addClause,
  addGroup,
  chooseJoin,
  type ClauseGroup as Group,
  type ClausePart,
  type Join,
} from '#domain/expression';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { useClauseEditing, useClauseNews } from './clause-editing.ts';
import { ClauseRow } from './clause-row.tsx';
import { LiveMark } from './live-mark.tsx';
import { directionOf } from './part-keys.ts';
import { PartMenu } from './part-menu.tsx';
import { useMovePart } from './use-move-part.ts';
import style from './clause-editor.module.css';

interface Props {
  readonly group: Group;
  /** From 1, in the group around; null for the condition itself. */
  readonly position: number | null;
  /** The directions that it can be moved in, with spaces between. */
  readonly moves?: string;
}

/** One level of the condition: how its elements are joined, the elements, and the way to add more. */
export function ClauseGroup({ group, position, moves = '' }: Props) {
  const { clauses: words } = useMessages();
  const { change, step } = useClauseEditing();
  const { liveOf } = useClauseNews();
  const isRoot = position === null;
  const { parts } = group;
  return (
    <div
      className={style.group}
      data-nested={!isRoot}
      data-muted={group.muted}
      {...(isRoot ? {} : { role: 'group', 'aria-label': words.group(position) })}
    >
      <div className={style.head}>
        {!isRoot && <LiveMark outcome={liveOf(group.id)?.outcome} />}
        <SegmentedControl
          aria-label={words.join}
          selectedKey={group.join}
          onSelectionChange={(key) => change((form) => chooseJoin(form, group.id, key as Join))}
        >
          <SegmentedControlItem id="and">{words.joins.and}</SegmentedControlItem>
          <SegmentedControlItem id="or">{words.joins.or}</SegmentedControlItem>
        </SegmentedControl>
        <span className={style.hint}>{words.joinHints[group.join]}</span>
        {group.muted && <TagLabel tone="neutral">{words.muted}</TagLabel>}
        {!isRoot && <PartMenu id={group.id} isMuted={group.muted} moves={moves} />}
      </div>
      {parts.length === 0 ? (
        <p className={style.hint}>{isRoot ? words.empty : words.emptyGroup}</p>
      ) : (
        <ul className={style.parts}>
          {parts.map((part, index) => (
            <Fragment key={part.id}>
              {index > 0 && (
                <li className={style.join} aria-hidden="true">
                  {words.joins[group.join]}
                </li>
              )}
              <Part part={part} position={index + 1} moves={movesOf(parts, index, isRoot)} />
            </Fragment>
          ))}
        </ul>
      )}
      <div className={style.adders}>
        <ActionButton size="S" isQuiet onPress={() => step((form) => addClause(form, group.id))}>
          <Add />
          <Text>{words.addClause}</Text>
        </ActionButton>
        <ActionButton size="S" isQuiet onPress={() => step((form) => addGroup(form, group.id))}>
          <Add />
          <Text>{words.addGroup}</Text>
        </ActionButton>
      </div>
    </div>
  );
}

/** Where an element can go, as `movePart` sees it. */
function movesOf(parts: readonly ClausePart[], index: number, isRoot: boolean): string {
  const beside = [parts[index - 1], parts[index + 1]];
  const moves = {
    up: index > 0,
    down: index < parts.length - 1,
    in: beside.some((part) => part?.kind === 'group'),
    out: !isRoot,
  };
  return Object.entries(moves)
    .filter(([, isOpen]) => isOpen)
    .map(([direction]) => direction)
    .join(' ');
}

interface PartProps {
  readonly part: ClausePart;
  readonly position: number;
  readonly moves: string;
}

/** An element of a level; Alt and an arrow key move it, wherever in it the focus is. */
function Part({ part, position, moves }: PartProps) {
  const move = useMovePart(part.id);
  const { liveOf, sentenceOf, newest } = useClauseNews();
  const live = liveOf(part.id);
  return (
    <li
      data-part={part.id}
      // Before the controls inside take the arrow for themselves; the innermost part is the one that is meant.
      onKeyDownCapture={(event) => {
        const direction = directionOf(event);
        const innermost = (event.target as Element).closest('[data-part]');
        if (direction === undefined || innermost !== event.currentTarget) return;
        event.preventDefault();
        event.stopPropagation();
        move(direction);
      }}
    >
      {part.kind === 'group' ? (
        <ClauseGroup group={part} position={position} moves={moves} />
      ) : (
        <ClauseRow
          clause={part}
          position={position}
          moves={moves}
          outcome={live?.outcome}
          saw={live?.saw}
          raw={live?.raw}
          sentence={sentenceOf(part.id)}
          isNewest={newest === part.id}
        />
      )}
    </li>
  );
}
