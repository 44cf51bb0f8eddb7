import type { Phrase } from '#domain/expression';
import { beginSentence } from '../sentences/beginning.ts';
import { said } from './sentences/phrases.ts';

/** Conditions and identifiers as sentences (events.md §2.2). */
export const sentences = {
  /** A sentence without its full stop, for a line of a list. */
  line: (phrase: Phrase): string => beginSentence(said(phrase), phrase),
  sentence: (phrase: Phrase): string => `${beginSentence(said(phrase), phrase)}.`,
  /** What holds a group of clauses together, above them. */
  groups: {
    all: 'All of',
    any: 'Any of',
    none: 'None of',
    notAll: 'Not all of',
  },
  /** A switch above the clauses. */
  showCode: 'Show expressions',
  /** A clause for those who hear it: "City equals Paris: false. placeContext.geo.city is "Lyon"" */
  clause: (sentence: string, outcome: string, seen: readonly string[]): string =>
    [`${sentence}: ${outcome}`, ...seen].join('. '),
  seen: (name: string, value: string): string =>
    value === '' ? `${name} has no value` : `${name} is ${value}`,
  /** A system-generated event is known by its id. */
  eventId: (id: string): string => `The event ID is ${id}`,
};
