/**
 * The IndexedDB database: its tables, and the number that rises when tables or indexes change. The shape of the
 * records inside has numbers of its own (`formats.ts`).
 */
import { Dexie, type Table } from 'dexie';
import type { IdentityType } from '#domain/identity';
import type { EventRecord, SchemaRecord, WorkspaceSettings } from '#domain/workspace';
import { STORAGE_TABLES } from './changed-tables.ts';
import type {
  DraftRecord,
  FiringRecord,
  LogRecord,
  PayloadRecord,
  StorageTable,
} from './contract.ts';
import { currentFormats, type FormatRecord, type FormatSteps } from './formats.ts';

export const DATABASE_NAME = 'declic';
export const DATABASE_VERSION = 2;

/** IndexedDB counts whole versions; Dexie stores its own times ten. */
export const NATIVE_VERSION = DATABASE_VERSION * 10;

/** Key of the one row of `settings`. */
export const SETTINGS_KEY = 'workspace';

/** Key of the one row of `logs`. */
export const LOG_KEY = 'kept';

export type DeclicDatabase = Dexie & {
  readonly events: Table<EventRecord, string>;
  readonly schemas: Table<SchemaRecord, string>;
  readonly identityTypes: Table<IdentityType, string>;
  readonly settings: Table<WorkspaceSettings, string>;
  /** Keys count up: two firings of one instant keep their order. */
  readonly firings: Table<FiringRecord, number>;
  readonly drafts: Table<DraftRecord, string>;
  readonly payloads: Table<PayloadRecord, string>;
  readonly logs: Table<LogRecord, string>;
  readonly formats: Table<FormatRecord, StorageTable>;
};

export interface DatabaseOptions {
  readonly name: string;
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  readonly steps: FormatSteps;
}

// On localhost Dexie would trace every failure in the console; failures are data here, and shown.
Dexie.debug = false;

/** Tables and their keys, as each version added them. */
const TABLES_OF_1 = {
  events: 'id',
  schemas: 'id',
  identityTypes: 'code',
  settings: '',
  firings: '++',
  drafts: 'id',
  payloads: 'eventId',
  formats: 'table',
};
const TABLES_OF_2 = { logs: '' };

/** Describes the database; nothing is opened yet. */
export function describeDatabase(options: DatabaseOptions): DeclicDatabase {
  const database = new Dexie(options.name, {
    autoOpen: true,
    cache: 'disabled',
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  }) as DeclicDatabase;

  database.version(1).stores(TABLES_OF_1);
  database
    .version(DATABASE_VERSION)
    .stores({ ...TABLES_OF_1, ...TABLES_OF_2 } satisfies Record<StorageTable | 'formats', string>);

  // A new database starts with the formats of today; one without a row is of version 1.
  database.on('populate', (transaction) =>
    transaction.table('formats').bulkAdd(currentFormats(STORAGE_TABLES, options.steps)),
  );
  return database;
}
