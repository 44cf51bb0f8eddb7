import { gzipSync } from 'node:zlib';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventRecord } from '#domain/workspace';
import { aWorkspace } from '../test-workspace.ts';
import type { Channel } from './channel.ts';
import type { ReplayEngine, ReplayProgress } from './contract.ts';
import { serveCountingWorker } from './counting.ts';
import { createInProcessReplay } from './in-process-replay.ts';
import { serveReading } from './reading.ts';
import type { ReplayThread } from './start-threads.ts';
import { createWorkerReplay } from './worker-replay.ts';

const NOW = Date.parse('2026-03-01T10:00:01Z');
const CITIES = ['Paris', 'Lyon', 'Brest', 'Lille'] as const;

function view(index: number): string {
  const city = CITIES[index % CITIES.length];
  const payload = { _id: `v-${index}`, timestamp: '2026-03-01T10:00:00Z', city, person: 'P-1' };
  return JSON.stringify(payload);
}

const lines = (count: number) =>
  `${Array.from({ length: count }, (_, at) => view(at)).join('\n')}\n`;
const request = (log: BlobPart, workspace = aWorkspace()) => ({
  source: new Blob([log]),
  workspace,
  now: NOW,
});

interface FakeThread extends ReplayThread {
  readonly role: string;
  readonly lose: () => void;
  isEnded: boolean;
}

/** Threads that are none: what a worker runs answers through a channel in this process. */
function fakeThreads() {
  const threads: FakeThread[] = [];
  const start = (role: 'reading' | 'counting'): ReplayThread => {
    const { port1, port2 } = new MessageChannel();
    const lost: (() => void)[] = [];
    // Node's ports have the listeners of the browser's.
    const inside = port1 as unknown as Channel;
    if (role === 'reading') serveReading(inside);
    else serveCountingWorker(inside);
    const thread: FakeThread = {
      role,
      channel: port2 as unknown as Channel,
      isEnded: false,
      onLost: (callback) => void lost.push(callback),
      lose: () => lost.forEach((callback) => callback()),
      end() {
        thread.isEnded = true;
        port1.close();
        port2.close();
      },
    };
    threads.push(thread);
    return thread;
  };
  return { threads, start };
}

const open: ReplayEngine[] = [];
afterEach(() => {
  for (const engine of open.splice(0)) engine.dispose();
});

function workerReplay(count = 3) {
  const { threads, start } = fakeThreads();
  const engine = createWorkerReplay({ threads: count, start });
  open.push(engine);
  return { engine, threads };
}

const contracts: readonly (readonly [string, () => ReplayEngine])[] = [
  ['in process', createInProcessReplay],
  ['through channels', () => workerReplay().engine],
];

