/** Hands blocks to threads, to each no more than it can look forward to: what waits for nobody is not read yet. */
import type { LogBlock } from '../log-format.ts';

/** A thread that counts, as far as the reader of a log cares. */
export interface CountingThread<Tally> {
  /** Counts a block; answers with all events that the thread counted so far. Rejects when the thread is lost. */
  count(block: LogBlock): Promise<number>;
  /** What the thread counted so far. */
  tally(): Promise<Tally>;
}

/** One that is counted and one that waits, so that a thread never waits for the reader. */
const BLOCKS_A_THREAD = 2;

export class BlockFeed<Tally> {
  readonly #threads: readonly CountingThread<Tally>[];
  /** A thread stands here once for every block that it may be handed. */
  readonly #free: CountingThread<Tally>[];
  readonly #events = new Map<CountingThread<Tally>, number>();
  #underWay = 0;
  #failure: { readonly thrown: unknown } | undefined;
  #wake: (() => void) | undefined;
  readonly #onCounted: () => void;

  constructor(threads: readonly CountingThread<Tally>[], onCounted: () => void) {
    this.#threads = threads;
    this.#free = Array.from({ length: BLOCKS_A_THREAD }, () => threads).flat();
    this.#onCounted = onCounted;
  }

  /** Events counted so far. */
  get events(): number {
    let events = 0;
    for (const counted of this.#events.values()) events += counted;
    return events;
  }

  /** Resolves when the next block may be read. Rejects as the threads reject. */
  async send(block: LogBlock): Promise<void> {
    let thread = this.#take();
    while (thread === undefined) {
      await this.#change();
      thread = this.#take();
    }
    const taken = thread;
    this.#underWay += 1;
    taken.count(block).then(
      (events) => this.#counted(taken, events),
      (thrown: unknown) => this.#fail(thrown),
    );
  }

  /** Resolves when everything that was sent is counted. */
  async drain(): Promise<void> {
    this.#throwFailure();
    while (this.#underWay > 0) await this.#change();
  }

  /** What every thread counted so far; the blocks under way may or may not be in it. */
  tallies(): Promise<readonly Tally[]> {
    return Promise.all(this.#threads.map((thread) => thread.tally()));
  }

  #take(): CountingThread<Tally> | undefined {
    this.#throwFailure();
    return this.#free.shift();
  }

  #counted(thread: CountingThread<Tally>, events: number): void {
    this.#events.set(thread, events);
    this.#free.push(thread);
    this.#underWay -= 1;
    this.#onCounted();
    this.#wake?.();
  }

  #fail(thrown: unknown): void {
    this.#failure ??= { thrown };
    this.#wake?.();
  }

  async #change(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.thrown;
  }
}
