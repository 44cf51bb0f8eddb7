/** The events of the workspace as a replay sees them: what each set off, and those that could not take part. */
import type { OutcomeCode } from '#domain/trigger';
import type { ReplayTally } from '#domain/log';
import type { TableSort } from '#ui/table';

export interface DefinitionRow {
  /** Record id. */
  readonly id: string;
  readonly name: string;
  readonly recognised: number;
  readonly counts: Readonly<Record<OutcomeCode, number>>;
  /** It took part and no event matched. */
  readonly isSilent: boolean;
  /** Errors that keep it from taking part; 0 for one that did. */
  readonly problems: number;
}

export type DefinitionColumn = 'name' | 'recognised' | OutcomeCode | 'state' | 'samples';

/** What the list has to know of an event of the workspace. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly problems: number;
}

const NONE: DefinitionRow['counts'] = { matched: 0, invalidXdm: 0, identityNotFound: 0 };

/** A row for every definition of the tally, and for those that have problems and so are in none. */
export function definitionRows(
  tally: ReplayTally,
  workspace: readonly Known[],
): readonly DefinitionRow[] {
  const counted = new Set(tally.definitions.map(({ id }) => id));
  return [
    ...tally.definitions.map(({ id, name, recognised, counts }) => ({
      id,
      name,
      recognised,
      counts,
      isSilent: counts.matched === 0,
      problems: 0,
    })),
    ...workspace
      .filter(({ id, problems }) => problems > 0 && !counted.has(id))
      .map((event) => ({ ...event, recognised: 0, counts: NONE, isSilent: false })),
  ];
}

/** By a column; equal ones by name, so that rows do not change places while numbers grow. */
export function sortDefinitions(
  rows: readonly DefinitionRow[],
  { column, isDescending }: TableSort<DefinitionColumn>,
): readonly DefinitionRow[] {
  const byName = (a: DefinitionRow, b: DefinitionRow): number => a.name.localeCompare(b.name);
  const direction = isDescending ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => direction * byName(a, b));
  return rows.toSorted(
    (a, b) => direction * (figureOf(a, column) - figureOf(b, column)) || byName(a, b),
  );
}

function figureOf(row: DefinitionRow, column: DefinitionColumn): number {
  switch (column) {
    case 'recognised':
      return row.recognised;
    case 'matched':
    case 'invalidXdm':
    case 'identityNotFound':
      return row.counts[column];
    default:
      // What needs a look first: problems, then silence.
      return row.problems > 0 ? 2 : Number(row.isSilent);
  }
}
