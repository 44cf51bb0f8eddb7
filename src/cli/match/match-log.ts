/** A log on its way through all threads of `declic match`. */
import {
  distantThread,
  isGzip,
  mergeTallies,
  pumpLog,
  type PumpEnd,
  type ReplayTally,
} from '#domain/log';
import { unreadable } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import type { MatchJob } from './match-thread.ts';

export interface Matched extends PumpEnd<ReplayTally> {
  readonly seconds: number;
}

export interface MatchLog {
  /** `-` is standard input. */
  readonly path: string;
  /** Refuses what is not packed; without it that is seen from the bytes. */
  readonly mustBePacked: boolean;
  readonly threads: number;
}

/** Offers every event of a log to every event of the job's workspace. */
export async function matchLog(
  { path, mustBePacked, threads: count }: MatchLog,
  job: MatchJob,
  terminal: Terminal,
): Promise<Matched> {
  const start = performance.now();
  const chunks = await opened(path, terminal);
  if (mustBePacked && !isGzip(chunks.head)) throw unreadable(`${path} is not packed with gzip`);
  const started = Array.from({ length: count }, () => terminal.startThread());
  const threads = started.map((one) => {
    const thread = distantThread<MatchJob, ReplayTally>(one.port);
    one.onLost((why) => thread.lose(why));
    return thread;
  });
  try {
    await Promise.all(threads.map((thread) => thread.begin(job)));
    const end = await pumpLog({
      chunks: chunks.all(),
      threads,
      merge: mergeTallies,
      clock: performance,
    });
    return { ...end, seconds: (performance.now() - start) / 1000 };
  } finally {
    for (const thread of started) thread.end();
  }
}

/** How many bytes tell what a file is. */
const HEAD_BYTES = 2;

/** Opens a file as far as its first bytes: one that is not there is told before any thread is started. */
async function opened(
  path: string,
  terminal: Terminal,
): Promise<{ readonly head: Uint8Array; all(): AsyncGenerator<Uint8Array, void, undefined> }> {
  let rest: AsyncIterator<Uint8Array>;
  let head = new Uint8Array();
  try {
    rest = terminal.readBytes(path)[Symbol.asyncIterator]();
    while (head.length < HEAD_BYTES) {
      const next = await rest.next();
      if (next.done === true) break;
      head = joined(head, next.value);
    }
  } catch (error) {
    throw unreadable(`cannot read ${path}: ${error instanceof Error ? error.message : 'failed'}`);
  }
  return {
    head,
    async *all() {
      yield head;
      yield* { [Symbol.asyncIterator]: () => rest };
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
