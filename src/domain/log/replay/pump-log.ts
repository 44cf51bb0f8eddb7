/**
 * A log on its way: read in chunks, unpacked, split into blocks, counted by as many threads as there are. What one step
 * cannot take yet the step before does not make, so that memory stays the same whatever the size of the log.
 */
import type { Clock } from '#domain/base';
import type { LogBlock, LogFormat, LogProblem } from '../log-format.ts';
import { createGunzip, isGzip } from '../read/gunzip.ts';
import { createLogSplitter } from '../read/log-splitter.ts';
import { BlockFeed, type CountingThread } from './block-feed.ts';

type Chunk = Uint8Array;

export interface LogPump<Tally> {
  /** The file as it stands, packed or not. Its reading may reject: what was read before counts. */
  readonly chunks: AsyncIterable<Chunk>;
  readonly threads: readonly CountingThread<Tally>[];
  readonly merge: (a: Tally, b: Tally) => Tally;
  readonly clock: Clock;
  /** Called as blocks are counted, at most every `PROGRESS_EVERY` milliseconds. */
  readonly onProgress?: (progress: PumpProgress) => void;
  /** Called with what was counted so far; the larger a tally the more rarely. */
  readonly onTally?: (tally: Tally) => void;
}

export interface PumpProgress {
  /** Bytes of the file read so far, as they stand on the disk. */
  readonly bytesRead: number;
  readonly events: number;
}

export interface PumpEnd<Tally> extends PumpProgress {
  readonly tally: Tally;
  readonly format: LogFormat | undefined;
  readonly packed: boolean;
  readonly problem: LogProblem | undefined;
}

const PROGRESS_EVERY = 200;
const TALLY_EVERY = 300;
/** Putting tallies together may take this share of the time. */
const TALLY_SHARE = 1 / 25;
const MAGIC_LENGTH = 2;

/** Pumps a log through its threads. Rejects as the threads reject, never for what the log holds. */
export async function pumpLog<Tally>(pump: LogPump<Tally>): Promise<PumpEnd<Tally>> {
  const reporter = new Reporter(pump);
  const feed = new BlockFeed(pump.threads, () => reporter.report(feed));
  const splitter = createLogSplitter();
  const sendAll = async (blocks: readonly LogBlock[]): Promise<void> => {
    for (const block of blocks) await feed.send(block);
  };
  const reading = new Reading(pump.chunks, (count) => reporter.read(count));
  for await (const chunk of reading.unpacked()) {
    await sendAll(splitter.push(chunk));
    // What is no log is not read to its end.
    if (splitter.problem) break;
  }
  await sendAll(splitter.end());
  await feed.drain();
  const tallies = await feed.tallies();
  return {
    bytesRead: reporter.bytesRead,
    events: feed.events,
    tally: tallies.reduce(pump.merge),
    format: splitter.format,
    packed: reading.isPacked,
    // A file that breaks off is why the list in it does not close.
    problem: reading.problem ?? splitter.problem,
  };
}

/** The bytes of a log as they were before they were packed. */
class Reading {
  isPacked = false;
  problem: LogProblem | undefined;
  readonly #chunks: AsyncIterable<Chunk>;
  readonly #onRead: (count: number) => void;

  constructor(chunks: AsyncIterable<Chunk>, onRead: (count: number) => void) {
    this.#chunks = chunks;
    this.#onRead = onRead;
  }

  async *unpacked(): AsyncGenerator<Chunk, void, undefined> {
    const gunzip = createGunzip();
    let isBegun = false;
    for await (const chunk of this.#begun()) {
      if (!isBegun) this.isPacked = isGzip(chunk);
      isBegun = true;
      if (this.isPacked) yield* gunzip.push(chunk);
      else yield chunk;
      if (gunzip.problem) break;
    }
    if (!this.isPacked) return;
    gunzip.end();
    this.problem ??= gunzip.problem;
  }

  /** The chunks, the first of them long enough to tell what it is. */
  async *#begun(): AsyncGenerator<Chunk, void, undefined> {
    let first: Chunk | undefined = new Uint8Array();
    try {
      for await (const chunk of this.#chunks) {
        this.#onRead(chunk.length);
        if (first === undefined) {
          yield chunk;
          continue;
        }
        first = joined(first, chunk);
        if (first.length < MAGIC_LENGTH) continue;
        yield first;
        first = undefined;
      }
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : '';
      this.problem = { code: 'log/unreadable', params: { reason } };
    }
    if (first !== undefined && first.length > 0) yield first;
  }
}

/** Tells how far a pump is, now and then. */
class Reporter<Tally> {
  bytesRead = 0;
  readonly #pump: LogPump<Tally>;
  #nextProgress: number;
  #nextTally: number;
  #isAsking = false;

  constructor(pump: LogPump<Tally>) {
    this.#pump = pump;
    this.#nextProgress = pump.clock.now() + PROGRESS_EVERY;
    this.#nextTally = pump.clock.now() + TALLY_EVERY;
  }

  read(count: number): void {
    this.bytesRead += count;
  }

  report(feed: BlockFeed<Tally>): void {
    const { clock, onProgress, onTally } = this.#pump;
    const now = clock.now();
    if (onProgress && now >= this.#nextProgress) {
      this.#nextProgress = now + PROGRESS_EVERY;
      onProgress({ bytesRead: this.bytesRead, events: feed.events });
    }
    if (!onTally || this.#isAsking || now < this.#nextTally) return;
    this.#isAsking = true;
    feed.tallies().then(
      (tallies) => this.#show(tallies, onTally),
      // A lost thread ends the pump, which tells.
      () => {},
    );
  }

  #show(tallies: readonly Tally[], onTally: (tally: Tally) => void): void {
    const { clock, merge } = this.#pump;
    const start = clock.now();
    onTally(tallies.reduce(merge));
    const end = clock.now();
    this.#nextTally = end + Math.max(TALLY_EVERY, (end - start) / TALLY_SHARE);
    this.#isAsking = false;
  }
}

function joined(a: Chunk, b: Chunk): Chunk {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
