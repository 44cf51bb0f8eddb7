/**
 * Every sentence that a person reads, by area, in English and French (house rule 8). A message with parameters is a
 * function; the French catalogue has the type of the English one, so a missing sentence does not compile.
 */
import { en } from './en/index.ts';

export type Messages = typeof en;

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The catalogue of a language; French is loaded only where it is read. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr/index.ts')).fr : en;
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

export { en };
