import type { sentences as english } from '../en/sentences.ts';
import { beginSentence } from '../sentences/beginning.ts';
import { said } from './sentences/phrases.ts';

/** Conditions et identifiants en phrases. */
export const sentences: typeof english = {
  line: (phrase) => beginSentence(said(phrase), phrase),
  sentence: (phrase) => `${beginSentence(said(phrase), phrase)}.`,
  groups: {
    all: 'Toutes',
    any: 'Au moins une',
    none: 'Aucune',
    notAll: 'Pas toutes',
  },
  showCode: 'Montrer les expressions',
  clause: (sentence, outcome, seen) => [`${sentence}\u00a0: ${outcome}`, ...seen].join('. '),
  seen: (name, value) => (value === '' ? `${name} n’a pas de valeur` : `${name} vaut ${value}`),
  eventId: (id) => `L’ID d’événement est ${id}`,
};
