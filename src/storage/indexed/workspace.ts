/** Everything that is configured, in IndexedDB: read in one transaction, written in one. */
import { DEFAULT_SETTINGS } from '#domain/workspace';
import { attemptWrite } from '../attempt-write.ts';
import { changedTables, WORKSPACE_TABLES } from '../changed-tables.ts';
import type { ChangeFeed } from '../changes.ts';
import type { ExpectedVersions, Repository, WorkspaceChange } from '../contract.ts';
import { SETTINGS_KEY, type DeclicDatabase } from '../database.ts';
import { attempt, StorageAbort } from '../failures.ts';

type WorkspacePart = Pick<Repository, 'readWorkspace' | 'apply' | 'replaceWorkspace'>;

export function indexedWorkspace(database: DeclicDatabase, feed: ChangeFeed): WorkspacePart {
  return {
    readWorkspace: () =>
      attempt(() =>
        database.transaction('r', [...WORKSPACE_TABLES], async () => {
          const [settings, schemas, identityTypes, events] = await Promise.all([
            database.settings.get(SETTINGS_KEY),
            database.schemas.toArray(),
            database.identityTypes.toArray(),
            database.events.toArray(),
          ]);
          return { settings: settings ?? DEFAULT_SETTINGS, schemas, identityTypes, events };
        }),
      ),

    apply(change, expected = new Map()) {
      const tables = changedTables(change);
      const scope = [...new Set([...tables, 'events'])];
      return attemptWrite(feed, tables, () =>
        database.transaction('rw', scope, async () => {
          await refuseStale(database, expected);
          await write(database, change);
        }),
      );
    },

    replaceWorkspace: (workspace) =>
      attemptWrite(feed, WORKSPACE_TABLES, () =>
        database.transaction('rw', [...WORKSPACE_TABLES], async () => {
          await Promise.all(WORKSPACE_TABLES.map((table) => database.table(table).clear()));
          await write(database, {
            putEvents: workspace.events,
            putSchemas: workspace.schemas,
            putIdentityTypes: workspace.identityTypes,
            putSettings: workspace.settings,
          });
        }),
      ),
  };
}

/** Throws, and so ends the transaction, where an event is not as the writer read it. */
async function refuseStale(database: DeclicDatabase, expected: ExpectedVersions): Promise<void> {
  const ids = [...expected.keys()];
  const stored = await database.events.bulkGet(ids);
  for (const [index, id] of ids.entries()) {
    const found = stored[index] ?? null;
    if ((found?.updatedAt ?? null) !== expected.get(id)) {
      throw new StorageAbort({ code: 'storage/conflict', id, stored: found });
    }
  }
}

/** Deletions first: what is deleted and put in one change is put. */
async function write(database: DeclicDatabase, change: WorkspaceChange): Promise<void> {
  if (change.deleteEvents?.length) await database.events.bulkDelete([...change.deleteEvents]);
  if (change.deleteSchemas?.length) await database.schemas.bulkDelete([...change.deleteSchemas]);
  if (change.deleteIdentityTypes?.length) {
    await database.identityTypes.bulkDelete([...change.deleteIdentityTypes]);
  }
  if (change.deleteDrafts?.length) await database.drafts.bulkDelete([...change.deleteDrafts]);
  if (change.deletePayloads?.length) await database.payloads.bulkDelete([...change.deletePayloads]);
  if (change.putEvents?.length) await database.events.bulkPut(change.putEvents);
  if (change.putSchemas?.length) await database.schemas.bulkPut(change.putSchemas);
  if (change.putIdentityTypes?.length)
    await database.identityTypes.bulkPut(change.putIdentityTypes);
  if (change.putDrafts?.length) await database.drafts.bulkPut(change.putDrafts);
  if (change.putPayloads?.length) await database.payloads.bulkPut(change.putPayloads);
  if (change.putSettings) await database.settings.put(change.putSettings, SETTINGS_KEY);
}
