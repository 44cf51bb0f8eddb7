import { beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '#domain/workspace';
import { memoryRepository, type Repository } from '#storage';
import { createQueryClient } from '../query-client.ts';
import { queryKeys } from '../query-keys.ts';
import { createAutosaves } from '../screen-work/autosaves.ts';
import { StorageError, unwrap } from '../storage-error.ts';
import { anEvent, aWorkspace, clock, countingRandom, NOW } from '../test-data.ts';
import { syncWithStorage } from '../use-storage-sync.ts';
import { saveEvent } from './use-save-event.ts';
import { writeChange } from './write-change.ts';

const now = new Date(NOW).toISOString();
const stored = anEvent('a');

let repository: Repository;
let client: ReturnType<typeof createQueryClient>;
let services: Parameters<typeof saveEvent>[1];

beforeEach(() => {
  repository = memoryRepository(aWorkspace(stored));
  client = createQueryClient();
  services = { repository, autosaves: createAutosaves(0), clock, random: countingRandom() };
});

const cached = () => client.getQueryData<Workspace>(queryKeys.workspace);
const read = async () => unwrap(await repository.readWorkspace());
const renamed = { ...stored.definition, name: 'Renamed' };

/** The StorageError that an operation ends with. */
async function failureOf(operation: Promise<unknown>) {
  const thrown: unknown = await operation.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof StorageError ? thrown.failure : thrown;
}

describe('saveEvent', () => {
  it('saves a new event with an id and both instants', async () => {
    const record = await saveEvent(client, services, {
      id: null,
      definition: renamed,
      samples: [],
      basedOn: null,
    });
    expect(record).toMatchObject({ createdAt: now, updatedAt: now, definition: renamed });
    expect((await read()).events).toContainEqual(record);
    expect(cached()).toEqual(await read());
  });

  it('saves an existing event, keeps its birthday and ends its draft', async () => {
    await repository.putDraft({ id: 'a', savedAt: now, values: {}, basedOn: stored.updatedAt });
    services.autosaves.offer('draft a', () =>
      repository.putDraft({ id: 'a', savedAt: now, values: 'too late', basedOn: null }),
    );
    const record = await saveEvent(client, services, {
      ...stored,
      definition: renamed,
      basedOn: stored.updatedAt,
    });
    await services.autosaves.flush();
    expect(record).toEqual({ ...stored, definition: renamed, updatedAt: now });
    expect(unwrap(await repository.readDrafts())).toEqual([]);
    expect(cached()).toEqual(await read());
  });

  it('keeps what the event took over of its schema', async () => {
    const schemaSnapshot = { schemaId: 'https://s/1', version: '1.0', lists: [] };
    const { updatedAt } = stored;
    await repository.apply({ putEvents: [{ ...stored, schemaSnapshot }] });
    const save = { id: 'a', definition: renamed, samples: [], basedOn: updatedAt };
    expect(await saveEvent(client, services, save)).toMatchObject({ schemaSnapshot });
  });

  it('gives every version an instant of its own, even when the clock stands still', async () => {
    const save = { id: 'a', definition: renamed, samples: [] };
    const first = await saveEvent(client, services, { ...save, basedOn: stored.updatedAt });
    const second = await saveEvent(client, services, { ...save, basedOn: first.updatedAt });
    expect(Date.parse(second.updatedAt)).toBe(NOW + 1);
    const late = saveEvent(client, services, { ...save, basedOn: first.updatedAt });
    expect(await failureOf(late)).toMatchObject({ code: 'storage/conflict' });
  });

  it('shows a conflict, keeps the draft, and saves over it when asked to', async () => {
    await client.fetchQuery({ queryKey: queryKeys.workspace, queryFn: read });
    const theirs = anEvent('a', '2026-11-20T00:00:00.000Z');
    await repository.apply({ putEvents: [theirs] });
    const draft = { id: 'a', savedAt: now, values: 'mine', basedOn: stored.updatedAt };
    services.autosaves.offer('draft a', () => repository.putDraft(draft));
    const save = { id: 'a', definition: renamed, samples: [], basedOn: stored.updatedAt };

    const failure = await failureOf(saveEvent(client, services, save));
    expect(failure).toEqual({ code: 'storage/conflict', id: 'a', stored: theirs });
    await services.autosaves.flush();
    expect(unwrap(await repository.readDraft('a'))).toEqual(draft);

    await saveEvent(client, services, { ...save, basedOn: theirs.updatedAt });
    expect((await read()).events[0]?.definition).toEqual(renamed);
  });

  it('takes the payload of a new event along', async () => {
    client.setQueryData(queryKeys.payload('new'), { eventId: 'new', text: '{ "typed": 1 }' });
    await repository.putPayload({ eventId: 'new', text: '{ }' });
    const { id } = await saveEvent(client, services, {
      id: null,
      definition: renamed,
      samples: [],
      basedOn: null,
    });
    expect(unwrap(await repository.readPayload(id))?.text).toBe('{ "typed": 1 }');
    expect(unwrap(await repository.readPayload('new'))).toBeNull();
    expect(client.getQueryData(queryKeys.payload('new'))).toBeNull();
  });
});

describe('writeChange', () => {
  it('answers with an undo that brings drafts and payloads back too', async () => {
    const draft = { id: 'a', savedAt: now, values: 1, basedOn: null };
    await repository.apply({ putDrafts: [draft], putPayloads: [{ eventId: 'a', text: '1' }] });
    const undo = await writeChange(client, repository, {
      change: { deleteEvents: ['a'], deleteDrafts: ['a'], deletePayloads: ['a'] },
      expected: new Map([['a', stored.updatedAt]]),
    });
    expect(cached()?.events).toEqual([]);
    await writeChange(client, repository, undo);
    expect(cached()?.events).toEqual([stored]);
    expect(cached()).toEqual(await read());
    expect(unwrap(await repository.readDraft('a'))).toEqual(draft);
    expect(unwrap(await repository.readPayload('a'))?.text).toBe('1');
  });

  it('does not undo over a later save', async () => {
    const undo = await writeChange(client, repository, {
      change: { putEvents: [anEvent('a', '2026-11-20T00:00:00.000Z')] },
      expected: new Map(),
    });
    await repository.apply({ putEvents: [anEvent('a', '2026-11-21T00:00:00.000Z')] });
    expect(await failureOf(writeChange(client, repository, undo))).toMatchObject({
      code: 'storage/conflict',
    });
  });

  it('writes nothing and shows nothing when storage is full', async () => {
    const full: Repository = {
      ...repository,
      apply: () => Promise.resolve({ ok: false, error: { code: 'storage/full' } }),
    };
    const write = writeChange(client, full, {
      change: { deleteEvents: ['a'] },
      expected: new Map(),
    });
    expect(await failureOf(write)).toEqual({ code: 'storage/full' });
    expect(cached()?.events).toEqual([stored]);
  });
});

describe('syncWithStorage', () => {
  it('reads again what another tab wrote, not what this one did', async () => {
    const news: Parameters<Repository['subscribe']>[0][] = [];
    const watched: Repository = {
      ...repository,
      subscribe(listener) {
        news.push(listener);
        return () => {};
      },
    };
    syncWithStorage(client, watched);
    client.setQueryData(queryKeys.workspace, aWorkspace());
    client.setQueryData(queryKeys.firings, []);
    const isOld = () => client.getQueryState(queryKeys.workspace)?.isInvalidated;
    news[0]?.({ tables: ['events'], origin: 'thisTab' });
    expect(isOld()).toBe(false);
    news[0]?.({ tables: ['events', 'table of the future' as never], origin: 'otherTab' });
    expect(isOld()).toBe(true);
    expect(client.getQueryState(queryKeys.firings)?.isInvalidated).toBe(false);
  });
});
