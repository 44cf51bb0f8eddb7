/** One reading worker and its counting workers: what one run needs. A crew runs one job after the other. */
import { EngineError } from '../engine-error.ts';
import { portOf } from './channel.ts';
import { nextTask } from './next-task.ts';
import { partsOfJob } from './job-parts.ts';
import type { ReadingNews, ReadingOrder } from './reading.ts';
import type { ReplayJob } from './replay-job.ts';
import type { JobEnd, JobWatch } from './run-job.ts';
import type { LogSource } from './contract.ts';
import type { startReplayThread } from './start-threads.ts';
import { joinParts, type TallyPart } from './tally-parts.ts';

export interface ThreadCrew {
  /** Rejects with `EngineError`; the crew is of no use then. */
  run(job: ReplayJob, source: LogSource, watch: JobWatch): Promise<JobEnd>;
  /** Ends all threads at once; a run under way is told why. */
  end(why: EngineError): void;
}

interface Run {
  readonly watch: JobWatch;
  readonly resolve: (end: JobEnd) => void;
  readonly reject: (why: EngineError) => void;
  parts: TallyPart[];
}

/** Starts a crew with so many counting threads. */
export function startCrew(start: typeof startReplayThread, threads: number): ThreadCrew {
  const reading = start('reading');
  const counting = Array.from({ length: threads }, () => start('counting'));
  const all = [reading, ...counting];
  const port = portOf(reading.channel);
  const order = (given: ReadingOrder) => port.send(given);
  let run: Run | undefined;
  let over: EngineError | undefined;

  const end = (why: EngineError): void => {
    over ??= why;
    for (const thread of all) thread.end();
    run?.reject(over);
    run = undefined;
  };

  for (const thread of all) thread.onLost(() => end(new EngineError('engine/restarted')));
  port.listen((message) => {
    const news = message as ReadingNews;
    if (!run) return;
    switch (news.kind) {
      case 'progress':
        return run.watch.onProgress(news.progress);
      case 'tally':
        run.parts.push(news.part);
        if (!news.isLast) return;
        run.watch.onTally(joinParts(run.parts.splice(0)));
        return;
      case 'end':
        run.resolve(news.end);
        run = undefined;
        return;
      case 'failed':
        return end(new EngineError('engine/restarted'));
    }
  });
  introduce(reading, counting);

  return {
    run: (job, source, watch) =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        run = { watch, resolve, reject, parts: [] };
        void sendJob(job, source, order, () => over !== undefined);
      }),
    end,
  };
}

/** The reading thread speaks to the counting ones without the page in between. */
function introduce(
  reading: ReturnType<typeof startReplayThread>,
  counting: readonly ReturnType<typeof startReplayThread>[],
): void {
  const ports = counting.map(({ channel }) => {
    const { port1, port2 } = new MessageChannel();
    channel.postMessage(port2, [port2]);
    return port1;
  });
  const order: ReadingOrder = { kind: 'threads', ports };
  reading.channel.postMessage(order, ports);
}

/** Sends a job part by part, each in a task of its own. */
async function sendJob(
  job: ReplayJob,
  source: LogSource,
  order: (given: ReadingOrder) => void,
  isOver: () => boolean,
): Promise<void> {
  for (const part of partsOfJob(job)) {
    order({ kind: 'part', part });
    await nextTask();
    if (isOver()) return;
  }
  order({ kind: 'run', source });
}
