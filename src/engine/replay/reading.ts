/**
 * What the reading worker does: it takes a job from the page, hands it to the counting workers, feeds them the log, and
 * tells the page what came of it. The page itself reads and counts nothing.
 */
import { distantThread, type DistantThread } from '#domain/log';
import type { LogSource, ReplayProgress } from './contract.ts';
import { portOf, type Channel } from './channel.ts';
import type { AnyTally, ReplayJob } from './replay-job.ts';
import { runJob, type JobEnd } from './run-job.ts';
import { partsOf, type TallyPart } from './tally-parts.ts';
import { createJobAssembly, type JobPart } from './job-parts.ts';

export type ReadingOrder =
  /** The counting workers, once. */
  | { readonly kind: 'threads'; readonly ports: readonly MessagePort[] }
  | { readonly kind: 'part'; readonly part: JobPart }
  /** Runs the job whose parts were sent. */
  | { readonly kind: 'run'; readonly source: LogSource };

export type ReadingNews =
  | { readonly kind: 'progress'; readonly progress: ReplayProgress }
  | { readonly kind: 'tally'; readonly part: TallyPart; readonly isLast: boolean }
  | { readonly kind: 'end'; readonly end: JobEnd }
  | { readonly kind: 'failed' };

/** Carries out what comes through a channel, for as long as the worker lives. */
export function serveReading(channel: Channel): void {
  const page = portOf(channel);
  const tell = (news: ReadingNews) => page.send(news);
  const assembly = createJobAssembly();
  let threads: readonly DistantThread<ReplayJob, AnyTally>[] = [];
  const run = async (source: LogSource): Promise<JobEnd> => {
    const job = assembly.take();
    await Promise.all(threads.map((thread) => thread.begin(job)));
    return runJob(source, threads, {
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      onTally: (tally) => {
        const parts = [...partsOf(tally)];
        for (const [index, part] of parts.entries()) {
          tell({ kind: 'tally', part, isLast: index === parts.length - 1 });
        }
      },
    });
  };
  page.listen((message) => {
    const order = message as ReadingOrder;
    if (order.kind === 'part') return assembly.add(order.part);
    if (order.kind === 'threads') {
      threads = order.ports.map((port) => distantThread(portOf(port)));
      return;
    }
    run(order.source).then(
      (end) => tell({ kind: 'end', end }),
      () => tell({ kind: 'failed' }),
    );
  });
}