describe.each(contracts)('a replay %s', (_, create) => {
  it('throws every event of a log at every definition', async () => {
    const { tally, format, packed, problem } = await create().replay(request(lines(40_000)));
    expect([format, packed, problem]).toEqual(['lines', false, undefined]);
    expect(tally).toMatchObject({ events: 40_000, unreadable: 0, orphans: 30_000 });
    expect(tally.definitions).toMatchObject([{ name: 'InParis', counts: { matched: 10_000 } }]);
    expect(tally.cells[0]?.samples.matched?.map(({ line }) => line)).toEqual([1, 5, 9, 13, 17]);
    expect(tally.cells[0]?.samples.matched?.[0]?.text).toBe(view(0));
  });

  it('unpacks gzip, and says when it breaks off', async () => {
    const packed = gzipSync(lines(5000));
    const whole = await create().replay(request(packed));
    expect(whole).toMatchObject({ packed: true, tally: { events: 5000 } });
    const cut = await create().replay(request(packed.subarray(0, packed.length - 100)));
    expect(cut.problem?.code).toBe('log/gzip-truncated');
    expect(cut.tally.events).toBeGreaterThan(0);
  });

  it('counts what cannot be read and goes on', async () => {
    const { tally } = await create().replay(request(`{\n${lines(8)}{"_id":\n`));
    expect(tally).toMatchObject({ events: 8, unreadable: 2 });
    expect(tally.problems.map(({ line }) => line)).toEqual([1, 10]);
  });

  it('ends with the problem of a log that is none', async () => {
    const empty = await create().replay(request(''));
    expect([empty.problem?.code, empty.tally.events]).toEqual(['log/empty', 0]);
    expect(empty.tally.definitions).toHaveLength(1);
    const binary = await create().replay(request(new Uint8Array(100_000)));
    expect([binary.problem?.code, binary.tally.events]).toEqual(['log/binary', 0]);
  });

  it('tells how far it is, and what was counted so far', async () => {
    const told: (readonly [ReplayProgress, number])[] = [];
    const log = request(lines(40_000));
    await create().replay(log, {
      onProgress: (progress, tally) => told.push([progress, tally.definitions.length]),
    });
    const bytes = log.source.size;
    expect(told[0]).toMatchObject([{ bytesRead: 0, bytesTotal: bytes, events: 0 }, 1]);
    expect(told.at(-1)).toMatchObject([{ bytesRead: bytes, events: 40_000 }, 1]);
  });

  it('tells what an edit gains, loses and keeps', async () => {
    const workspace = aWorkspace();
    const [saved] = workspace.events as readonly [EventRecord];
    const draft = withCondition(saved, 'in(@event{InParis.city}, ["Paris", "Lyon"])');
    const edit = { ...request(lines(400)), saved, draft };
    const { tally } = await create().compareEdit(edit);
    expect(tally).toMatchObject({ events: 400, gained: 100, lost: 0, unchanged: 100 });
    expect(tally.gainedSamples[0]).toEqual({ line: 2, text: view(1) });
    const fresh = await create().compareEdit({ ...edit, saved: null });
    expect(fresh.tally).toMatchObject({ gained: 200, lost: 0, unchanged: 0 });
    const broken = withCondition(saved, '@event{InParis.city} ==');
    const refused = await create().compareEdit({ ...edit, draft: broken });
    expect(refused.tally).toMatchObject({ isDraftBroken: true, events: 0 });
  });

  it('can be cancelled, and run again', async () => {
    const engine = create();
    const stop = new AbortController();
    const running = engine.replay(request(lines(60_000)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(running).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
    const refused = engine.replay(request(lines(1)), { signal: stop.signal });
    await expect(refused).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
    expect((await engine.replay(request(lines(4)))).tally.events).toBe(4);
  });

  it('is over when it is disposed of', async () => {
    const engine = create();
    const running = engine.replay(request(lines(60_000)));
    engine.dispose();
    await expect(running).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
  });
});

function withCondition(event: EventRecord, condition: string): EventRecord {
  return { ...event, definition: { ...event.definition, condition } as EventRecord['definition'] };
}

describe('the workers of a replay', () => {
  it('are ended at once by a cancellation', async () => {
    const { engine, threads } = workerReplay(2);
    const stop = new AbortController();
    const running = engine.replay(request(lines(60_000)), { signal: stop.signal });
    stop.abort();
    await expect(running).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
    expect(threads.map(({ role, isEnded }) => [role, isEnded])).toEqual([
      ['reading', true],
      ['counting', true],
      ['counting', true],
    ]);
  });

  it('end together when one of them dies', async () => {
    const { engine, threads } = workerReplay(2);
    const running = engine.replay(request(lines(60_000)));
    threads[2]?.lose();
    await expect(running).rejects.toMatchObject({ failure: { code: 'engine/restarted' } });
    expect(threads.every(({ isEnded }) => isEnded)).toBe(true);
    expect((await engine.replay(request(lines(4)))).tally.events).toBe(4);
  });

  it('wait for the next run', async () => {
    const { engine, threads } = workerReplay(2);
    await engine.replay(request(lines(4)));
    await engine.replay(request(lines(4), aWorkspace('@event{InParis.city} == "Lyon"')));
    expect(threads).toHaveLength(3);
    const both = [engine.replay(request(lines(4))), engine.replay(request(lines(8)))];
    const events = (await Promise.all(both)).map(({ tally }) => tally.events);
    expect(events).toEqual([4, 8]);
    expect(threads).toHaveLength(6);
  });

  it('send a large tally in parts that make one again', async () => {
    const workspace = aWorkspace();
    const [event] = workspace.events as readonly [EventRecord];
    const events = Array.from({ length: 2500 }, (_, index) => ({
      ...event,
      id: `e-${index}`,
      definition: {
        ...event.definition,
        name: `E${index}`,
        condition: `@event{E${index}.city} == "Paris"`,
        profileIdentifier: `@event{E${index}.person}`,
      } as EventRecord['definition'],
    }));
    const { tally } = await workerReplay(2).engine.replay(
      request(lines(40), { ...workspace, events }),
    );
    expect(tally.definitions).toHaveLength(2500);
    expect(tally.cells).toHaveLength(2500);
    expect(tally.cells.every(({ counts }) => counts.matched === 10)).toBe(true);
    expect(tally.orphansByType).toMatchObject([{ count: 30, samples: { length: 5 } }]);
  });
});
