import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TriggerEngine } from './contract.ts';
import { createInProcessEngine } from './in-process-engine.ts';
import { createJudge, type Judge } from './judge.ts';
import type { EngineThread } from './start-worker.ts';
import { createWorkerEngine, type WorkerEngineOptions } from './worker-engine.ts';
import { aWorkspace } from './test-workspace.ts';

const NOW = Date.parse('2026-03-01T10:00:01Z');
const PARIS = JSON.stringify({
  _id: 'pv-1',
  timestamp: '2026-03-01T10:00:00Z',
  city: 'Paris',
  person: 'P-1',
});

/** A thread that is none: the judge answers through a message channel, as a worker would. */
function fakeThread(judge: Judge): EngineThread & { readonly lose: () => void; ended: boolean } {
  const { port1, port2 } = new MessageChannel();
  const lost: (() => void)[] = [];
  expose(judge, endpointOf(port1));
  const thread = {
    endpoint: endpointOf(port2),
    ended: false,
    onLost: (callback: () => void) => void lost.push(callback),
    lose: () => lost.forEach((callback) => callback()),
    end() {
      thread.ended = true;
      port1.close();
      port2.close();
    },
  };
  return thread;
}

/** Node's ports have the listeners of the browser's. */
function endpointOf(port: MessagePort): Endpoint {
  return port as unknown as Endpoint;
}

const open: TriggerEngine[] = [];
afterEach(() => {
  for (const engine of open.splice(0)) engine.dispose();
});

function workerEngine(
  judges: readonly Judge[] = [createJudge()],
  options: WorkerEngineOptions = {},
) {
  const threads: ReturnType<typeof fakeThread>[] = [];
  const start = () => {
    const thread = fakeThread(judges[threads.length] ?? createJudge());
    threads.push(thread);
    return thread;
  };
  const engine = createWorkerEngine({ start, ...options });
  open.push(engine);
  return { engine, threads };
}

const contracts: readonly (readonly [string, () => TriggerEngine])[] = [
  ['in process', createInProcessEngine],
  ['through a channel', () => workerEngine().engine],
];

describe.each(contracts)('the engine %s', (_, create) => {
  it('fires at the loaded workspace', async () => {
    const engine = create();
    await engine.load(aWorkspace());
    const { verdicts } = await engine.fire({ text: PARIS, now: NOW });
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]?.events).toMatchObject([
      { event: 'InParis', code: 'matched', profileIdentifier: 'P-1' },
    ]);
  });

  it('judges with what was loaded last, the draft in place of its saved version', async () => {
    const engine = create();
    const workspace = aWorkspace();
    const [saved] = workspace.events;
    if (!saved || saved.definition.eventIdType !== 'ruleBased') throw new Error('rule-based');
    const condition = '@event{InParis.city} == "Lyon"';
    const draft = { ...saved, definition: { ...saved.definition, condition } };
    await engine.load(workspace);
    await engine.load({ ...workspace, draft });
    const { verdicts } = await engine.fire({ text: PARIS, now: NOW });
    expect(verdicts[0]?.events).toMatchObject([{ event: 'InParis', code: 'conditionFalse' }]);
  });

  it('keeps integers beyond 2^53 exact on the way', async () => {
    const engine = create();
    await engine.load(aWorkspace('@event{InParis.visits} == 9007199254740993'));
    const text = PARIS.replace('"Paris"', '"Paris", "visits": 9007199254740993');
    const { verdicts } = await engine.fire({ text, now: NOW });
    expect(verdicts[0]?.events[0]?.code).toBe('matched');
  });

  it('tells what the draft makes of a payload, clause by clause', async () => {
    const engine = create();
    const workspace = aWorkspace();
    const [draft] = workspace.events;
    if (!draft) throw new Error('an event');
    await engine.load(workspace);
    expect(await engine.observe({ text: PARIS, now: NOW })).toBeNull();
    await engine.load({ ...workspace, draft });
    expect(await engine.observe({ text: PARIS, now: NOW })).toMatchObject({
      condition: '@event{InParis.city} == "Paris"',
      clauses: { kind: 'clause', outcome: true, operands: [{ value: '"Paris"' }, {}] },
    });
    const asked = { text: PARIS, now: NOW, expression: 'upper(@event{InParis.city})' };
    expect(await engine.readValue(asked)).toEqual({ text: '"PARIS"', type: 'string' });
    expect(await engine.observe({ text: '[', now: NOW })).toEqual({ noPayload: 'unreadable' });
  });

  it('mends every violation of a kind', async () => {
    const engine = create();
    await engine.load(aWorkspace());
    const text = PARIS.replace('"Paris"', 'null');
    const mended = await engine.mend({ text, now: NOW, code: 'violation/null' });
    expect(mended).toBe(PARIS.replace('"city":"Paris",', ''));
    expect(await engine.mend({ text: '[', now: NOW, code: 'violation/null' })).toBe('[');
  });

  it('says why a text cannot be read', async () => {
    const engine = create();
    await engine.load(aWorkspace());
    const { verdicts } = await engine.fire({ text: '{"_id": ', now: NOW });
    expect(verdicts).toMatchObject([{ events: [{ code: 'rejected' }] }]);
    expect(verdicts[0]?.rejection?.range).toBeDefined();
  });

  it('names the events with errors, and how many', async () => {
    const engine = create();
    const workspace = aWorkspace();
    const [first, ...rest] = workspace.events;
    const broken = first && { ...first, definition: { ...first.definition, name: '1 bad name' } };
    await engine.load({ ...workspace, events: broken ? [broken, ...rest] : [] });
    expect(await engine.problems()).toEqual([
      { id: first?.id, problems: expect.any(Number), isDrifted: false },
    ]);
  });

  it('names the events whose schema has moved on', async () => {
    const engine = create();
    const workspace = aWorkspace();
    const [event] = workspace.events;
    if (!event) throw new Error('an event');
    const schemaId = event.definition.schema?.id ?? '';
    const behind = { ...event, schemaSnapshot: { schemaId, version: '0.9', lists: [] } };
    await engine.load({ ...workspace, events: [behind] });
    expect(await engine.problems()).toEqual([{ id: event.id, problems: 0, isDrifted: true }]);
  });

  it('tells the condition of each event in a language', async () => {
    const engine = create();
    await engine.load(aWorkspace('@event{InParis.visits} >= 12345'));
    expect(await engine.sentences('en')).toEqual([
      { id: 'in-paris', sentence: 'visits is at least 12,345' },
    ]);
    expect(await engine.sentences('fr')).toEqual([
      { id: 'in-paris', sentence: 'visits vaut au moins 12\u202f345' },
    ]);
    await engine.load(aWorkspace('@event{InParis.'));
    expect(await engine.sentences('en')).toEqual([{ id: 'in-paris', sentence: '' }]);
  });

  it('answers a cancelled call with the reason', async () => {
    const engine = create();
    await engine.load(aWorkspace());
    const cancelled = engine.fire({ text: PARIS, now: NOW }, AbortSignal.abort());
    await expect(cancelled).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
  });
});

