/** The unsaved work of the event screens in IndexedDB: drafts of the form and the payloads last edited. */
import type { Table } from 'dexie';
import type { ChangeFeed } from '../changes.ts';
import type { Repository, Stored } from '../contract.ts';
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
  const drafts = records(database.drafts, () => feed.publish(['drafts']));
  const payloads = records(database.payloads, () => feed.publish(['payloads']));
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

function records<T>(table: Table<T, string>, publish: () => void) {
  return {
    read: (key: string): Promise<Stored<T | null>> =>
      attempt(async () => (await table.get(key)) ?? null),
    readAll: (): Promise<Stored<readonly T[]>> => attempt(() => table.toArray()),
    put: (record: T): Promise<Stored<null>> =>
      attempt(async () => {
        await table.put(record);
        publish();
        return null;
      }),
    remove: (key: string): Promise<Stored<null>> =>
      attempt(async () => {
        await table.delete(key);
        publish();
        return null;
      }),
  };
}
