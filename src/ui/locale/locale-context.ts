import { createContext, use } from 'react';
import type { Locale, Messages } from '#messages';
import type { Formats } from './formats.ts';

export interface LocaleState {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Switches at once; the catalogue of the other language is fetched from our own origin. */
  readonly setLocale: (locale: Locale) => void;
}

export const LocaleContext = createContext<LocaleState | null>(null);

/** The language of the page and the way to change it. */
export function useLocaleState(): LocaleState {
  const state = use(LocaleContext);
  if (state === null) throw new Error('LocaleProvider is missing above this component');
  return state;
}

/** Every sentence of the page in the reader's language, by area. */
export function useMessages(): Messages {
  return useLocaleState().messages;
}

/** Dates and numbers as the reader's language writes them. */
export function useFormats(): Formats {
  return useLocaleState().formats;
}
