import { useMemo, useState } from 'react';
import { TagLabel } from '#ui/layout';
import { useFormats, useMessages } from '#ui/locale';
import { DataTable, RowLink, type TableColumn, type TableSort } from '#ui/table';
import { ShowSamples } from '../samples/show-samples.tsx';
import { sortDefinitions, type DefinitionColumn, type DefinitionRow } from './definition-rows.ts';

interface Props {
  readonly rows: readonly DefinitionRow[];
  /** The log is still being read: who is silent may yet speak. */
  readonly isPartial: boolean;
  readonly hrefOf: (id: string) => string;
  readonly onSamples: (row: DefinitionRow) => void;
}

const FIRST_SORT: TableSort<DefinitionColumn> = { column: 'matched', isDescending: true };

/** What each event of the workspace made of the log; a row leads to the event. */
export function DefinitionTable({ rows, isPartial, hrefOf, onSamples }: Props) {
  const { definitions: words } = useMessages().replay;
  const [sort, setSort] = useState(FIRST_SORT);
  const columns = useColumns(isPartial, hrefOf, onSamples);
  const sorted = useMemo(() => sortDefinitions(rows, sort), [rows, sort]);
  return (
    <DataTable<DefinitionRow, DefinitionColumn>
      label={words.label}
      columns={columns}
      rows={sorted}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={(next) =>
        // Names from A, figures from the top.
        setSort(
          next.column !== sort.column && next.column !== 'name'
            ? { ...next, isDescending: true }
            : next,
        )
      }
    />
  );
}

function useColumns(
  isPartial: boolean,
  hrefOf: Props['hrefOf'],
  onSamples: Props['onSamples'],
): readonly TableColumn<DefinitionRow, DefinitionColumn>[] {
  const { definitions: words } = useMessages().replay;
  const formats = useFormats();
  return useMemo(() => {
    const figure = (
      id: 'recognised' | 'matched' | 'invalidXdm' | 'identityNotFound',
      read: (row: DefinitionRow) => number,
    ): TableColumn<DefinitionRow, DefinitionColumn> => ({
      id,
      header: words.columns[id],
      width: 'minmax(104px, 0.8fr)',
      align: 'end',
      isSortable: true,
      cell: (row) => (row.problems > 0 ? '—' : formats.number(read(row))),
    });
    return [
      {
        id: 'name',
        header: words.columns.name,
        width: 'minmax(180px, 2fr)',
        isSortable: true,
        cell: (row) => <RowLink href={hrefOf(row.id)}>{row.name}</RowLink>,
      },
      {
        id: 'state',
        header: words.columns.state,
        width: 'minmax(150px, 1.2fr)',
        isSortable: true,
        cell: (row) => <State row={row} isPartial={isPartial} />,
      },
      figure('recognised', ({ recognised }) => recognised),
      figure('matched', ({ counts }) => counts.matched),
      figure('invalidXdm', ({ counts }) => counts.invalidXdm),
      figure('identityNotFound', ({ counts }) => counts.identityNotFound),
      {
        id: 'samples',
        header: words.columns.samples,
        width: '88px',
        isHeaderHidden: true,
        cell: (row) =>
          row.recognised > 0 && <ShowSamples subject={row.name} onPress={() => onSamples(row)} />,
      },
    ];
  }, [words, formats, isPartial, hrefOf, onSamples]);
}

function State({ row, isPartial }: Pick<Props, 'isPartial'> & { readonly row: DefinitionRow }) {
  const { definitions: words } = useMessages().replay;
  if (row.problems > 0) {
    return <TagLabel tone="negative">{words.notTakingPart(row.problems)}</TagLabel>;
  }
  if (!row.isSilent || isPartial) return null;
  return (
    <TagLabel tone="notice" hint={words.silentHint}>
      {words.silent}
    </TagLabel>
  );
}
