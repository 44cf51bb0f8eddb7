import type { QueryClient } from '@tanstack/react-query';
import type { DraftRecord } from '#storage';
import { queryKeys } from '../query-keys.ts';

/** Shows drafts as they stand in storage after a write. */
export function rememberDrafts(
  client: QueryClient,
  deleted: readonly string[],
  put: readonly DraftRecord[],
): void {
  for (const id of deleted) client.setQueryData(queryKeys.draft(id), null);
  for (const draft of put) client.setQueryData(queryKeys.draft(draft.id), draft);
  const replaced = new Set([...deleted, ...put.map((draft) => draft.id)]);
  if (replaced.size === 0) return;
  client.setQueryData<readonly DraftRecord[]>(
    queryKeys.drafts,
    (known) => known && [...known.filter((draft) => !replaced.has(draft.id)), ...put],
  );
}
