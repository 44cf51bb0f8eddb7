import { memo } from 'react';
import type { ReplayCell } from '#domain/log';
import { useFormats, useMessages } from '#ui/locale';
import type { Place } from './matrix-keys.ts';
import { heatOf, shareOf, type MatrixRow } from './matrix-model.ts';
import style from './matrix.module.css';

interface Props {
  readonly cell: ReplayCell | undefined;
  readonly row: MatrixRow;
  readonly typeLabel: string;
  readonly name: string;
  readonly place: Place;
  /** As ARIA counts, from 1. */
  readonly columnIndex: number;
  readonly start: number;
  readonly width: number;
  readonly isTabStop: boolean;
}

/**
 * How much of a type matched an event: the number, its share in words and as the length of a bar, and a colour behind
 * them. What was recognised and did not match stands beside it.
 */
export const MatrixCell = memo(RenderedCell, (before, after) =>
  Object.entries(before).every(([name, value]) => {
    const next = after[name as keyof Props];
    return name === 'place' ? isSamePlace(value as Place, next as Place) : Object.is(value, next);
  }),
);

function RenderedCell({ cell, row, typeLabel, name, place, start, width, ...props }: Props) {
  const words = useMessages().replay;
  const formats = useFormats();
  const share = shareOf(cell, row);
  const { matched = 0, invalidXdm = 0, identityNotFound = 0 } = cell?.counts ?? {};
  const notMatched = invalidXdm + identityNotFound;
  const label =
    cell === undefined
      ? words.matrix.empty(typeLabel, name)
      : [
          words.matrix.cell(typeLabel, name, matched, share, row.count),
          ...(notMatched > 0 ? [words.matrix.cellNotMatched(invalidXdm, identityNotFound)] : []),
        ].join('; ');
  return (
    <div
      role="gridcell"
      aria-colindex={props.columnIndex}
      aria-label={label}
      title={cell && label}
      tabIndex={props.isTabStop ? 0 : -1}
      data-place={`${place.row}-${place.column}`}
      data-heat={heatOf(share)}
      data-filled={cell !== undefined || undefined}
      className={style.cell}
      style={{ transform: `translateX(${start}px)`, width }}
    >
      {cell === undefined ? (
        <span className={style.none}>·</span>
      ) : (
        <>
          <span className={style.figures}>
            <span className={style.matched}>{formats.number(matched)}</span>
            {matched > 0 && <span className={style.share}>{words.share(share)}</span>}
          </span>
          {notMatched > 0 && (
            <span className={style.notMatched}>{words.matrix.notMatched(notMatched)}</span>
          )}
          {matched > 0 && (
            <span className={style.bar} style={{ width: `${Math.max(2, share * 100)}%` }} />
          )}
        </>
      )}
    </div>
  );
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
