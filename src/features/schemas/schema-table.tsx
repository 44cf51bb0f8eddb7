import { ActionButton } from '@react-spectrum/s2';
import Delete from '@react-spectrum/s2/icons/Delete';
import { useMemo } from 'react';
import { countShownFields } from '#components/schema-tree';
import { TagLabel } from '#ui/layout';
import { useFormats, useMessages } from '#ui/locale';
import { DataTable, RowLink, type TableColumn } from '#ui/table';
import { SchemaKinds } from './schema-kinds.tsx';
import { classLabel, versionText, type SchemaRow } from './schema-rows.ts';
import style from './schemas.module.css';

interface Props {
  readonly rows: readonly SchemaRow[];
  readonly hrefOf: (id: string) => string;
  readonly onDelete: (row: SchemaRow) => void;
}

/** The schemas of the workspace; a row leads to the page of the schema. */
export function SchemaTable({ rows, hrefOf, onDelete }: Props) {
  const { schemas: words } = useMessages();
  const formats = useFormats();
  const columns = useMemo<readonly TableColumn<SchemaRow>[]>(
    () => [
      {
        id: 'title',
        header: words.columns.title,
        width: 'minmax(200px, 2fr)',
        cell: ({ id, title, schema }) => (
          <span className={style.titleCell}>
            <RowLink href={hrefOf(id)}>{title}</RowLink>
            {schema === null && <TagLabel tone="negative">{words.unreadable}</TagLabel>}
            {schema?.union === true && (
              <TagLabel tone="informative" hint={words.profileHint}>
                {words.profile}
              </TagLabel>
            )}
          </span>
        ),
      },
      {
        id: 'version',
        header: words.columns.version,
        width: '64px',
        cell: ({ schema }) => (schema === null ? '' : versionText(schema)),
      },
      {
        id: 'class',
        header: words.columns.class,
        width: 'minmax(120px, 1fr)',
        cell: ({ schema }) =>
          schema === null ? '' : <span title={schema.classId}>{classLabel(schema.classId)}</span>,
      },
      {
        id: 'behaviour',
        header: words.columns.behaviour,
        width: '112px',
        cell: ({ schema }) => (schema === null ? '' : words.behaviours[schema.behaviour]),
      },
      {
        id: 'fields',
        header: words.columns.fields,
        width: '56px',
        align: 'end',
        cell: ({ schema }) => (schema === null ? '' : formats.number(countShownFields(schema))),
      },
      {
        id: 'kinds',
        header: words.columns.kinds,
        width: 'minmax(210px, 1fr)',
        cell: ({ suitability }) =>
          suitability === null ? '' : <SchemaKinds suitability={suitability} />,
      },
      {
        id: 'events',
        header: words.columns.events,
        width: '76px',
        align: 'end',
        cell: ({ events }) => formats.number(events.length),
      },
      {
        id: 'actions',
        header: words.columns.actions,
        isHeaderHidden: true,
        width: '40px',
        align: 'end',
        cell: (row) => <DeleteButton row={row} onDelete={onDelete} />,
      },
    ],
    [words, formats, hrefOf, onDelete],
  );
  return <DataTable label={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function DeleteButton({ row, onDelete }: { readonly row: SchemaRow } & Pick<Props, 'onDelete'>) {
  const { remove } = useMessages().schemas;
  return (
    <ActionButton
      isQuiet
      size="S"
      aria-label={remove.action(row.title)}
      onPress={() => onDelete(row)}
    >
      <Delete />
    </ActionButton>
  );
}
