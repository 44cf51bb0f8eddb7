/** The unsaved work of the event screens in IndexedDB: drafts of the form and the payloads last edited. */
import type { Table } from 'dexie';
import { attemptWrite } from '../attempt-write.ts';
import type { ChangeFeed } from '../changes.ts';
import type { Repository, Stored, StorageTable } from '../contract.ts';
import type { DeclicDatabase } from '../database.ts';
import { attempt } from '../failures.ts';

type ScreenWorkPart = Pick<
  Repository,
  | 'readDraft'
  | 'readDrafts'
  | 'putDraft'
  | 'deleteDraft'
  | 'readPayload'
  | 'putPayload'
  | 'deletePayload'
>;

export function indexedScreenWork(database: DeclicDatabase, feed: ChangeFeed): ScreenWorkPart {
  const drafts = records(database.drafts, 'drafts', feed);
  const payloads = records(database.payloads, 'payloads', feed);
  return {
    readDraft: drafts.read,
    readDrafts: drafts.readAll,
    putDraft: drafts.put,
    deleteDraft: drafts.remove,
    readPayload: payloads.read,
    putPayload: payloads.put,
    deletePayload: payloads.remove,
  };
}

function records<T>(table: Table<T, string>, name: StorageTable, feed: ChangeFeed) {
  return {
    read: (key: string): Promise<Stored<T | null>> =>
      attempt(async () => (await table.get(key)) ?? null),
    readAll: (): Promise<Stored<readonly T[]>> => attempt(() => table.toArray()),
    put: (record: T) => attemptWrite(feed, [name], () => table.put(record)),
    remove: (key: string) => attemptWrite(feed, [name], () => table.delete(key)),
  };
}
