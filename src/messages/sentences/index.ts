/** The sentences of both languages at once, for the worker: a list of thousands of events is told there. */
import { sentences as english } from '../en/sentences.ts';
import { sentences as french } from '../fr/sentences.ts';
import type { Locale } from '../messages.ts';

export const sentencesIn: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
