export type { EventSearch } from './event-search.ts';
export { EventsPage } from './events-page.tsx';
