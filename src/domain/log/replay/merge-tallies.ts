/**
 * Tallies put together: what several threads counted is what one would have counted. Addition, in any order and any
 * grouping; `settleTally` then gives the one form that is shown.
 */
import type { OutcomeCode } from '#domain/trigger';
import { byCount } from './near-miss-watch.ts';
import { firstProblems } from './problem-list.ts';
import {
  EVENT_TYPES_KEPT,
  OTHER_TYPES,
  type DefinitionTally,
  type EditTally,
  type NearestMiss,
  type ReplayCell,
  type ReplaySample,
  type ReplayTally,
} from './replay-tally.ts';
import { firstSamples } from './sample-keeper.ts';

type Counts = Readonly<Record<OutcomeCode, number>>;
type Samples = ReplayCell['samples'];
type OrphanTally = ReplayTally['orphansByType'][number];

/** What was counted before anything was. */
export const EMPTY_TALLY: ReplayTally = {
  events: 0,
  unreadable: 0,
  problems: [],
  refused: 0,
  eventTypes: [],
  definitions: [],
  cells: [],
  orphans: 0,
  orphansByType: [],
};

/** The same for an edit. */
export const EMPTY_EDIT_TALLY: EditTally = {
  events: 0,
  gained: 0,
  lost: 0,
  unchanged: 0,
  gainedSamples: [],
  lostSamples: [],
  unchangedSamples: [],
  isDraftBroken: false,
};

/** The sum of two tallies of the same definitions over different records. */
export function mergeTallies(a: ReplayTally, b: ReplayTally): ReplayTally {
  return {
    events: a.events + b.events,
    unreadable: a.unreadable + b.unreadable,
    problems: firstProblems(a.problems, b.problems),
    refused: a.refused + b.refused,
    eventTypes: merged([a.eventTypes, b.eventTypes], typeOf, sumOfTypes),
    definitions: merged([a.definitions, b.definitions], ({ id }) => id, sumOfDefinitions),
    cells: merged([a.cells, b.cells], cellKey, sumOfCells),
    orphans: a.orphans + b.orphans,
    orphansByType: merged([a.orphansByType, b.orphansByType], typeOf, sumOfOrphans),
  };
}

/**
 * The form of a tally that is shown: the most frequent types first, no more than `EVENT_TYPES_KEPT` of them although
 * every thread may have met others, cells in the order of definitions and types.
 */
export function settleTally(tally: ReplayTally): ReplayTally {
  const types = [...tally.eventTypes].sort(byFrequency);
  const kept = types
    .filter(({ eventType }) => eventType !== OTHER_TYPES)
    .slice(0, EVENT_TYPES_KEPT);
  const names = new Set(kept.map(typeOf));
  const settle = <Entry extends { readonly eventType: string }>(entry: Entry): Entry =>
    names.has(entry.eventType) ? entry : { ...entry, eventType: OTHER_TYPES };
  const definitions = [...tally.definitions].sort((a, b) => compare(a.name, b.name));
  const row = new Map(definitions.map(({ id }, index) => [id, index]));
  const column = new Map([...names].map((name, index) => [name, index]));
  const place = ({ definition, eventType }: ReplayCell): number =>
    (row.get(definition) ?? 0) * (names.size + 1) + (column.get(eventType) ?? names.size);
  return {
    ...tally,
    eventTypes: merged([types.map(settle)], typeOf, sumOfTypes).sort(byFrequency),
    definitions,
    cells: merged([tally.cells.map(settle)], cellKey, sumOfCells).sort(
      (a, b) => place(a) - place(b),
    ),
    orphansByType: merged([tally.orphansByType.map(settle)], typeOf, sumOfOrphans).sort(
      byFrequency,
    ),
  };
}

/** The sum of what two threads counted for one edit. */
export function mergeEditTallies(a: EditTally, b: EditTally): EditTally {
  return {
    events: a.events + b.events,
    gained: a.gained + b.gained,
    lost: a.lost + b.lost,
    unchanged: a.unchanged + b.unchanged,
    gainedSamples: firstSamples(a.gainedSamples, b.gainedSamples),
    lostSamples: firstSamples(a.lostSamples, b.lostSamples),
    unchangedSamples: firstSamples(a.unchangedSamples, b.unchangedSamples),
    isDraftBroken: a.isDraftBroken || b.isDraftBroken,
  };
}

/** Entries of one key become one. */
function merged<Entry>(
  lists: readonly (readonly Entry[])[],
  keyOf: (entry: Entry) => string,
  sum: (a: Entry, b: Entry) => Entry,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const list of lists) {
    for (const entry of list) {
      const key = keyOf(entry);
      const known = entries.get(key);
      entries.set(key, known === undefined ? entry : sum(known, entry));
    }
  }
  return [...entries.values()];
}

function typeOf({ eventType }: { readonly eventType: string }): string {
  return eventType;
}

/** Ids have no line ends. */
function cellKey({ definition, eventType }: ReplayCell): string {
  return `${definition}\n${eventType}`;
}

function sumOfTypes(
  a: ReplayTally['eventTypes'][number],
  b: ReplayTally['eventTypes'][number],
): ReplayTally['eventTypes'][number] {
  return { ...a, count: a.count + b.count };
}

function sumOfDefinitions(a: DefinitionTally, b: DefinitionTally): DefinitionTally {
  const { id, name } = a;
  const counts = sumOfCounts(a.counts, b.counts);
  const recognised = a.recognised + b.recognised;
  const sum = { id, name, recognised, counts };
  // A thread that never saw it match does not know that another did.
  if (counts.matched > 0 || !a.nearest || !b.nearest) return sum;
  return {
    ...sum,
    nearest: merged([a.nearest, b.nearest], ({ clause }) => clause, sumOfMisses).sort(byCount),
    lookedAt: (a.lookedAt ?? 0) + (b.lookedAt ?? 0),
  };
}

function sumOfMisses(a: NearestMiss, b: NearestMiss): NearestMiss {
  return { ...a, count: a.count + b.count, samples: firstSamples(a.samples, b.samples) };
}

function sumOfCells(a: ReplayCell, b: ReplayCell): ReplayCell {
  return {
    ...a,
    counts: sumOfCounts(a.counts, b.counts),
    samples: sumOfSamples(a.samples, b.samples),
  };
}

function sumOfOrphans(a: OrphanTally, b: OrphanTally): OrphanTally {
  return { ...a, count: a.count + b.count, samples: firstSamples(a.samples, b.samples) };
}

function sumOfCounts(a: Counts, b: Counts): Counts {
  return {
    matched: a.matched + b.matched,
    invalidXdm: a.invalidXdm + b.invalidXdm,
    identityNotFound: a.identityNotFound + b.identityNotFound,
  };
}

function sumOfSamples(a: Samples, b: Samples): Samples {
  const sum: Partial<Record<OutcomeCode, readonly ReplaySample[]>> = { ...a };
  for (const code of ['matched', 'invalidXdm', 'identityNotFound'] as const) {
    const more = b[code];
    if (more !== undefined) sum[code] = firstSamples(sum[code] ?? [], more);
  }
  return sum;
}

/** The rest stands last, however much it is. */
function byFrequency(
  a: { readonly eventType: string; readonly count: number },
  b: { readonly eventType: string; readonly count: number },
): number {
  const rest = Number(a.eventType === OTHER_TYPES) - Number(b.eventType === OTHER_TYPES);
  return rest || b.count - a.count || compare(a.eventType, b.eventType);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
