import { ActionMenu, MenuItem, Text } from '@react-spectrum/s2';
import AlertDiamond from '@react-spectrum/s2/icons/AlertDiamond';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import Copy from '@react-spectrum/s2/icons/Copy';
import Delete from '@react-spectrum/s2/icons/Delete';
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

type Column = SortColumn | 'description' | 'actions';

/** The list of events as one scrolling table (events.md §2.10). */
export function EventTable(props: Props) {
  const { rows, search, onSort } = props;
  const { events: words } = useFirstMessages();
  const columns = useColumns(props);
  const column = search.sort ?? 'lastUpdate';
  const order = search.order ?? defaultOrder(column);
  return (
    <DataTable<EventRow, Column>
      label={words.title}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      sort={{ column, isDescending: order === 'descending' }}
      onSort={(sort) => {
        if (sort.column === 'description' || sort.column === 'actions') return;
        const first = sort.column !== column;
        onSort(
          sort.column,
          first ? defaultOrder(sort.column) : sort.isDescending ? 'descending' : 'ascending',
        );
      }}
    />
  );
}

function useColumns({
  onDuplicate,
  onDelete,
  now,
}: Props): readonly TableColumn<EventRow, Column>[] {
  const { events: words } = useFirstMessages();
  const formats = useFormats();
  return [
    {
      id: 'name',
      header: words.columns.name,
      width: 'minmax(150px, 1.6fr)',
      isSortable: true,
      cell: (row) => <RowLink href={`/events/${row.id}`}>{row.name}</RowLink>,
    },
    {
      id: 'description',
      header: words.columns.description,
      width: 'minmax(100px, 1.8fr)',
      cell: (row) => (
        <span className={style.subdued} title={row.description}>
          {row.description}
        </span>
      ),
    },
    {
      id: 'kind',
      header: words.columns.kind,
      width: 'minmax(130px, 1.3fr)',
      isSortable: true,
      cell: (row) => words.kindNames[row.kind],
    },
    {
      id: 'schema',
      header: words.columns.schema,
      width: 'minmax(120px, 1.3fr)',
      isSortable: true,
      cell: (row) => row.schemaTitle || '—',
    },
    {
      id: 'identityType',
      header: words.columns.identityType,
      width: 'minmax(90px, 0.7fr)',
      isSortable: true,
      cell: (row) => row.identityType ?? '—',
    },
    {
      id: 'state',
      header: words.columns.state,
      width: 'minmax(120px, 0.8fr)',
      isSortable: true,
      cell: (row) => <EventState problems={row.problems} />,
    },
    {
      id: 'lastUpdate',
      header: words.columns.lastUpdate,
      width: 'minmax(120px, 0.8fr)',
      isSortable: true,
      cell: (row) => (
        <time dateTime={row.updatedAt} title={formats.dateTime(row.updatedAt)}>
          {formats.ago(row.updatedAt, now)}
        </time>
      ),
    },
    {
      id: 'actions',
      header: words.actions,
      width: '48px',
      isHeaderHidden: true,
      cell: (row) => (
        <ActionMenu
          isQuiet
          size="S"
          aria-label={words.rowActions(row.name)}
          onAction={(key) => (key === 'duplicate' ? onDuplicate(row) : onDelete(row))}
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
  ];
}

/** Ready, or how many problems keep the event from taking part. */
function EventState({ problems }: { readonly problems: number | null }) {
  const { events: words } = useFirstMessages();
  if (problems === null) return null;
  return (
    <span className={style.state} data-ready={problems === 0}>
      {problems === 0 ? <CheckmarkCircle /> : <AlertDiamond />}
      {problems === 0 ? words.ready : words.problemCount(problems)}
    </span>
  );
}
