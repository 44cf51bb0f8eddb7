/** The result of a replay as a table for other programs (RFC 4180), in three parts with a heading each. */
import { OTHER_TYPES, type ReplayTally } from './replay-tally.ts';

/** Headings and stand-ins, in the language of the reader. */
export interface CsvWords {
  readonly definition: string;
  readonly eventType: string;
  readonly matched: string;
  readonly invalid: string;
  readonly unidentified: string;
  /** Title of the part of events that nobody wants. */
  readonly orphans: string;
  readonly events: string;
  /** Title of the part of definitions that never matched. */
  readonly silent: string;
  readonly nearestClause: string;
  /** Events that only this clause kept away. */
  readonly eventsAway: string;
  readonly eventsLookedAt: string;
  /** An event without a type. */
  readonly noType: string;
  /** All types beyond those that are told apart. */
  readonly otherTypes: string;
}

type Cell = string | number;

/** The table, with a byte-order mark, without which spreadsheets misread accents. */
export function replayCsv(tally: ReplayTally, words: CsvWords): string {
  const typeName = (eventType: string): string =>
    eventType === '' ? words.noType : eventType === OTHER_TYPES ? words.otherTypes : eventType;
  const parts = [
    matrixRows(tally, words, typeName),
    orphanRows(tally, words, typeName),
    silentRows(tally, words),
  ].filter((rows) => rows.length > 0);
  const lines = parts.map((rows) =>
    rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join(''),
  );
  return `\uFEFF${lines.join('\r\n')}`;
}

function matrixRows(
  { definitions, cells }: ReplayTally,
  words: CsvWords,
  typeName: (eventType: string) => string,
): readonly (readonly Cell[])[] {
  const heading = [
    words.definition,
    words.eventType,
    words.matched,
    words.invalid,
    words.unidentified,
  ];
  const names = new Map(definitions.map(({ id, name }) => [id, name]));
  const rows = cells.map(({ definition, eventType, counts }) => [
    names.get(definition) ?? definition,
    typeName(eventType),
    counts.matched,
    counts.invalidXdm,
    counts.identityNotFound,
  ]);
  return [heading, ...rows];
}

function orphanRows(
  { orphansByType }: ReplayTally,
  words: CsvWords,
  typeName: (eventType: string) => string,
): readonly (readonly Cell[])[] {
  if (orphansByType.length === 0) return [];
  const rows = orphansByType.map(({ eventType, count }) => [
    words.orphans,
    typeName(eventType),
    count,
  ]);
  return [['', words.eventType, words.events], ...rows];
}

/** A row a clause; a definition that nothing came near has one row without. */
function silentRows({ definitions }: ReplayTally, words: CsvWords): readonly (readonly Cell[])[] {
  const silent = definitions.filter(({ counts }) => counts.matched === 0);
  if (silent.length === 0) return [];
  const rows = silent.flatMap(({ name, nearest = [], lookedAt }) =>
    nearest.length === 0
      ? [[words.silent, name, '', 0, lookedAt ?? '']]
      : nearest.map(({ clause, count }) => [words.silent, name, clause, count, lookedAt ?? '']),
  );
  const { definition, nearestClause, eventsAway, eventsLookedAt } = words;
  return [['', definition, nearestClause, eventsAway, eventsLookedAt], ...rows];
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: names and types of a log are whatever
 * somebody sent.
 */
function cellText(cell: Cell): string {
  const text = String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
