/** The kept log in IndexedDB: one row, whose bytes the browser holds beside the table. */
import { attemptWrite } from '../attempt-write.ts';
import type { ChangeFeed } from '../changes.ts';
import type { Repository } from '../contract.ts';
import { LOG_KEY, type DeclicDatabase } from '../database.ts';
import { attempt } from '../failures.ts';

type LogPart = Pick<Repository, 'readLog' | 'keepLog' | 'deleteLog'>;

export function indexedLog(database: DeclicDatabase, feed: ChangeFeed): LogPart {
  return {
    readLog: () => attempt(async () => (await database.logs.get(LOG_KEY)) ?? null),
    keepLog: (log) => attemptWrite(feed, ['logs'], () => database.logs.put(log, LOG_KEY)),
    deleteLog: () => attemptWrite(feed, ['logs'], () => database.logs.delete(LOG_KEY)),
  };
}
