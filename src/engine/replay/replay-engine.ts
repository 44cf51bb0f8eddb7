/** The contract over anything that runs jobs: workers, or the thread of the caller. */
import { EMPTY_EDIT_TALLY, EMPTY_TALLY, type EditTally, type ReplayTally } from '#domain/log';
import { EngineError } from '../engine-error.ts';
import type { LogSource, ReplayEngine, Watch } from './contract.ts';
import type { AnyTally, ReplayJob } from './replay-job.ts';
import type { JobEnd, JobWatch } from './run-job.ts';

export interface JobRunner {
  /** Rejects with `EngineError`; with `engine/cancelled` as soon as the signal says so. */
  run(
    job: ReplayJob,
    source: LogSource,
    watch: JobWatch,
    signal: AbortSignal | undefined,
  ): Promise<JobEnd>;
  dispose(): void;
}

/** An engine whose jobs are run by a runner. */
export function replayEngine(runner: JobRunner): ReplayEngine {
  async function run<Tally extends AnyTally>(
    job: ReplayJob,
    source: LogSource,
    empty: Tally,
    { onProgress, signal }: Watch<Tally>,
  ): Promise<JobEnd & { readonly tally: Tally }> {
    if (signal?.aborted) throw new EngineError('engine/cancelled');
    let tally = empty;
    const watch: JobWatch = {
      onTally(counted) {
        // A job is answered with tallies of its own kind.
        tally = counted as Tally;
      },
      onProgress: (progress) => onProgress?.(progress, tally),
    };
    const end = await runner.run(job, source, watch, signal);
    return { ...end, tally };
  }

  return {
    replay({ source, workspace, now }, watch = {}) {
      return run<ReplayTally>({ kind: 'replay', workspace, now }, source, EMPTY_TALLY, watch);
    },
    compareEdit({ source, workspace, now, saved, draft }, watch = {}) {
      const job: ReplayJob = { kind: 'edit', workspace, now, saved, draft };
      return run<EditTally>(job, source, EMPTY_EDIT_TALLY, watch);
    },
    dispose: () => runner.dispose(),
  };
}
