import { useMemo } from 'react';
import { useMessages } from '#ui/locale';
import { DataTable, type TableColumn } from '#ui/table';
import { SchemaCell, type SchemaColumn } from './schema-cell.tsx';
import type { SchemaRow } from './schema-rows.ts';

interface Props {
  readonly rows: readonly SchemaRow[];
  readonly hrefOf: (id: string) => string;
  readonly onDelete: (row: SchemaRow) => void;
}

/** The schemas of the workspace; a row leads to the page of the schema. */
export function SchemaTable({ rows, hrefOf, onDelete }: Props) {
  const words = useMessages().schemas;
  const columns = useMemo(
    () => columnsOf(words.columns, hrefOf, onDelete),
    [words, hrefOf, onDelete],
  );
  return <DataTable label={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function columnsOf(
  headers: Record<SchemaColumn, string>,
  hrefOf: Props['hrefOf'],
  onDelete: Props['onDelete'],
): readonly TableColumn<SchemaRow, SchemaColumn>[] {
  const column = (id: SchemaColumn, width: string): TableColumn<SchemaRow, SchemaColumn> => ({
    id,
    width,
    header: headers[id],
    cell: (row) => <SchemaCell row={row} column={id} href={hrefOf(row.id)} onDelete={onDelete} />,
  });
  return [
    column('title', 'minmax(260px, 2fr)'),
    column('version', '60px'),
    column('class', 'minmax(140px, 1fr)'),
    { ...column('fields', '56px'), align: 'end' },
    column('kinds', 'minmax(190px, 1fr)'),
    { ...column('events', '76px'), align: 'end' },
    { ...column('actions', '40px'), align: 'end', isHeaderHidden: true },
  ];
}
