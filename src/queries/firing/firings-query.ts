/** The history of the last firings. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FiringRecord, Repository } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { useRepository } from '../services.ts';
import { unwrap, type StorageError } from '../storage-error.ts';

/** How many firings the history keeps. */
export const FIRINGS_KEPT = 50;

/** The last firings, newest first. */
export function firingsQuery(repository: Repository) {
  return queryOptions({
    queryKey: queryKeys.firings,
    queryFn: async (): Promise<readonly FiringRecord[]> =>
      unwrap(await repository.readFirings(FIRINGS_KEPT)),
  });
}

/** Empties the history. */
export function useClearFirings() {
  const client = useQueryClient();
  const repository = useRepository();
  return useMutation<void, StorageError>({
    mutationFn: async () => {
      unwrap(await repository.clearFirings());
      client.setQueryData(queryKeys.firings, []);
    },
  });
}
