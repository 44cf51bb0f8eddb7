/** Opens storage at the start of the app, or says why the work will not outlive the tab. */
import { CHANGES_CHANNEL, createChangeFeed } from './changes.ts';
import type { Repository, StorageFailure } from './contract.ts';
import {
  DATABASE_NAME,
  describeDatabase,
  NATIVE_VERSION,
  type DeclicDatabase,
} from './database.ts';
import { failureOf, StorageAbort } from './failures.ts';
import { FORMAT_STEPS, type FormatSteps } from './formats.ts';
import { indexedRepository } from './indexed-repository.ts';
import { memoryRepository } from './memory-repository.ts';
import { migrateRecords } from './migrate-records.ts';

export interface OpenOptions {
  readonly name?: string;
  /** Name of the channel between tabs. */
  readonly channel?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Steps between record formats; tests bring their own. */
  readonly steps?: FormatSteps;
}

export type OpenedRepository =
  | {
      readonly mode: 'persistent';
      readonly repository: Repository;
      readonly close: () => void;
    }
  | {
      /** Everything works, nothing outlives the tab: the shell says so, with the reason. */
      readonly mode: 'memory';
      readonly repository: Repository;
      readonly failure: StorageFailure;
      readonly close: () => void;
    };

/** The repository of this browser; when storage cannot be opened, one in memory with the reason. */
export async function openRepository(options: OpenOptions = {}): Promise<OpenedRepository> {
  const steps = options.steps ?? FORMAT_STEPS;
  let database: DeclicDatabase | null = null;
  try {
    const factory = options.indexedDB ?? browserFactory();
    const described = describeDatabase({
      name: options.name ?? DATABASE_NAME,
      indexedDB: factory,
      IDBKeyRange: options.IDBKeyRange,
      steps,
    });
    database = described;
    await refuseNewer(factory, described.name);
    await openUnlessBlocked(described);
    await migrateRecords(described, steps);
    const feed = createChangeFeed(options.channel ?? CHANGES_CHANNEL);
    giveWay(described);
    return {
      mode: 'persistent',
      repository: indexedRepository(described, feed),
      close() {
        feed.close();
        described.close();
      },
    };
  } catch (thrown) {
    database?.close();
    return {
      mode: 'memory',
      repository: memoryRepository(),
      failure: failureOf(thrown),
      close: () => {},
    };
  }
}

/** Reading the property alone throws where site data is blocked. */
function browserFactory(): IDBFactory {
  if (typeof indexedDB === 'undefined') throw new StorageAbort({ code: 'storage/refused' });
  return indexedDB;
}

/**
 * Looks before it opens: Dexie would open a newer database all the same, and raise its version where a table of ours
 * has gone.
 */
async function refuseNewer(factory: IDBFactory, name: string): Promise<void> {
  if (typeof factory.databases !== 'function') return;
  const known = await factory.databases();
  const version = known.find((database) => database.name === name)?.version ?? 0;
  if (version > NATIVE_VERSION) throw new StorageAbort({ code: 'storage/newer' });
}

/** A tab with an older version that does not let go would keep the opening waiting for ever. */
async function openUnlessBlocked(database: DeclicDatabase): Promise<void> {
  let onBlocked: () => boolean = () => false;
  const blocked = new Promise<never>((_resolve, reject) => {
    onBlocked = () => {
      reject(new StorageAbort({ code: 'storage/refused' }));
      return false;
    };
  });
  database.on('blocked', onBlocked);
  await Promise.race([database.open(), blocked]);
}

/**
 * Lets a newer version in another tab upgrade the database: this one closes for good and every later operation fails
 * with the reason. After a deletion ("clear site data") the next operation makes a new database.
 */
function giveWay(database: DeclicDatabase): void {
  database.on('versionchange', (event) => {
    database.close({ disableAutoOpen: event.newVersion !== null });
    // Dexie's own handler would warn in the console.
    return false;
  });
}
