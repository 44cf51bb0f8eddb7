/** Names of the cached data, and which of them a change in storage concerns. */
import type { QueryKey } from '@tanstack/react-query';
import type { StorageChange, StorageTable } from '#storage';

export const queryKeys = {
  workspace: ['workspace'],
  firings: ['firings'],
  drafts: ['drafts'],
  draft: (id: string) => ['drafts', id],
  payloads: ['payloads'],
  log: ['log'],
  payload: (eventId: string) => ['payloads', eventId],
} as const;

const KEY_OF: Record<StorageTable, QueryKey> = {
  events: queryKeys.workspace,
  schemas: queryKeys.workspace,
  identityTypes: queryKeys.workspace,
  settings: queryKeys.workspace,
  firings: queryKeys.firings,
  drafts: queryKeys.drafts,
  payloads: queryKeys.payloads,
  logs: queryKeys.log,
};

/** The cached data that a change makes out of date, each key once. */
export function keysOf(change: StorageChange): readonly QueryKey[] {
  const keys = new Set<QueryKey>();
  for (const table of change.tables) {
    // A newer version in another tab may know tables that this one does not.
    if (Object.hasOwn(KEY_OF, table)) keys.add(KEY_OF[table]);
  }
  return [...keys];
}
