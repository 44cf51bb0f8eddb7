/**
 * What a replay counts. Tallies of threads are put together by addition, in any order (`mergeTallies`); the samples kept
 * are those of the first lines. Everything is plain data and bounded, whatever the size of the log.
 */
import type { OutcomeCode } from '#domain/trigger';
import type { RecordProblem } from '../log-format.ts';

/** One event of the log, kept to be opened. */
export interface ReplaySample {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The record as it stood in the log; of a batch or a row, the event as JSON. */
  readonly text: string;
}

/** Events of one type for one definition. */
export interface ReplayCell {
  readonly eventType: string;
  /** Record id of the definition. */
  readonly definition: string;
  readonly counts: Readonly<Record<OutcomeCode, number>>;
  /** A few events of the cell by outcome, first lines first. */
  readonly samples: Readonly<Partial<Record<OutcomeCode, readonly ReplaySample[]>>>;
}

/** Events that only one required clause kept from a definition. */
export interface NearestMiss {
  readonly clause: string;
  readonly count: number;
  readonly samples: readonly ReplaySample[];
}

export interface DefinitionTally {
  readonly id: string;
  readonly name: string;
  /** Condition true or id equal. */
  readonly recognised: number;
  readonly counts: Readonly<Record<OutcomeCode, number>>;
  /** Present while a definition with a condition never matched: by clause, the most frequent first. */
  readonly nearest?: readonly NearestMiss[];
  /** How many events were looked at for the nearest miss: the first ones all, of a long log then a share. */
  readonly lookedAt?: number;
}

export interface ReplayTally {
  /** Events that could be read. */
  readonly events: number;
  /** Records that could not. */
  readonly unreadable: number;
  /** The first of them by line, at most `PROBLEMS_KEPT`. */
  readonly problems: readonly RecordProblem[];
  /** Events refused by their envelope: read, offered to nobody. They are among the orphans. */
  readonly refused: number;
  /** Events by type; types beyond `EVENT_TYPES_KEPT` are counted under `OTHER_TYPES`. */
  readonly eventTypes: readonly { readonly eventType: string; readonly count: number }[];
  /** Of every definition that takes part, by name. */
  readonly definitions: readonly DefinitionTally[];
  readonly cells: readonly ReplayCell[];
  /** Events that no definition recognised, for whatever reason. */
  readonly orphans: number;
  readonly orphansByType: readonly {
    readonly eventType: string;
    readonly count: number;
    readonly samples: readonly ReplaySample[];
  }[];
}

export const PROBLEMS_KEPT = 200;
export const EVENT_TYPES_KEPT = 500;
export const SAMPLES_KEPT = 5;
/** Cells of one thread; events of further pairs are counted under `OTHER_TYPES`. */
export const CELLS_KEPT = 100_000;
/** Characters of all samples of one thread. */
export const SAMPLE_CHARACTERS_KEPT = 8 * 1024 * 1024;
/** Stands for every type beyond the first `EVENT_TYPES_KEPT`; no event type is a star alone. */
export const OTHER_TYPES = '*';

/** What one edit of a definition changes over a log. An event counts as gained or lost by its final verdict. */
export interface EditTally {
  readonly events: number;
  readonly gained: number;
  readonly lost: number;
  /** Matched by both. */
  readonly unchanged: number;
  readonly gainedSamples: readonly ReplaySample[];
  readonly lostSamples: readonly ReplaySample[];
  readonly unchangedSamples: readonly ReplaySample[];
  /** The draft has errors: it takes no part, and no event was read. */
  readonly isDraftBroken: boolean;
}
