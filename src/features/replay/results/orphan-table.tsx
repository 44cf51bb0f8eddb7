import { useMemo } from 'react';
import type { ReplayTally } from '#domain/log';
import { useFormats, useMessages } from '#ui/locale';
import { DataTable, type TableColumn } from '#ui/table';
import { useTypeLabel } from '../use-type-label.ts';
import { ShowSamples } from '../samples/show-samples.tsx';
import style from './results.module.css';

type OrphanType = ReplayTally['orphansByType'][number];

interface Props {
  readonly tally: ReplayTally;
  readonly onSamples: (orphans: OrphanType) => void;
}

/** The events that nobody recognised, by type, the most frequent first. */
export function OrphanTable({ tally, onSamples }: Props) {
  const { orphans: words } = useMessages().replay;
  const columns = useColumns(tally, onSamples);
  const rows = useMemo(
    () => tally.orphansByType.toSorted((a, b) => b.count - a.count),
    [tally.orphansByType],
  );
  if (rows.length === 0) return <p className={style.nothing}>{words.none}</p>;
  return (
    <div className={style.filled}>
      <p className={style.hint}>{words.hint(tally.orphans, tally.orphans / tally.events)}</p>
      <div className={style.table}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={rows}
          keyOf={({ eventType }) => eventType}
        />
      </div>
    </div>
  );
}

function useColumns(
  tally: ReplayTally,
  onSamples: Props['onSamples'],
): readonly TableColumn<OrphanType>[] {
  const replay = useMessages().replay;
  const { orphans: words } = replay;
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  return useMemo(() => {
    const totals = new Map(tally.eventTypes.map(({ eventType, count }) => [eventType, count]));
    return [
      {
        id: 'eventType',
        header: words.columns.eventType,
        width: 'minmax(240px, 3fr)',
        cell: ({ eventType }) => typeLabel(eventType),
      },
      {
        id: 'count',
        header: words.columns.count,
        width: 'minmax(110px, 1fr)',
        align: 'end',
        cell: ({ count }) => formats.number(count),
      },
      {
        id: 'share',
        header: words.columns.share,
        width: 'minmax(110px, 1fr)',
        align: 'end',
        cell: ({ eventType, count }) =>
          replay.share(Math.min(1, count / (totals.get(eventType) ?? count))),
      },
      {
        id: 'samples',
        header: words.columns.samples,
        width: '88px',
        isHeaderHidden: true,
        cell: (row) =>
          row.samples.length > 0 && (
            <ShowSamples subject={typeLabel(row.eventType)} onPress={() => onSamples(row)} />
          ),
      },
    ];
  }, [replay, words, formats, typeLabel, tally.eventTypes, onSamples]);
}
