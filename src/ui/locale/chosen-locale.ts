import { LOCALES, preferredLocale, type Locale } from '#messages';
import { storedChoice } from '#ui/preferences';

const choice = storedChoice('locale', LOCALES);

/** The language of the page: the one chosen on this device, else the browser's first that we speak. */
export function chosenLocale(): Locale {
  return choice.read() ?? preferredLocale(navigator.languages);
}

/** Keeps the language for the next visit. */
export function rememberLocale(locale: Locale): void {
  choice.write(locale);
}
