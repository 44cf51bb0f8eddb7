/** The same contract on the thread of the caller: for tests, and where there are no workers. */
import { countBlock, type Counting, type CountingThread } from '#domain/log';
import { EngineError } from '../engine-error.ts';
import type { ReplayEngine } from './contract.ts';
import { replayEngine, type JobRunner } from './replay-engine.ts';
import { createPreparation, type AnyTally } from './replay-job.ts';
import { runJob } from './run-job.ts';
import { nextTask } from './next-task.ts';

/** Replays that let the caller's thread breathe between two blocks. */
export function createInProcessReplay(): ReplayEngine {
  const over = new AbortController();
  const runner: JobRunner = {
    async run(job, source, watch, signal) {
      const breathe = async () => {
        await nextTask();
        if (over.signal.aborted || signal?.aborted) throw new EngineError('engine/cancelled');
      };
      await breathe();
      const thread = threadOf(createPreparation()(job), breathe);
      return runJob(source, [thread], watch);
    },
    dispose: () => over.abort(),
  };
  return replayEngine(runner);
}

function threadOf(
  counting: Counting<AnyTally>,
  breathe: () => Promise<void>,
): CountingThread<AnyTally> {
  return {
    async count(block) {
      await breathe();
      return countBlock(block, counting);
    },
    tally: () => Promise.resolve(counting.counter.tally()),
  };
}