/** A judge that never answers. */
const stuck = (): Judge => ({
  load: () => {},
  fire: () => new Promise<never>(() => {}) as never,
  mend: ({ text }) => text,
  observe: () => null,
  readValue: () => null,
  problems: () => [],
  sentences: () => [],
});

describe('the worker engine', () => {
  it('starts its worker at the first call', async () => {
    const { engine, threads } = workerEngine();
    expect(threads).toHaveLength(0);
    await engine.load(aWorkspace());
    expect(threads).toHaveLength(1);
  });

  it('tells waiting calls that the worker died, and fires again on a new one', async () => {
    const { engine, threads } = workerEngine([stuck()]);
    await engine.load(aWorkspace());
    const waiting = engine.fire({ text: PARIS, now: NOW });
    threads[0]?.lose();
    await expect(waiting).rejects.toMatchObject({ failure: { code: 'engine/restarted' } });
    const { verdicts } = await engine.fire({ text: PARIS, now: NOW });
    expect(threads).toHaveLength(2);
    expect(verdicts[0]?.events[0]?.code).toBe('matched');
  });

  it('ends a worker that takes too long', async () => {
    const { engine, threads } = workerEngine([stuck()], { timeout: 20 });
    await engine.load(aWorkspace());
    const waiting = engine.fire({ text: PARIS, now: NOW });
    await expect(waiting).rejects.toMatchObject({ failure: { code: 'engine/timeout' } });
    expect(threads[0]?.ended).toBe(true);
  });

  it('lets a cancelled worker finish, and ends one that does not', async () => {
    const { engine, threads } = workerEngine([stuck()], { grace: 20 });
    await engine.load(aWorkspace());
    const stop = new AbortController();
    const waiting = engine.fire({ text: PARIS, now: NOW }, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ failure: { code: 'engine/cancelled' } });
    expect(threads[0]?.ended).toBe(false);
    await vi.waitFor(() => expect(threads[0]?.ended).toBe(true));
  });

  it('ends its worker when it is disposed of', async () => {
    const { engine, threads } = workerEngine();
    await engine.load(aWorkspace());
    engine.dispose();
    expect(threads[0]?.ended).toBe(true);
  });
});
