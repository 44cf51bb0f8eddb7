import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineWorkspace, FireAnswer, TriggerEngine } from '#engine';
import { createEngineSession } from './engine-session.ts';
import { anEvent, aWorkspace } from './test-data.ts';

const request = { text: '{}', now: 0 };
const workspaces = ['a', 'b', 'c'].map((id): EngineWorkspace => aWorkspace(anEvent(id)));
const [first, second, third] = workspaces as [EngineWorkspace, EngineWorkspace, EngineWorkspace];

/** An engine that writes down what it is asked, and takes 50 ms to load. */
function recordingEngine() {
  const log: string[] = [];
  let loaded = 'nothing';
  const engine: TriggerEngine = {
    async load(workspace) {
      const name = workspace.events[0]?.id ?? '';
      log.push(`load ${name}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
      loaded = name;
    },
    fire() {
      log.push(`fire at ${loaded}`);
      return Promise.resolve<FireAnswer>({ verdicts: [] });
    },
    mend: ({ text }) => Promise.resolve(text),
    observe: () => Promise.resolve(null),
    readValue: () => Promise.resolve(null),
    problems: () => Promise.resolve([]),
    sentences: () => Promise.resolve([]),
    dispose() {
      log.push('dispose');
    },
  };
  return { engine, log };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an engine session', () => {
  it('loads what was offered last, once typing rests', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 100);
    session.offer(first);
    await vi.advanceTimersByTimeAsync(90);
    session.offer(second);
    await vi.advanceTimersByTimeAsync(90);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(['load b']);
  });

  it('loads one at a time and skips what is out of date', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 0);
    session.offer(first);
    await vi.advanceTimersByTimeAsync(10);
    session.offer(second);
    await vi.advanceTimersByTimeAsync(10);
    session.offer(third);
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual(['load a', 'load c']);
  });

  it('fires at what was offered last, without waiting for the rest', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 10_000);
    session.offer(first);
    const early = session.fire(request);
    await vi.advanceTimersByTimeAsync(10);
    session.offer(second);
    const late = session.fire(request);
    await vi.advanceTimersByTimeAsync(200);
    await Promise.all([early, late]);
    expect(log).toEqual(['load a', 'load b', 'fire at b', 'fire at b']);
  });

  it('loads again after a firing that failed', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 0);
    session.offer(first);
    await vi.advanceTimersByTimeAsync(100);
    vi.spyOn(engine, 'fire').mockRejectedValueOnce(new Error('engine/restarted'));
    await expect(session.fire(request)).rejects.toThrow('engine/restarted');
    const again = session.fire(request);
    await vi.advanceTimersByTimeAsync(100);
    await again;
    expect(log).toEqual(['load a', 'load a', 'fire at a']);
  });

  it('tells the next firing of a load that failed', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 0);
    const load = vi.spyOn(engine, 'load').mockRejectedValue(new Error('engine/timeout'));
    session.offer(first);
    await vi.advanceTimersByTimeAsync(10);
    await expect(session.fire(request)).rejects.toThrow('engine/timeout');
    load.mockRestore();
    const again = session.fire(request);
    await vi.advanceTimersByTimeAsync(100);
    await again;
    expect(log).toEqual(['load a', 'fire at a']);
  });

  it('stops with its engine', async () => {
    const { engine, log } = recordingEngine();
    const session = createEngineSession(engine, 10);
    session.offer(first);
    session.dispose();
    await vi.advanceTimersByTimeAsync(100);
    expect(log).toEqual(['dispose']);
    await expect(session.fire(request)).rejects.toThrow('Invariant');
  });
});
