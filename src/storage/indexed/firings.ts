/** The history of firings in IndexedDB: appended, cut to a length, read newest first. */
import { attemptWrite } from '../attempt-write.ts';
import type { ChangeFeed } from '../changes.ts';
import type { Repository } from '../contract.ts';
import type { DeclicDatabase } from '../database.ts';
import { attempt } from '../failures.ts';

type FiringPart = Pick<Repository, 'readFirings' | 'addFiring' | 'clearFirings'>;

export function indexedFirings(database: DeclicDatabase, feed: ChangeFeed): FiringPart {
  const newestFirst = () => database.firings.orderBy(':id').reverse();
  return {
    readFirings: (limit) => attempt(() => newestFirst().limit(limit).toArray()),

    addFiring: (firing, keep) =>
      attemptWrite(feed, ['firings'], () =>
        database.transaction('rw', 'firings', async () => {
          await database.firings.add(firing);
          await newestFirst().offset(keep).delete();
        }),
      ),

    clearFirings: () => attemptWrite(feed, ['firings'], () => database.firings.clear()),
  };
}
