import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STORAGE_TABLES } from './changed-tables.ts';
import type { StorageChange, Stored } from './contract.ts';
import { FORMAT_STEPS } from './formats.ts';
import { openRepository, type OpenOptions } from './open-repository.ts';
import { version1 } from './stored-samples/version-1.ts';
import { version2 } from './stored-samples/version-2.ts';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

async function open(indexedDB: IDBFactory, options: OpenOptions = {}) {
  const result = await openRepository({ indexedDB, IDBKeyRange, ...options });
  opened.push(result);
  return result;
}

function valueOf<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`refused: ${stored.error.code}`);
  return stored.value;
}

const payload = (text: string) => ({ eventId: 'a', text });

describe.each([
  [1, version1],
  [2, version2],
])('a database of version %i', (_version, stored) => {
  it('opens, and gives back all that was stored', async () => {
    const factory = await build(stored);
    const { mode, repository } = await open(factory);
    expect(mode).toBe('persistent');
    const { records } = stored;
    expect(valueOf(await repository.readWorkspace())).toEqual({
      settings: records.settings[0],
      schemas: records.schemas,
      identityTypes: records.identityTypes,
      events: records.events,
    });
    expect(valueOf(await repository.readFirings(50))).toEqual(records.firings);
    expect(valueOf(await repository.readDrafts())).toEqual(records.drafts);
    expect(valueOf(await repository.readPayload(records.payloads[0].eventId))).toEqual(
      records.payloads[0],
    );
  });

  it('can be written to', async () => {
    const { repository } = await open(await build(stored));
    valueOf(await repository.apply({ deleteEvents: [stored.records.events[0].id] }));
    expect(valueOf(await repository.readWorkspace()).events).toEqual([stored.records.events[1]]);
  });

  it('can keep a log', async () => {
    const { repository } = await open(await build(stored));
    const content = new Blob(['{}']);
    valueOf(await repository.keepLog({ name: 'new.ndjson', keptAt: 'now', content }));
    expect(valueOf(await repository.readLog())).toMatchObject({ name: 'new.ndjson' });
  });
});

it('a kept log of version 2 is there, with its bytes', async () => {
  const { repository } = await open(await build(version2));
  const log = valueOf(await repository.readLog());
  expect(log).toMatchObject({ name: 'yesterday.ndjson', keptAt: '2026-11-25T22:00:00.000Z' });
  expect(await log?.content.text()).toBe('{"_id":"1"}\n');
});

describe('record formats', () => {
  const renamed = {
    ...FORMAT_STEPS,
    payloads: [
      (record: unknown) => ({
        ...(record as object),
        text: `${(record as { text: string }).text}+2`,
      }),
      (record: unknown) => ({
        ...(record as object),
        text: `${(record as { text: string }).text}+3`,
      }),
    ],
  };

  it('are brought up to date once, step by step', async () => {
    const factory = await build(version1);
    const id = version1.records.payloads[0].eventId;
    const openAndRead = async () => {
      const { repository, close } = await open(factory, { steps: renamed });
      const text = valueOf(await repository.readPayload(id))?.text;
      close();
      return text;
    };
    expect(await openAndRead()).toBe('{ "_id": "2" }+2+3');
    expect(await openAndRead()).toBe('{ "_id": "2" }+2+3');
  });

  it('start at today’s version in a new database', async () => {
    const factory = new IDBFactory();
    const first = await open(factory, { steps: renamed });
    await first.repository.putPayload(payload('new'));
    first.close();
    const { repository } = await open(factory, { steps: renamed });
    expect(valueOf(await repository.readPayload('a'))?.text).toBe('new');
  });

  it('that are newer are refused and left as they are', async () => {
    const factory = await build(version1);
    (await open(factory, { steps: renamed })).close();
    const older = await open(factory);
    expect(older).toMatchObject({ mode: 'memory', failure: { code: 'storage/newer' } });
    expect(valueOf(await older.repository.readWorkspace()).events).toEqual([]);
    older.close();
    expect((await open(factory, { steps: renamed })).mode).toBe('persistent');
  });

  it('leave everything as it was when a step fails', async () => {
    const factory = await build(version1);
    const broken = {
      ...renamed,
      drafts: [
        () => {
          throw new Error('no');
        },
      ],
    };
    expect(await open(factory, { steps: broken })).toMatchObject({
      mode: 'memory',
      failure: { code: 'storage/failed' },
    });
    const { repository } = await open(factory);
    expect(valueOf(await repository.readPayload(version1.records.payloads[0].eventId))).toEqual(
      version1.records.payloads[0],
    );
  });
});

