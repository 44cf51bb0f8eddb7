/**
 * Every sentence that a person reads, by area, in English and French (house rule 8). A message with parameters is a
 * function; the French catalogue has the type of the English one, so a missing sentence does not compile.
 *
 * Two parts: what the first screen says is there from the first moment; everything else, eight times as much, comes with
 * the first screen that needs it.
 */
import type { en } from './en/index.ts';
import { first } from './en/first.ts';

/** What the first screen says: the frame, the list of events, the state of storage. */
export type FirstMessages = typeof first;

/** The whole catalogue. */
export type Messages = typeof en;

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first part in a language; French is loaded only where it is read. */
export async function loadFirstMessages(locale: Locale): Promise<FirstMessages> {
  return locale === 'fr' ? (await import('./fr/first.ts')).first : first;
}

/** The whole catalogue of a language, which holds the first part as well. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr/index.ts')).fr : (await import('./en/index.ts')).en;
}

/** The language to start with: the browser's first one that we speak, English otherwise. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const code = language.toLowerCase().split('-')[0];
    const locale = LOCALES.find((candidate) => candidate === code);
    if (locale) return locale;
  }
  return 'en';
}
