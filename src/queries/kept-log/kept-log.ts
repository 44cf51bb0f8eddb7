/** The log that a person chose to keep in this browser, and the choice. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LogRecord, Repository, StorageFailure } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { useServices } from '../services.ts';
import { unwrap } from '../storage-error.ts';
import { askToPersist } from '../workspace/ask-to-persist.ts';

/** The kept log, null when there is none. Its bytes stay where they are until they are read. */
export function keptLogQuery(repository: Repository) {
  return queryOptions({
    queryKey: queryKeys.log,
    queryFn: async () => unwrap(await repository.readLog()),
  });
}

/**
 * Keeps a log in the place of the one before. A refusal comes back as data and is told beside the switch: nothing of
 * the workspace is unsaved by it.
 */
export function useKeepLog() {
  const client = useQueryClient();
  const { repository, clock } = useServices();
  return useMutation<StorageFailure | null, Error, Pick<LogRecord, 'name' | 'content'>>({
    mutationFn: async ({ name, content }) => {
      const keptAt = new Date(clock.now()).toISOString();
      const kept = await repository.keepLog({ name, content, keptAt });
      if (!kept.ok) return kept.error;
      askToPersist(repository);
      // Read back: what is offered from now on are the stored bytes, not the file, which may change.
      const stored = await repository.readLog();
      if (!stored.ok) return stored.error;
      client.setQueryData(queryKeys.log, stored.value);
      return null;
    },
  });
}

/** Deletes the kept log. */
export function useDeleteLog() {
  const client = useQueryClient();
  const { repository } = useServices();
  return useMutation<StorageFailure | null>({
    mutationFn: async () => {
      const deleted = await repository.deleteLog();
      if (!deleted.ok) return deleted.error;
      client.setQueryData(queryKeys.log, null);
      return null;
    },
  });
}
