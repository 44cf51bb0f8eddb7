/** The history of firings in IndexedDB: appended, cut to a length, read newest first. */
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
      attempt(async () => {
        await database.transaction('rw', 'firings', async () => {
          await database.firings.add(firing);
          await newestFirst().offset(keep).delete();
        });
        feed.publish(['firings']);
        return null;
      }),

    clearFirings: () =>
      attempt(async () => {
        await database.firings.clear();
        feed.publish(['firings']);
        return null;
      }),
  };
}
