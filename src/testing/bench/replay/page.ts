/** The page of the replay bench: draws a log, races in a worker, replays in the workers of the product. */
import { createReplay, type ReplayEngine } from '#engine';
import { MOMENT } from '../trigger/declic.ts';
import type { RaceOrder, RaceResult } from './race.ts';
import { workloadWorkspace } from './workspace.ts';

export interface ReplayFigures {
  readonly events: number;
  readonly bytes: number;
  /** From the first byte of the log to the last, as the product tells it. */
  readonly seconds: number;
  /** From the call until the result is there: workers, definitions and all. */
  readonly wholeSeconds: number;
  /** Pairs of event and definition, to see that every run found the same. */
  readonly recognised: number;
}

export interface ReplayBench {
  /** Once, before anything else. */
  drawLog(): Promise<void>;
  /** In a new worker. */
  race(definitions: number): Promise<RaceResult>;
  /** Makes ready what the app would have at hand: the log so many times over, and definitions. */
  choose(copies: number, definitions: number): void;
  /** Replays what was chosen in so many counting workers, which stay for the next replay. */
  replay(threads: number): Promise<ReplayFigures>;
}

declare global {
  interface Window {
    /** What the bench calls from outside, once it is there. */
    replayBench?: ReplayBench;
  }
}

let log = new Blob([]);
let chosen = { source: log, workspace: workloadWorkspace(0) };
const engines = new Map<number, ReplayEngine>();

window.replayBench = {
  async drawLog() {
    const worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' });
    log = await answerOf<Blob>(worker);
  },
  async race(definitions) {
    const worker = new Worker(new URL('./race-worker.ts', import.meta.url), { type: 'module' });
    const order: RaceOrder = { log, definitions };
    worker.postMessage(order, { transfer: [] });
    return answerOf<RaceResult>(worker);
  },
  choose(copies, definitions) {
    const source = new Blob(Array.from({ length: copies }, () => log));
    chosen = { source, workspace: workloadWorkspace(definitions) };
  },
  async replay(threads) {
    const { source, workspace } = chosen;
    const engine = engineWith(threads);
    const start = performance.now();
    const { tally, seconds, problem } = await engine.replay({ ...chosen, now: MOMENT.now });
    const wholeSeconds = (performance.now() - start) / 1000;
    if (problem || tally.unreadable > 0) throw new Error('the log was not read to its end');
    if (tally.definitions.length < workspace.events.length)
      throw new Error('a definition takes no part');
    const recognised = tally.definitions.reduce((sum, each) => sum + each.recognised, 0);
    return { events: tally.events, bytes: source.size, seconds, wholeSeconds, recognised };
  },
};

/** An engine as the app has it; the number of workers it takes from the browser when it is first used. */
function engineWith(threads: number): ReplayEngine {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: threads, configurable: true });
  const engine = engines.get(threads) ?? createReplay();
  engines.set(threads, engine);
  return engine;
}

/** What a worker says, once; it is over then. */
function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  }).finally(() => worker.terminate());
}
