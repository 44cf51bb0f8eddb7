import { succeed } from '#domain/base';
import type { ChangeFeed } from './changes.ts';
import type { Stored, StorageTable } from './contract.ts';
import { attempt } from './failures.ts';

/** Runs a write and tells the feed once it is stored; what goes wrong in the telling does not make it unstored. */
export async function attemptWrite(
  feed: ChangeFeed,
  tables: readonly StorageTable[],
  write: () => PromiseLike<unknown>,
): Promise<Stored<null>> {
  const stored = await attempt(write);
  if (!stored.ok) return stored;
  feed.publish(tables);
  return succeed(null);
}
