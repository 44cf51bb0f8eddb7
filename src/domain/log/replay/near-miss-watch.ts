/**
 * Which clause alone keeps events from the definitions that never matched. Looking costs more than judging, because
 * the index cannot help: the first events are all looked at, of a long log then a share that keeps to a budget. Where
 * many definitions are silent they take turns.
 */
import type { JudgedEvent, TakingPart } from '#domain/trigger';
import type { NearestMiss } from './replay-tally.ts';
import type { SampleKeeper, SampleList } from './sample-keeper.ts';

/** Definitions asked about one event at most. */
const TURN = 200;
/** What it costs to read the event for them, counted in definitions asked. */
const READING = 24;
/** What the first question of a definition costs: its clauses are made ready one by one. */
const FIRST_ASK = 200;
/** What an event may cost on average once the first are through. */
const BUDGET = 16;
/** So many events are looked at before the budget counts. */
const FIRST_EVENTS = 10_000;

interface Watched {
  readonly event: TakingPart;
  /** In the list of silent ones. */
  place: number;
  lookedAt: number;
  readonly misses: Map<number, { count: number; readonly samples: SampleList }>;
}

export class NearMissWatch {
  /** By index of the definition; undefined where it matched or has no condition. */
  readonly #watched: (Watched | undefined)[];
  /** The same, close together. */
  readonly #silent: Watched[];
  #turn = 0;
  #credit = FIRST_EVENTS * (TURN + READING);
  readonly #keeper: SampleKeeper;

  constructor(definitions: readonly TakingPart[], keeper: SampleKeeper) {
    this.#keeper = keeper;
    this.#watched = definitions.map((event) =>
      event.recognition.by === 'condition'
        ? { event, place: 0, lookedAt: 0, misses: new Map() }
        : undefined,
    );
    this.#silent = this.#watched.filter((watched) => watched !== undefined);
    for (const [place, watched] of this.#silent.entries()) watched.place = place;
  }

  /** A definition that matched is silent no more. */
  matched(index: number): void {
    const watched = this.#watched[index];
    if (watched === undefined) return;
    this.#watched[index] = undefined;
    const last = this.#silent.pop();
    if (last === undefined || last === watched) return;
    last.place = watched.place;
    this.#silent[last.place] = last;
  }

  /** Looks at an event that was judged. */
  look(event: JudgedEvent): void {
    const count = Math.min(this.#silent.length, TURN);
    if (count === 0) return;
    this.#credit += BUDGET;
    if (this.#credit < READING + count) return;
    this.#credit -= READING + count;
    for (let asked = 0; asked < count; asked += 1) {
      this.#turn = (this.#turn + 1) % this.#silent.length;
      const watched = this.#silent[this.#turn];
      if (watched !== undefined) this.#ask(watched, event);
    }
  }

  /** What was found for a definition; undefined where it matched or has no condition. */
  found(
    index: number,
  ): { readonly nearest: readonly NearestMiss[]; readonly lookedAt: number } | undefined {
    const watched = this.#watched[index];
    if (watched?.event.recognition.by !== 'condition') return undefined;
    const clauses = watched.misses.size > 0 ? watched.event.recognition.clauses() : [];
    const nearest = [...watched.misses].map(([clause, { count, samples }]) => ({
      clause: clauses[clause]?.text ?? '',
      count,
      samples: [...samples],
    }));
    return { nearest: nearest.sort(byCount), lookedAt: watched.lookedAt };
  }

  #ask(watched: Watched, event: JudgedEvent): void {
    if (watched.lookedAt === 0) this.#credit -= FIRST_ASK;
    watched.lookedAt += 1;
    const clause = event.onlyFailingClause(watched.event);
    if (clause === undefined) return;
    let miss = watched.misses.get(clause);
    if (miss === undefined) {
      miss = { count: 0, samples: [] };
      watched.misses.set(clause, miss);
    }
    miss.count += 1;
    this.#keeper.offer(miss.samples, event);
  }
}

/** The most frequent first; by text where they are alike, so that every machine says the same. */
export function byCount(a: NearestMiss, b: NearestMiss): number {
  return b.count - a.count || (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0);
}
