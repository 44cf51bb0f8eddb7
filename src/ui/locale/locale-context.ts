import { createContext, use } from 'react';
import type { FirstMessages, Locale, Messages } from '#messages';
import { useCatalogue } from './catalogues.ts';
import type { Formats } from './formats.ts';

export interface LocaleState {
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly formats: Formats;
  /** Switches as soon as the catalogue of the other language has come from our own origin. */
  readonly setLocale: (locale: Locale) => void;
}

export const LocaleContext = createContext<LocaleState | null>(null);

/** The language of the page and the way to change it. */
export function useLocaleState(): LocaleState {
  const state = use(LocaleContext);
  if (state === null) throw new Error('LocaleProvider is missing above this component');
  return state;
}

/**
 * The sentences of the first screen in the reader's language, by area. For the frame, the list of events and what
 * every screen is made of: with `useMessages` they would wait for the whole catalogue.
 */
export function useFirstMessages(): FirstMessages {
  return useLocaleState().messages;
}

/** Every sentence in the reader's language, by area; loaded beside the screen by `withMessages`. */
export function useMessages(): Messages {
  return useCatalogue(useLocaleState().locale);
}

/** Dates and numbers as the reader's language writes them. */
export function useFormats(): Formats {
  return useLocaleState().formats;
}
