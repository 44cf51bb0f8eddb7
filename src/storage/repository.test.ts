import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdentityType } from '#domain/identity';
import { DEFAULT_SETTINGS, type EventRecord, type SchemaRecord } from '#domain/workspace';
import type { Repository, Stored, StorageChange } from './contract.ts';
import { memoryRepository } from './memory-repository.ts';
import { openRepository } from './open-repository.ts';

// One suite for every implementation of the contract: what holds for one holds for all.
const implementations: Record<
  string,
  () => Promise<{ repository: Repository; close: () => void }>
> = {
  memory: () => Promise.resolve({ repository: memoryRepository(), close: () => {} }),
  IndexedDB: async () => {
    const opened = await openRepository({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(opened.mode).toBe('persistent');
    return opened;
  },
};

const anEvent = (id: string, updatedAt = '2026-11-01T00:00:00.000Z'): EventRecord => ({
  id,
  definition: {
    name: `event_${id}`,
    description: '',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: null,
    fields: ['_id', 'timestamp'],
    condition: 'true',
  },
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt,
  samples: [{ name: 'big', payload: { stock: 9223372036854775807n, __proto__: null } }],
});
const aSchema = (id: string): SchemaRecord => ({
  id,
  source: { $id: id, title: 'A schema' },
  addedAt: '2026-11-01T00:00:00.000Z',
});
const anIdentityType = (code: string): IdentityType => ({
  code,
  name: code,
  category: 'CROSS_DEVICE',
  standard: false,
});
const aFiring = (id: string) => ({
  id,
  firedAt: '2026-11-01T00:00:00.000Z',
  now: 1,
  eventId: null,
  text: '{}',
  matched: [],
});
const aDraft = (id: string) => ({
  id,
  savedAt: '2026-11-01T00:00:00.000Z',
  values: { name: 'x', tags: ['a', undefined] },
  basedOn: null,
});

function valueOf<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`refused: ${stored.error.code}`);
  return stored.value;
}

