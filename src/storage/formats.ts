/**
 * The shape of stored records, group by group: a version for each table and the steps from one to the next. A stored
 * sample of every version opens in `open-repository.test.ts` for ever.
 */
import type { StorageTable } from './contract.ts';

/** Row of the table `formats`. */
export interface FormatRecord {
  readonly table: StorageTable;
  readonly version: number;
}

/** Rewrites one record of version n into version n + 1. */
export type FormatStep = (record: unknown) => unknown;

/** The first step of a table leads from version 1 to 2, the next to 3; as many steps as there were changes. */
export type FormatSteps = Readonly<Record<StorageTable, readonly FormatStep[]>>;

export const FORMAT_STEPS: FormatSteps = {
  events: [],
  schemas: [],
  identityTypes: [],
  settings: [],
  firings: [],
  drafts: [],
  payloads: [],
  logs: [],
};

/** The rows of a database whose records are all of today's shape. */
export function currentFormats(
  tables: readonly StorageTable[],
  steps: FormatSteps,
): readonly FormatRecord[] {
  return tables.map((table) => ({ table, version: steps[table].length + 1 }));
}
