import { ActionMenu, MenuItem, Text } from '@react-spectrum/s2';
import AlertDiamond from '@react-spectrum/s2/icons/AlertDiamond';
import AlertTriangle from '@react-spectrum/s2/icons/AlertTriangle';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import Copy from '@react-spectrum/s2/icons/Copy';
import Delete from '@react-spectrum/s2/icons/Delete';
import { useEffect, useMemo, useRef } from 'react';
import { useMediaQuery } from '#ui/layout';
import { useFormats, useFirstMessages } from '#ui/locale';
import { DataTable, RowLink, type TableColumn } from '#ui/table';
import { defaultOrder, type EventRow, type EventSearch, type SortColumn } from './event-search.ts';
import style from './event-table.module.css';

interface Props {
  readonly rows: readonly EventRow[];
  readonly search: EventSearch;
  readonly onSort: (column: SortColumn, order: 'ascending' | 'descending') => void;
  readonly onDuplicate: (row: EventRow) => void;
  readonly onDelete: (row: EventRow) => void;
  /** Epoch milliseconds, for "3 minutes ago". */
  readonly now: number;
}

type Column = SortColumn | 'description' | 'condition' | 'actions';

/** The list of events as one scrolling table (events.md §2.10). */
export function EventTable(props: Props) {
  const { rows, search, onSort } = props;
  const { events: words } = useFirstMessages();
  const columns = useColumns(props);
  const column = search.sort ?? 'lastUpdate';
  const order = search.order ?? defaultOrder(column);
  return (
    <div className={style.table}>
      <DataTable<EventRow, Column>
        label={words.title}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        sort={{ column, isDescending: order === 'descending' }}
        onSort={(sort) => {
          if (!isSortColumn(sort.column)) return;
          const first = sort.column !== column;
          onSort(
            sort.column,
            first ? defaultOrder(sort.column) : sort.isDescending ? 'descending' : 'ascending',
          );
        }}
      />
    </div>
  );
}

function isSortColumn(column: Column): column is SortColumn {
  return column !== 'description' && column !== 'condition' && column !== 'actions';
}

function useColumns({
  onDuplicate,
  onDelete,
  now,
}: Props): readonly TableColumn<EventRow, Column>[] {
  const { events: words } = useFirstMessages();
  const formats = useFormats();
  // A column of its own only where there is room for more than its first words.
  const hasRoom = useMediaQuery('(width >= 1500px)');
  const latest = useRef({ onDuplicate, onDelete });
  useEffect(() => {
    latest.current = { onDuplicate, onDelete };
  });
  // Rows are drawn again only when their columns are others: ages change by the minute.
  const minute = Math.floor(now / 60_000) * 60_000;
  return useMemo(
    () => [
      {
        id: 'name',
        header: words.columns.name,
        width: 'minmax(160px, 2.2fr)',
        isSortable: true,
        cell: (row) => (
          <>
            <RowLink href={`/events/${row.id}`}>{row.name}</RowLink>
            {!hasRoom && <Description row={row} />}
          </>
        ),
      },
      ...(hasRoom
        ? [
            {
              id: 'description' as const,
              header: words.columns.description,
              width: 'minmax(100px, 1.8fr)',
              cell: (row: EventRow) => <Description row={row} />,
            },
          ]
        : []),
      {
        id: 'kind',
        header: words.columns.kind,
        width: hasRoom ? 'minmax(100px, 1.3fr)' : 'minmax(160px, 2.4fr)',
        isSortable: true,
        cell: (row) => (
          <>
            <Clipped text={words.kindNames[row.kind]} />
            {!hasRoom && <Condition row={row} />}
          </>
        ),
      },
      ...(hasRoom
        ? [
            {
              id: 'condition' as const,
              header: words.columns.condition,
              width: 'minmax(160px, 3fr)',
              cell: (row: EventRow) => <Condition row={row} />,
            },
          ]
        : []),
      {
        id: 'schema',
        header: words.columns.schema,
        width: 'minmax(100px, 1.7fr)',
        isSortable: true,
        cell: (row) => <Clipped text={row.schemaTitle || '—'} />,
      },
      {
        id: 'identityType',
        header: words.columns.identityType,
        width: 'minmax(80px, 0.75fr)',
        isSortable: true,
        cell: (row) => <Clipped text={row.identityType ?? '—'} />,
      },
      {
        id: 'state',
        header: words.columns.state,
        width: 'minmax(96px, 0.85fr)',
        isSortable: true,
        cell: (row) => <EventState problems={row.problems} isDrifted={row.isDrifted} />,
      },
      {
        id: 'lastUpdate',
        header: words.columns.lastUpdate,
        width: 'minmax(84px, 0.8fr)',
        isSortable: true,
        cell: (row) => (
          <time dateTime={row.updatedAt} title={formats.dateTime(row.updatedAt)}>
            {formats.ago(row.updatedAt, minute)}
          </time>
        ),
      },
      {
        id: 'actions',
        header: words.actions,
        width: '32px',
        isHeaderHidden: true,
        cell: (row) => (
          <ActionMenu
            isQuiet
            size="S"
            aria-label={words.rowActions(row.name)}
            onAction={(key) =>
              key === 'duplicate' ? latest.current.onDuplicate(row) : latest.current.onDelete(row)
            }
          >
            <MenuItem id="duplicate" textValue={words.duplicate}>
              <Copy />
              <Text slot="label">{words.duplicate}</Text>
            </MenuItem>
            <MenuItem id="delete" textValue={words.delete}>
              <Delete />
              <Text slot="label">{words.delete}</Text>
            </MenuItem>
          </ActionMenu>
        ),
      },
    ],
    [words, formats, hasRoom, minute],
  );
}

function Description({ row }: { readonly row: EventRow }) {
  return (
    <span className={style.description} title={row.description}>
      {row.description}
    </span>
  );
}

/**
 * How the event recognises its payloads, in one line. The line keeps its height while it is empty, so that nothing moves
 * when the sentences arrive.
 */
function Condition({ row }: { readonly row: EventRow }) {
  const text = row.condition === '' ? '—' : (row.condition ?? '');
  return (
    <span className={style.condition} title={text}>
      {text}
    </span>
  );
}

/** What does not fit is cut, and read in full by pointing at it. */
function Clipped({ text }: { readonly text: string }) {
  return <span title={text}>{text}</span>;
}

interface StateProps {
  readonly problems: number | null;
  readonly isDrifted: boolean;
}

/** Ready, or how many problems keep the event from taking part; a schema that moved on keeps none. */
function EventState({ problems, isDrifted }: StateProps) {
  const { events: words } = useFirstMessages();
  if (problems === null) return null;
  if (problems === 0 && isDrifted) {
    return (
      <span className={style.state} data-drifted title={words.driftedHint}>
        <AlertTriangle />
        {words.drifted}
      </span>
    );
  }
  return (
    <span className={style.state} data-ready={problems === 0}>
      {problems === 0 ? <CheckmarkCircle /> : <AlertDiamond />}
      {problems === 0 ? words.ready : words.problemCount(problems)}
    </span>
  );
}