describe('opening', () => {
  it('keeps the work between two openings', async () => {
    const factory = new IDBFactory();
    const first = await open(factory);
    await first.repository.putPayload(payload('kept'));
    first.close();
    const second = await open(factory);
    expect(valueOf(await second.repository.readPayload('a'))?.text).toBe('kept');
  });

  it('falls back to memory, with the reason, where the browser refuses', async () => {
    const refusing = new IDBFactory();
    vi.spyOn(refusing, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const { mode, repository, ...rest } = await open(refusing);
    expect(mode).toBe('memory');
    expect(rest).toMatchObject({ failure: { code: 'storage/refused' } });
    valueOf(await repository.putPayload(payload('still works')));
    expect(valueOf(await repository.readPayload('a'))?.text).toBe('still works');
  });

  it('falls back to memory where there is no IndexedDB', async () => {
    expect(await openRepository()).toMatchObject({
      mode: 'memory',
      failure: { code: 'storage/refused' },
    });
  });

  it('refuses a newer database and leaves it alone', async () => {
    const factory = await build({ ...version2, nativeVersion: 30 });
    expect(await open(factory)).toMatchObject({
      mode: 'memory',
      failure: { code: 'storage/newer' },
    });
    expect(await factory.databases()).toEqual([{ name: 'declic', version: 30 }]);
  });

  it('does not wait for a tab that holds on to an older version', async () => {
    const factory = await build({ ...version1, nativeVersion: 5 });
    const stubborn = await nativeOpen(factory, 5);
    expect(await open(factory)).toMatchObject({
      mode: 'memory',
      failure: { code: 'storage/refused' },
    });
    stubborn.close();
  });
});

describe('a database that goes away while it is in use', () => {
  it('lets a newer version upgrade it, and says so afterwards', async () => {
    const factory = new IDBFactory();
    const { repository } = await open(factory);
    (await nativeOpen(factory, 30)).close();
    expect(await repository.putPayload(payload('too late'))).toEqual({
      ok: false,
      error: { code: 'storage/newer' },
    });
  });

  it('is made again after a deletion', async () => {
    const factory = new IDBFactory();
    const { repository } = await open(factory);
    await repository.putPayload(payload('deleted'));
    await new Promise((resolve) => {
      factory.deleteDatabase('declic').addEventListener('success', resolve);
    });
    expect(valueOf(await repository.readPayload('a'))).toBeNull();
    valueOf(await repository.putPayload(payload('new')));
  });
});

describe('two tabs', () => {
  it('see each other’s saves and the conflict between them', async () => {
    const factory = new IDBFactory();
    const channel = 'two-tabs';
    const here = await open(factory, { channel });
    const there = await open(factory, { channel });
    const heard = new Promise<StorageChange>((resolve) => {
      there.repository.subscribe(resolve);
    });
    const event = version1.records.events[0];
    valueOf(await here.repository.apply({ putEvents: [event] }, new Map([[event.id, null]])));
    expect(await heard).toEqual({ tables: ['events'], origin: 'otherTab' });
    expect(valueOf(await there.repository.readWorkspace()).events).toEqual([event]);
    expect(
      await there.repository.apply({ putEvents: [event] }, new Map([[event.id, null]])),
    ).toEqual({ ok: false, error: { code: 'storage/conflict', id: event.id, stored: event } });
  });
});

it('has a format version for every table', () => {
  expect(Object.keys(FORMAT_STEPS).sort()).toEqual([...STORAGE_TABLES].sort());
});

interface StoredSample {
  readonly nativeVersion: number;
  readonly stores: (typeof version1 | typeof version2)['stores'];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly outsideKeys: Readonly<Record<string, string>>;
}

/** Builds a database with nothing but IndexedDB, so that the code under test cannot help. */
async function build(sample: StoredSample): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const database = await nativeOpen(factory, sample.nativeVersion, (created) => {
    for (const { name, keyPath, autoIncrement } of sample.stores) {
      const store = created.createObjectStore(name, { keyPath, autoIncrement });
      for (const record of sample.records[name] ?? []) store.put(record, sample.outsideKeys[name]);
    }
  });
  database.close();
  return factory;
}

function nativeOpen(
  factory: IDBFactory,
  version: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('declic', version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}
