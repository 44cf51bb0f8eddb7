/**
 * A counting thread at the other end of a port, in a Web Worker or a worker thread of Node. Blocks go over with their
 * bytes, answers come back in the order of the questions, a tally only when it is asked for.
 */
import { invariant } from '#domain/base';
import type { TypeOfColumn } from '../read/column-types.ts';
import { readRecords } from '../read/read-records.ts';
import type { LogBlock } from '../log-format.ts';
import type { CountingThread } from './block-feed.ts';
import type { RecordCounter } from './record-counter.ts';

/** One end of a channel, whatever platform made it. */
export interface CountingPort {
  /** Sends plain data; the buffers move and are gone here. */
  send(message: unknown, moving?: readonly ArrayBuffer[]): void;
  /** Hears everything that the other end sends. */
  listen(hear: (message: unknown) => void): void;
}

/** What a thread counts with, made from plain data that came through its port. */
export interface Counting<Tally> {
  readonly counter: RecordCounter<Tally>;
  /** How the cells of a table are read. */
  readonly typeOf: TypeOfColumn;
}

type Question<Job> =
  | { readonly kind: 'begin'; readonly job: Job }
  | { readonly kind: 'count'; readonly block: LogBlock }
  | { readonly kind: 'tally' };

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (thrown: Error) => void;
}

/** The thread as its reader sees it. */
export interface DistantThread<Job, Tally> extends CountingThread<Tally> {
  /** Begins anew, with other things to count for. */
  begin(job: Job): Promise<void>;
  /** The thread will not answer any more: all questions are rejected with this. */
  lose(thrown: Error): void;
}

/** The thread that serves the other end of a port. */
export function distantThread<Job, Tally>(port: CountingPort): DistantThread<Job, Tally> {
  const waiting: Waiting[] = [];
  let lost: Error | undefined;
  port.listen((answer) => waiting.shift()?.resolve(answer));

  const ask = (question: Question<Job>, moving?: readonly ArrayBuffer[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      waiting.push({ resolve, reject });
      port.send(question, moving);
    });

  return {
    begin: (job) => ask({ kind: 'begin', job }) as Promise<void>,
    count: (block) => ask({ kind: 'count', block }, buffersOf(block)) as Promise<number>,
    tally: () => ask({ kind: 'tally' }) as Promise<Tally>,
    lose(thrown) {
      lost = thrown;
      for (const { reject } of waiting.splice(0)) reject(thrown);
    },
  };
}

/** Counts what comes through a port, for as long as the thread lives. */
export function serveCounting<Tally>(
  port: CountingPort,
  prepare: (job: unknown) => Counting<Tally>,
): void {
  let counting: Counting<Tally> | undefined;
  port.listen((message) => {
    const question = message as Question<unknown>;
    if (question.kind === 'begin') {
      counting = prepare(question.job);
      return port.send(null);
    }
    invariant(counting, 'a thread is told what to count before it counts');
    if (question.kind === 'tally') return port.send(counting.counter.tally());
    port.send(countBlock(question.block, counting));
  });
}

/** Counts a block; answers with all events counted so far. */
export function countBlock<Tally>(block: LogBlock, { counter, typeOf }: Counting<Tally>): number {
  readRecords(block, { typeOf }, counter.sink);
  return counter.events;
}

function buffersOf({ bytes, records }: LogBlock): readonly ArrayBuffer[] {
  return records ? [bytes.buffer, records.buffer] : [bytes.buffer];
}
