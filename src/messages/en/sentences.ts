import type { Phrase } from '#domain/expression';
import { beginSentence } from '../sentences/beginning.ts';
import { said } from './sentences/phrases.ts';

/** Conditions and identifiers as sentences (events.md §2.2). */
export const sentences = {
  /** A sentence without its full stop, for a line of a list. */
  line: (phrase: Phrase): string => beginSentence(said(phrase), phrase),
  sentence: (phrase: Phrase): string => `${beginSentence(said(phrase), phrase)}.`,
  /** A system-generated event is known by its id. */
  eventId: (id: string): string => `The event ID is ${id}`,
};
