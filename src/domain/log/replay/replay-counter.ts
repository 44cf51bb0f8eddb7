/** One thread's counting of a replay: every record offered to every definition. */
import type { Rejection } from '#domain/payload';
import {
  createRecordJudge,
  type Engine,
  type JudgedEvent,
  type Moment,
  type Outcome,
  type OutcomeCode,
  type TakingPart,
} from '#domain/trigger';
import { NearMissWatch } from './near-miss-watch.ts';
import { ProblemList } from './problem-list.ts';
import type { RecordCounter, RecordSink } from './record-counter.ts';
import {
  CELLS_KEPT,
  EVENT_TYPES_KEPT,
  OTHER_TYPES,
  type ReplayCell,
  type ReplayTally,
} from './replay-tally.ts';
import { SampleKeeper, type SampleList } from './sample-keeper.ts';

export interface ReplayCounterOptions {
  /** The time of the replay. */
  readonly moment: Moment;
  /** Stops behind recognition: what is recognised counts as matched. */
  readonly recognisedOnly?: boolean;
  /** Neither event types, samples nor nearest misses: what a script wants to know. */
  readonly countsOnly?: boolean;
}

interface Cell {
  readonly counts: Record<OutcomeCode, number>;
  readonly samples: Partial<Record<OutcomeCode, SampleList>>;
}

interface EventType {
  readonly index: number;
  readonly name: string;
  count: number;
  orphans: number;
  readonly orphanSamples: SampleList;
}

/** Counts for all definitions of an engine that take part. */
export class ReplayCounter implements RecordCounter<ReplayTally> {
  readonly sink: RecordSink;
  events = 0;
  #refused = 0;
  #orphans = 0;
  readonly #problems = new ProblemList();
  readonly #definitions: readonly TakingPart[];
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #counts: Record<OutcomeCode, number>[];
  readonly #types = new Map<string, EventType>();
  readonly #typeList: EventType[] = [];
  /** By index of the type times number of definitions, plus index of the definition. */
  readonly #cells = new Map<number, Cell>();
  readonly #keeper: SampleKeeper | undefined;
  readonly #watch: NearMissWatch | undefined;

  constructor(engine: Engine, { moment, recognisedOnly, countsOnly }: ReplayCounterOptions) {
    this.#definitions = engine.events.filter((event) => event.takesPart);
    this.#indexOf = new Map(this.#definitions.map(({ id }, index) => [id, index]));
    this.#counts = this.#definitions.map(noCounts);
    if (countsOnly !== true) {
      this.#keeper = new SampleKeeper();
      this.#watch = new NearMissWatch(this.#definitions, this.#keeper);
    }
    const judge = createRecordJudge(engine, { moment, recognisedOnly: recognisedOnly === true });
    const visit = (event: JudgedEvent): void => this.#count(event);
    this.sink = {
      bytes: (bytes, start, end, line) => {
        this.#keeper?.begin(line);
        this.#refuse(judge.judgeBytes(bytes, start, end, visit), line);
        this.#keeper?.endBytes(bytes, start, end);
      },
      value: (value, line) => {
        this.#keeper?.begin(line);
        this.#refuse(judge.judgeValue(value, visit), line);
        this.#keeper?.endValue(value);
      },
      problem: (problem) => this.#problems.add(problem),
    };
  }

  tally(): ReplayTally {
    return {
      events: this.events,
      unreadable: this.#problems.count,
      problems: this.#problems.kept(),
      refused: this.#refused,
      eventTypes: this.#typeList.map(({ name, count }) => ({ eventType: name, count })),
      definitions: this.#definitions.map(({ id, name }, index) => {
        const counts = { ...(this.#counts[index] ?? noCounts()) };
        const { matched, invalidXdm, identityNotFound } = counts;
        const recognised = matched + invalidXdm + identityNotFound;
        return { id, name, recognised, counts, ...this.#watch?.found(index) };
      }),
      cells: this.#cellTallies(),
      orphans: this.#orphans,
      orphansByType: this.#typeList
        .filter(({ orphans }) => orphans > 0)
        .map(({ name, orphans, orphanSamples }) => ({
          eventType: name,
          count: orphans,
          samples: [...orphanSamples],
        })),
    };
  }

  #refuse(rejection: Rejection | undefined, line: number): void {
    if (rejection === undefined) return;
    const { code, params } = rejection;
    this.#problems.add({ code, params, line });
  }

  #count(event: JudgedEvent): void {
    const { outcomes, rejection } = event;
    this.events += 1;
    if (!this.#keeper) {
      this.#countOnly(event);
      return;
    }
    this.#keeper.next();
    const type = this.#typeOf(event.eventType);
    type.count += 1;
    if (rejection !== undefined) this.#refused += 1;
    if (outcomes.length === 0) {
      this.#orphans += 1;
      type.orphans += 1;
      this.#keeper.offer(type.orphanSamples, event);
    }
    for (const outcome of outcomes) this.#countOutcome(type, outcome, event);
    if (rejection === undefined) this.#watch?.look(event);
  }

  /** Of many events a second only what is told: neither their types nor which definition wants which. */
  #countOnly({ outcomes, rejection }: JudgedEvent): void {
    if (rejection !== undefined) this.#refused += 1;
    if (outcomes.length === 0) this.#orphans += 1;
    for (const { event, code } of outcomes) {
      const counts = this.#counts[this.#indexOf.get(event.id) ?? -1];
      if (counts !== undefined) counts[code] += 1;
    }
  }

  #countOutcome(type: EventType, { event: { id }, code }: Outcome, event: JudgedEvent): void {
    const index = this.#indexOf.get(id);
    if (index === undefined) return;
    const counts = this.#counts[index];
    if (counts !== undefined) counts[code] += 1;
    if (code === 'matched') this.#watch?.matched(index);
    const cell = this.#cellOf(type, index);
    cell.counts[code] += 1;
    if (this.#keeper) this.#keeper.offer((cell.samples[code] ??= []), event);
  }

  #typeOf(name: string): EventType {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    if (this.#types.size >= EVENT_TYPES_KEPT && name !== OTHER_TYPES) {
      return this.#typeOf(OTHER_TYPES);
    }
    const index = this.#typeList.length;
    const type = { index, name, count: 0, orphans: 0, orphanSamples: [] };
    this.#types.set(name, type);
    this.#typeList.push(type);
    return type;
  }

  #cellOf(type: EventType, definition: number): Cell {
    const key = type.index * this.#definitions.length + definition;
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    if (this.#cells.size >= CELLS_KEPT && type.name !== OTHER_TYPES) {
      return this.#cellOf(this.#typeOf(OTHER_TYPES), definition);
    }
    const cell = { counts: noCounts(), samples: {} };
    this.#cells.set(key, cell);
    return cell;
  }

  #cellTallies(): readonly ReplayCell[] {
    const definitions = this.#definitions.length;
    return [...this.#cells].map(([key, { counts, samples }]) => ({
      eventType: this.#typeList[Math.floor(key / definitions)]?.name ?? OTHER_TYPES,
      definition: this.#definitions[key % definitions]?.id ?? '',
      counts: { ...counts },
      samples: copied(samples),
    }));
  }
}

function noCounts(): Record<OutcomeCode, number> {
  return { matched: 0, invalidXdm: 0, identityNotFound: 0 };
}

function copied(samples: Cell['samples']): ReplayCell['samples'] {
  return Object.fromEntries(Object.entries(samples).map(([code, list]) => [code, [...list]]));
}
