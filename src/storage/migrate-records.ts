/** Brings stored records to the shape of today, when the repository is opened. */
import { STORAGE_TABLES } from './changed-tables.ts';
import type { StorageTable } from './contract.ts';
import type { DeclicDatabase } from './database.ts';
import { StorageAbort } from './failures.ts';
import { currentFormats, type FormatStep, type FormatSteps } from './formats.ts';

/**
 * Brings every stored record to today's shape, in one transaction: after a failure everything is as it was. Records of
 * a newer shape are left alone and refused.
 */
export async function migrateRecords(database: DeclicDatabase, steps: FormatSteps): Promise<void> {
  const tables = [...STORAGE_TABLES];
  await database.transaction('rw', [...tables, 'formats'], async () => {
    const rows = await database.formats.toArray();
    const stored = new Map(rows.map((row) => [row.table, row.version]));
    for (const { table, version } of currentFormats(tables, steps)) {
      const from = stored.get(table) ?? 1;
      if (from > version) throw new StorageAbort({ code: 'storage/newer' });
      if (from === version) continue;
      const pending = steps[table].slice(from - 1);
      await rewriteRecords(database, table, (record) =>
        pending.reduce((result, step) => step(result), record),
      );
      await database.formats.put({ table, version });
    }
  });
}

async function rewriteRecords(
  database: DeclicDatabase,
  table: StorageTable,
  rewrite: FormatStep,
): Promise<void> {
  await database
    .table<unknown>(table)
    .toCollection()
    .modify((record, row) => {
      row.value = rewrite(record);
    });
}
