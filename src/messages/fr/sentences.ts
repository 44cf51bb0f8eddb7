import type { sentences as english } from '../en/sentences.ts';
import { beginSentence } from '../sentences/beginning.ts';
import { said } from './sentences/phrases.ts';

/** Conditions et identifiants en phrases. */
export const sentences: typeof english = {
  line: (phrase) => beginSentence(said(phrase), phrase),
  sentence: (phrase) => `${beginSentence(said(phrase), phrase)}.`,
  eventId: (id) => `L’ID d’événement est ${id}`,
};
