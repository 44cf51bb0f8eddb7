import type { TriggerEngine } from './contract.ts';
import { EngineError } from './engine-error.ts';
import { createJudge } from './judge.ts';

/** The same contract on the thread of the caller: for tests, and where there are no workers. */
export function createInProcessEngine(): TriggerEngine {
  const judge = createJudge();
  return {
    load: (workspace, signal) => soon(() => judge.load(workspace), signal),
    fire: (request, signal) => soon(() => judge.fire(request), signal),
    mend: (request, signal) => soon(() => judge.mend(request), signal),
    observe: (request, signal) => soon(() => judge.observe(request), signal),
    readValue: (request, signal) => soon(() => judge.readValue(request), signal),
    problems: (signal) => soon(() => judge.problems(), signal),
    sentences: (locale, signal) => soon(() => judge.sentences(locale), signal),
    dispose() {},
  };
}

/** Runs after the caller has gone on, as a worker would, unless it was cancelled by then. */
async function soon<T>(run: () => T, signal: AbortSignal | undefined): Promise<T> {
  await Promise.resolve();
  if (signal?.aborted) throw new EngineError('engine/cancelled');
  return run();
}
