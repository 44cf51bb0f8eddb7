/** The unsaved work of the event screens, as it was kept. */
import { queryOptions } from '@tanstack/react-query';
import type { Repository } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { unwrap } from '../storage-error.ts';

/** The draft of one event (`NEW_EVENT` for a new one), null when there is none. */
export function draftQuery(repository: Repository, id: string) {
  return queryOptions({
    queryKey: queryKeys.draft(id),
    queryFn: async () => unwrap(await repository.readDraft(id)),
  });
}

/** All drafts: the list of events marks theirs. */
export function draftsQuery(repository: Repository) {
  return queryOptions({
    queryKey: queryKeys.drafts,
    queryFn: async () => unwrap(await repository.readDrafts()),
  });
}
