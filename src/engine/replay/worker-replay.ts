/**
 * Client of the replay's workers. Every run has a crew of its own, so that cancelling ends it at once; the crew of a run
 * that came to its end waits for the next one.
 */
import { EngineError } from '../engine-error.ts';
import type { ReplayEngine } from './contract.ts';
import { replayEngine, type JobRunner } from './replay-engine.ts';
import { startReplayThread } from './start-threads.ts';
import { startCrew, type ThreadCrew } from './thread-crew.ts';

export interface WorkerReplayOptions {
  /** How many workers count; one a core unless said otherwise. */
  readonly threads?: number;
  readonly start?: typeof startReplayThread;
}

/** More would wait for the one that reads. */
const THREADS_AT_MOST = 16;

/** Replays in Web Workers. */
export function createWorkerReplay(options: WorkerReplayOptions = {}): ReplayEngine {
  const { threads = navigator.hardwareConcurrency, start = startReplayThread } = options;
  const count = Math.min(THREADS_AT_MOST, Math.max(1, threads));
  const working = new Set<ThreadCrew>();
  let idle: ThreadCrew | undefined;

  const take = (): ThreadCrew => {
    const crew = idle ?? startCrew(start, count);
    idle = undefined;
    working.add(crew);
    return crew;
  };

  const runner: JobRunner = {
    async run(job, source, watch, signal) {
      const crew = take();
      const cancel = () => crew.end(new EngineError('engine/cancelled'));
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        const end = await crew.run(job, source, watch);
        if (idle) crew.end(new EngineError('engine/cancelled'));
        else idle = crew;
        return end;
      } finally {
        signal?.removeEventListener('abort', cancel);
        working.delete(crew);
      }
    },
    dispose() {
      const all = idle ? [...working, idle] : [...working];
      idle = undefined;
      for (const crew of all) crew.end(new EngineError('engine/cancelled'));
    },
  };
  return replayEngine(runner);
}