describe.each(Object.entries(implementations))('the repository in %s', (_name, open) => {
  let repository: Repository;
  let close: () => void;
  beforeEach(async () => {
    ({ repository, close } = await open());
  });
  afterEach(() => close());

  it('starts empty, with the default settings', async () => {
    expect(valueOf(await repository.readWorkspace())).toEqual({
      settings: DEFAULT_SETTINGS,
      schemas: [],
      identityTypes: [],
      events: [],
    });
    expect(valueOf(await repository.readFirings(10))).toEqual([]);
    expect(valueOf(await repository.readDrafts())).toEqual([]);
    expect(valueOf(await repository.readDraft('new'))).toBeNull();
    expect(valueOf(await repository.readPayload('a'))).toBeNull();
    expect(valueOf(await repository.readLog())).toBeNull();
  });

  it('keeps a change of every kind, sorted by key', async () => {
    const settings = { ...DEFAULT_SETTINGS, sandbox: 'dev' };
    valueOf(
      await repository.apply({
        putEvents: [anEvent('é'), anEvent('b'), anEvent('B')],
        putSchemas: [aSchema('https://x/2'), aSchema('https://x/1')],
        putIdentityTypes: [anIdentityType('z'), anIdentityType('a')],
        putSettings: settings,
        putDrafts: [aDraft('b')],
        putPayloads: [{ eventId: 'b', text: '{ }' }],
      }),
    );
    expect(valueOf(await repository.readWorkspace())).toEqual({
      settings,
      schemas: [aSchema('https://x/1'), aSchema('https://x/2')],
      identityTypes: [anIdentityType('a'), anIdentityType('z')],
      events: [anEvent('B'), anEvent('b'), anEvent('é')],
    });
    expect(valueOf(await repository.readDraft('b'))).toEqual(aDraft('b'));
    expect(valueOf(await repository.readPayload('b'))).toEqual({ eventId: 'b', text: '{ }' });
  });

  it('keeps one log, the last, until it is deleted', async () => {
    const tables: StorageChange[] = [];
    repository.subscribe((change) => tables.push(change));
    const log = (name: string, text: string) => ({
      name,
      keptAt: 'now',
      content: new Blob([text]),
    });
    valueOf(await repository.keepLog(log('first', 'one')));
    valueOf(await repository.keepLog(log('second', 'two')));
    const kept = valueOf(await repository.readLog());
    expect(kept).toMatchObject({ name: 'second', keptAt: 'now' });
    expect(await kept?.content.text()).toBe('two');
    valueOf(await repository.replaceWorkspace(valueOf(await repository.readWorkspace())));
    expect(valueOf(await repository.readLog())).not.toBeNull();
    valueOf(await repository.deleteLog());
    expect(valueOf(await repository.readLog())).toBeNull();
    expect(tables.filter(({ tables: [table] }) => table === 'logs')).toHaveLength(3);
  });

  it('deletes, and puts what one change both deletes and puts', async () => {
    await repository.apply({
      putEvents: [anEvent('a'), anEvent('b')],
      putDrafts: [aDraft('a')],
      putPayloads: [{ eventId: 'a', text: '' }],
    });
    valueOf(
      await repository.apply({
        deleteEvents: ['a', 'b', 'never there'],
        putEvents: [anEvent('b', 'later')],
        deleteDrafts: ['a'],
        deletePayloads: ['a'],
      }),
    );
    expect(valueOf(await repository.readWorkspace()).events).toEqual([anEvent('b', 'later')]);
    expect(valueOf(await repository.readDrafts())).toEqual([]);
    expect(valueOf(await repository.readPayload('a'))).toBeNull();
  });

  it('refuses a save over a record that changed, and writes nothing of it', async () => {
    await repository.apply({ putEvents: [anEvent('a', 'second')] });
    const refused = await repository.apply(
      { putEvents: [anEvent('a', 'third'), anEvent('b')], putSchemas: [aSchema('s')] },
      new Map([['a', 'first']]),
    );
    expect(refused).toEqual({
      ok: false,
      error: { code: 'storage/conflict', id: 'a', stored: anEvent('a', 'second') },
    });
    const workspace = valueOf(await repository.readWorkspace());
    expect(workspace.events).toEqual([anEvent('a', 'second')]);
    expect(workspace.schemas).toEqual([]);
  });

  it('tells a deleted record from a new one', async () => {
    const change = { putEvents: [anEvent('a')] };
    expect(await repository.apply(change, new Map([['a', 'first']]))).toEqual({
      ok: false,
      error: { code: 'storage/conflict', id: 'a', stored: null },
    });
    valueOf(await repository.apply(change, new Map([['a', null]])));
    const again = await repository.apply(change, new Map([['a', null]]));
    expect(again).toMatchObject({ ok: false, error: { code: 'storage/conflict' } });
    valueOf(await repository.apply(change, new Map([['a', anEvent('a').updatedAt]])));
  });

  it('lets only one of two simultaneous saves win', async () => {
    await repository.apply({ putEvents: [anEvent('a', 'first')] });
    const outcomes = await Promise.all(
      ['second', 'third'].map((updatedAt) =>
        repository.apply({ putEvents: [anEvent('a', updatedAt)] }, new Map([['a', 'first']])),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false]);
  });

  it('writes all or nothing', async () => {
    const unstorable = { ...anEvent('b'), samples: (() => {}) as never };
    const refused = await repository.apply({
      putSchemas: [aSchema('s')],
      putEvents: [anEvent('a'), unstorable],
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage/failed' } });
    const workspace = valueOf(await repository.readWorkspace());
    expect(workspace.events).toEqual([]);
    expect(workspace.schemas).toEqual([]);
  });

  it('replaces all that is configured and leaves the rest', async () => {
    await repository.apply({
      putEvents: [anEvent('a')],
      putSettings: { ...DEFAULT_SETTINGS, sandbox: 'dev' },
      putDrafts: [aDraft('a')],
    });
    const next = {
      settings: { ...DEFAULT_SETTINGS, datasetId: 'd' },
      schemas: [aSchema('2'), aSchema('1')],
      identityTypes: [],
      events: [anEvent('z')],
    };
    valueOf(await repository.replaceWorkspace(next));
    expect(valueOf(await repository.readWorkspace())).toEqual({
      ...next,
      schemas: [aSchema('1'), aSchema('2')],
    });
    expect(valueOf(await repository.readDrafts())).toEqual([aDraft('a')]);
  });

  it('keeps the last firings, newest first, even of one instant', async () => {
    for (const id of ['1', '2', '3', '4']) valueOf(await repository.addFiring(aFiring(id), 3));
    const ids = async (limit: number) =>
      valueOf(await repository.readFirings(limit)).map((firing) => firing.id);
    expect(await ids(10)).toEqual(['4', '3', '2']);
    expect(await ids(2)).toEqual(['4', '3']);
    valueOf(await repository.clearFirings());
    expect(await ids(10)).toEqual([]);
  });

  it('keeps drafts and payloads by event', async () => {
    valueOf(await repository.putDraft(aDraft('new')));
    valueOf(await repository.putDraft({ ...aDraft('new'), basedOn: 'x' }));
    valueOf(await repository.putDraft(aDraft('a')));
    expect(valueOf(await repository.readDrafts())).toEqual([
      aDraft('a'),
      { ...aDraft('new'), basedOn: 'x' },
    ]);
    valueOf(await repository.deleteDraft('new'));
    expect(valueOf(await repository.readDraft('new'))).toBeNull();
    valueOf(await repository.putPayload({ eventId: 'a', text: '1' }));
    valueOf(await repository.putPayload({ eventId: 'a', text: '2' }));
    expect(valueOf(await repository.readPayload('a'))?.text).toBe('2');
    valueOf(await repository.deletePayload('a'));
    expect(valueOf(await repository.readPayload('a'))).toBeNull();
  });

  it('shares no object with its callers', async () => {
    const draft = aDraft('a');
    await repository.putDraft(draft);
    draft.values.name = 'changed after the save';
    const read = valueOf(await repository.readDraft('a'));
    expect(read).toEqual(aDraft('a'));
    Object.assign(read?.values as object, { name: 'changed after the reading' });
    expect(valueOf(await repository.readDraft('a'))).toEqual(aDraft('a'));
  });

  it('keeps 64-bit integers and odd field names', async () => {
    const payload = JSON.parse('{ "__proto__": { "constructor": 1 }, "toString": null }');
    const event = {
      ...anEvent('a'),
      samples: [{ name: 's', payload: { ...payload, n: 2n ** 63n } }],
    };
    await repository.apply({ putEvents: [event] });
    const read = valueOf(await repository.readWorkspace()).events[0]?.samples[0]?.payload;
    expect(JSON.stringify({ ...(read as object), n: null })).toBe(
      '{"__proto__":{"constructor":1},"toString":null,"n":null}',
    );
    expect(read).toHaveProperty('n', 2n ** 63n);
  });

  it('tells what it wrote, once, and only when it wrote', async () => {
    const heard: StorageChange[] = [];
    const unsubscribe = repository.subscribe((change) => heard.push(change));
    await repository.apply({ putEvents: [anEvent('a')], deleteDrafts: ['a'], putSchemas: [] });
    await repository.apply({ putEvents: [anEvent('a')] }, new Map([['a', 'stale']]));
    await repository.addFiring(aFiring('1'), 3);
    await repository.apply({});
    unsubscribe();
    await repository.clearFirings();
    expect(heard).toEqual([
      { tables: ['events', 'drafts'], origin: 'thisTab' },
      { tables: ['firings'], origin: 'thisTab' },
    ]);
  });

  it('answers the question of persistence where the browser has none', async () => {
    expect(await repository.requestPersistence()).toBe(false);
  });
});
