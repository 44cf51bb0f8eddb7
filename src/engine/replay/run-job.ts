/** A job from its first byte to its last, whatever its threads are: the reading worker and the in-process twin run this. */
import { pumpLog, type CountingThread, type LogFormat, type LogProblem } from '#domain/log';
import type { LogSource, ReplayProgress } from './contract.ts';
import { readSource } from './read-source.ts';
import { mergeAny, settleAny, type AnyTally } from './replay-job.ts';

export interface JobEnd {
  readonly format: LogFormat | undefined;
  readonly packed: boolean;
  readonly seconds: number;
  readonly problem: LogProblem | undefined;
}

export interface JobWatch {
  readonly onProgress: (progress: ReplayProgress) => void;
  readonly onTally: (tally: AnyTally) => void;
}

/** Before that a rate tells nothing, in seconds. */
const FIRST_RATE = 1;

/** Runs a job on threads that have begun; the last tally that is told is the whole. */
export async function runJob(
  source: LogSource,
  threads: readonly CountingThread<AnyTally>[],
  { onProgress, onTally }: JobWatch,
): Promise<JobEnd> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const tell = ({ bytesRead, events }: { readonly bytesRead: number; readonly events: number }) =>
    onProgress(progressOf(bytesRead, source.size, events, elapsed()));

  const tallies = await Promise.all(threads.map((thread) => thread.tally()));
  const before = tallies.reduce(mergeAny);
  onTally(settleAny(before));
  tell({ bytesRead: 0, events: 0 });
  // A definition with errors matches nothing: the log need not be asked.
  if ('isDraftBroken' in before && before.isDraftBroken) {
    return { format: undefined, packed: false, seconds: elapsed(), problem: undefined };
  }

  const end = await pumpLog({
    chunks: readSource(source),
    threads,
    merge: mergeAny,
    clock: performance,
    onProgress: tell,
    onTally: (tally) => onTally(settleAny(tally)),
  });
  onTally(settleAny(end.tally));
  tell(end);
  const { format, packed, problem } = end;
  return { format, packed, seconds: elapsed(), problem };
}

function progressOf(
  bytesRead: number,
  bytesTotal: number,
  events: number,
  seconds: number,
): ReplayProgress {
  const isEarly = seconds < FIRST_RATE || bytesRead === 0;
  return {
    bytesRead,
    bytesTotal,
    events,
    eventsPerSecond: seconds > 0 ? events / seconds : 0,
    secondsLeft: isEarly ? undefined : ((bytesTotal - bytesRead) * seconds) / bytesRead,
  };
}
