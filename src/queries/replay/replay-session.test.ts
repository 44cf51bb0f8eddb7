import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, type ReplayTally } from '#domain/log';
import {
  EngineError,
  type ReplayEngine,
  type ReplayRequest,
  type ReplayResult,
  type Watch,
} from '#engine';
import { aWorkspace, anEvent } from '../test-data.ts';
import { createReplaySession } from './replay-session.ts';

const NOW = 1000;
const PROGRESS = { bytesRead: 1, bytesTotal: 3, events: 1, eventsPerSecond: 1, secondsLeft: 2 };
const ENDING = { format: 'lines', packed: false, seconds: 1, problem: undefined } as const;
const counted = (events: number): ReplayTally => ({ ...EMPTY_TALLY, events });

interface Asked {
  readonly request: ReplayRequest;
  readonly watch: Watch<ReplayTally>;
  readonly end: (result: ReplayResult) => void;
  readonly fail: (why: unknown) => void;
}

/** An engine whose runs go on until the test ends them. */
function slowEngine() {
  const runs: Asked[] = [];
  const engine: ReplayEngine = {
    replay: (request, watch = {}) =>
      new Promise((end, fail) => {
        runs.push({ request, watch, end, fail });
        watch.signal?.addEventListener('abort', () => fail(new EngineError('engine/cancelled')));
      }),
    compareEdit: () => Promise.reject(new EngineError('engine/cancelled')),
    dispose: () => {},
  };
  return { engine, runs };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function loaded() {
  const { engine, runs } = slowEngine();
  const session = createReplaySession(engine);
  session.load('events.ndjson', new Blob(['{}\n']));
  const workspace = aWorkspace(anEvent('a'));
  session.start(workspace, NOW);
  return { session, runs, workspace };
}

describe('a replay session', () => {
  it('tells what is counted while it runs, and how it ended', async () => {
    const { session, runs, workspace } = loaded();
    const [run] = runs;
    expect(run?.request).toMatchObject({ workspace, now: NOW });
    expect(session.state()).toMatchObject({
      isRunning: true,
      tally: null,
      ending: null,
      workspace,
    });
    run?.watch.onProgress?.(PROGRESS, counted(1));
    expect(session.state()).toMatchObject({ progress: PROGRESS, tally: { events: 1 } });
    run?.end({ ...ENDING, tally: counted(3) });
    await settled();
    expect(session.state()).toMatchObject({
      isRunning: false,
      tally: { events: 3 },
      ending: ENDING,
    });
  });

  it('keeps what was counted when it is cancelled, and hears nothing more', async () => {
    const { session, runs } = loaded();
    runs[0]?.watch.onProgress?.(PROGRESS, counted(1));
    session.cancel();
    expect(runs[0]?.watch.signal?.aborted).toBe(true);
    runs[0]?.watch.onProgress?.(PROGRESS, counted(2));
    await settled();
    expect(session.state()).toMatchObject({
      isRunning: false,
      tally: { events: 1 },
      failure: 'engine/cancelled',
      log: { name: 'events.ndjson', size: 3 },
    });
    session.cancel();
    session.start(aWorkspace(), NOW);
    expect(session.state()).toMatchObject({ isRunning: true, tally: null, failure: null });
  });

  it('forgets a run whose log is replaced or unloaded', async () => {
    const { session, runs } = loaded();
    session.load('other.csv', new Blob([]));
    runs[0]?.watch.onProgress?.(PROGRESS, counted(1));
    await settled();
    expect(session.state()).toMatchObject({
      log: { name: 'other.csv' },
      isRunning: false,
      tally: null,
    });
    session.unload();
    session.start(aWorkspace(), NOW);
    expect(session.state()).toMatchObject({ log: null, isRunning: false });
    expect(runs).toHaveLength(1);
  });

  it('says why a run failed', async () => {
    const { session, runs } = loaded();
    runs[0]?.fail(new EngineError('engine/restarted'));
    await settled();
    expect(session.state()).toMatchObject({ isRunning: false, failure: 'engine/restarted' });
    session.start(aWorkspace(), NOW);
    runs[1]?.fail(new TypeError('the code could not be fetched'));
    await settled();
    expect(session.state().failure).toBe('engine/restarted');
  });

  it('tells its listeners, as long as they listen', () => {
    const { session } = loaded();
    let told = 0;
    const leave = session.subscribe(() => (told += 1));
    session.cancel();
    leave();
    session.unload();
    expect(told).toBe(1);
  });
});
