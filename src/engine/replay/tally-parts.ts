/**
 * A large tally on its way to the page: in parts, each of which the page takes in at once without anybody noticing.
 */
import type { ReplayCell, ReplaySample, ReplayTally } from '#domain/log';
import type { AnyTally } from './replay-job.ts';

export type TallyPart = Partial<ReplayTally> | AnyTally;

/** Entries of a part, at most. */
const ENTRIES = 500;
/** Characters of samples after which a part is large enough. */
const CHARACTERS = 128 * 1024;

/** Cuts a tally; a small one stays whole. */
export function* partsOf(tally: AnyTally): Generator<TallyPart, void, undefined> {
  if (!('definitions' in tally)) return yield tally;
  const { definitions, cells, orphansByType, ...rest } = tally;
  yield { ...rest, definitions: [], cells: [], orphansByType: [] };
  for (const part of cut(definitions, ({ nearest = [] }) => nearest.flatMap(samplesOf))) {
    yield { definitions: part };
  }
  for (const part of cut(cells, cellSamples)) yield { cells: part };
  for (const part of cut(orphansByType, samplesOf)) yield { orphansByType: part };
}

/** Puts the parts of one tally together again. */
export function joinParts(parts: readonly TallyPart[]): AnyTally {
  const [first, ...more] = parts;
  if (more.length === 0) return first as AnyTally;
  const joined = first as ReplayTally;
  const lists = more as readonly Partial<ReplayTally>[];
  return {
    ...joined,
    definitions: lists.flatMap(({ definitions = [] }) => definitions),
    cells: lists.flatMap(({ cells = [] }) => cells),
    orphansByType: lists.flatMap(({ orphansByType = [] }) => orphansByType),
  };
}

function* cut<Entry>(
  entries: readonly Entry[],
  samplesIn: (entry: Entry) => readonly ReplaySample[],
): Generator<readonly Entry[], void, undefined> {
  let part: Entry[] = [];
  let characters = 0;
  for (const entry of entries) {
    part.push(entry);
    for (const { text } of samplesIn(entry)) characters += text.length;
    if (part.length < ENTRIES && characters < CHARACTERS) continue;
    yield part;
    part = [];
    characters = 0;
  }
  if (part.length > 0) yield part;
}

function samplesOf({ samples }: { readonly samples: readonly ReplaySample[] }) {
  return samples;
}

function cellSamples({ samples }: ReplayCell): readonly ReplaySample[] {
  return Object.values(samples).flat();
}
