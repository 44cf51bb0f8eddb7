/** The repository on IndexedDB; each concern has its file, this one joins them. */
import type { ChangeFeed } from './changes.ts';
import type { Repository } from './contract.ts';
import type { DeclicDatabase } from './database.ts';
import { indexedFirings } from './indexed/firings.ts';
import { indexedLog } from './indexed/log.ts';
import { indexedScreenWork } from './indexed/screen-work.ts';
import { indexedWorkspace } from './indexed/workspace.ts';
import { requestPersistence } from './persistence.ts';

/** A repository on an open database that tells the feed what it wrote. */
export function indexedRepository(database: DeclicDatabase, feed: ChangeFeed): Repository {
  return {
    ...indexedWorkspace(database, feed),
    ...indexedFirings(database, feed),
    ...indexedScreenWork(database, feed),
    ...indexedLog(database, feed),
    requestPersistence,
    subscribe: (listener) => feed.subscribe(listener),
  };
}
