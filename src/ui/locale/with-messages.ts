import { fetchCatalogue } from './catalogues.ts';
import { chosenLocale } from './chosen-locale.ts';

/**
 * Loads a part of the page together with the sentences it shows, so that it never waits for them one after the other:
 * `lazyRouteComponent(withMessages(() => import('./event-route.tsx')), 'EventRoute')`.
 */
export function withMessages<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [part] = await Promise.all([load(), fetchCatalogue(chosenLocale())]);
    return part;
  };
}
