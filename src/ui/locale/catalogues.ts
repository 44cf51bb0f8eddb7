/**
 * The whole catalogue of sentences, fetched once for each language, beside the code of the first screen that needs it.
 * The first screen has its own small part (`useFirstMessages`).
 */
import { use } from 'react';
import { loadMessages, type Locale, type Messages } from '#messages';

/** One attempt to fetch; tells during rendering what became of it, without waiting. */
class Attempt {
  readonly promise: Promise<Messages>;
  messages: Messages | null = null;
  hasFailed = false;

  constructor(locale: Locale) {
    this.promise = this.#fetch(locale);
  }

  async #fetch(locale: Locale): Promise<Messages> {
    try {
      this.messages = await loadMessages(locale);
      return this.messages;
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
  }
}

const attempts = new Map<Locale, Attempt>();

/** Fetches the catalogue of a language, or gives the one that is here; where fetching failed, tries again. */
export function fetchCatalogue(locale: Locale): Promise<Messages> {
  const last = attempts.get(locale);
  return (last === undefined || last.hasFailed ? begin(locale) : last).promise;
}

/**
 * The catalogue during rendering: at once where it is here, suspended while it is on its way. Never tries again by
 * itself, as that would render and fetch in a circle; a failure is for the error boundary.
 */
export function useCatalogue(locale: Locale): Messages {
  const attempt = attempts.get(locale) ?? begin(locale);
  if (attempt.messages !== null) return attempt.messages;
  return use(attempt.promise);
}

function begin(locale: Locale): Attempt {
  const attempt = new Attempt(locale);
  attempts.set(locale, attempt);
  return attempt;
}
