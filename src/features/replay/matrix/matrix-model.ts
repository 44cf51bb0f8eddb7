/** The matrix of a replay: event types down, events of the workspace across, what matched where they meet. */
import { OTHER_TYPES, type ReplayCell, type ReplayTally } from '#domain/log';

export interface MatrixRow {
  /** As in the tally; `OTHER_TYPES` for those that were too many to be told apart. */
  readonly eventType: string;
  readonly count: number;
}

export interface MatrixColumn {
  /** Record id of the definition. */
  readonly id: string;
  readonly name: string;
  readonly recognised: number;
}

export interface MatrixModel {
  /** The most frequent type first; the types without a row of their own at the end. */
  readonly rows: readonly MatrixRow[];
  /** What was recognised most first, then by name. */
  readonly columns: readonly MatrixColumn[];
  readonly cellAt: (row: number, column: number) => ReplayCell | undefined;
}

/** Steps of the heat, by the share of the row; a cell without a match has none. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5;

export function matrixOf(tally: ReplayTally): MatrixModel {
  const cells = new Map<string, Map<string, ReplayCell>>();
  for (const cell of tally.cells) {
    const row = cells.get(cell.eventType) ?? new Map<string, ReplayCell>();
    cells.set(cell.eventType, row.set(cell.definition, cell));
  }
  const rows = tally.eventTypes.toSorted(
    (a, b) =>
      Number(a.eventType === OTHER_TYPES) - Number(b.eventType === OTHER_TYPES) ||
      b.count - a.count,
  );
  // Cells that were too many are counted under a row that may have no events of its own.
  if (cells.has(OTHER_TYPES) && rows.every(({ eventType }) => eventType !== OTHER_TYPES)) {
    rows.push({ eventType: OTHER_TYPES, count: recognisedIn(cells.get(OTHER_TYPES)) });
  }
  const columns = tally.definitions
    .toSorted((a, b) => b.recognised - a.recognised || (a.name < b.name ? -1 : 1))
    .map(({ id, name, recognised }) => ({ id, name, recognised }));
  return {
    rows,
    columns,
    cellAt(row, column) {
      const eventType = rows[row]?.eventType;
      const id = columns[column]?.id;
      if (eventType === undefined || id === undefined) return undefined;
      return cells.get(eventType)?.get(id);
    },
  };
}

/** What matched of a row, between 0 and 1. */
export function shareOf(cell: ReplayCell | undefined, row: MatrixRow): number {
  if (cell === undefined || row.count === 0) return 0;
  return Math.min(1, cell.counts.matched / row.count);
}

/** Few steps that can be told apart rather than many that cannot. */
export function heatOf(share: number): Heat {
  if (share <= 0) return 0;
  if (share <= 0.02) return 1;
  if (share <= 0.1) return 2;
  if (share <= 0.35) return 3;
  return share <= 0.7 ? 4 : 5;
}

function recognisedIn(row: ReadonlyMap<string, ReplayCell> | undefined): number {
  let sum = 0;
  for (const { counts } of row?.values() ?? []) {
    sum += counts.matched + counts.invalidXdm + counts.identityNotFound;
  }
  return sum;
}
