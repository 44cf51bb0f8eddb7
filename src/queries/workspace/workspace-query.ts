/** The whole workspace as one query; screens take their part of it with the selectors. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Workspace } from '#domain/workspace';
import type { Repository } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { useRepository } from '../services.ts';
import { unwrap } from '../storage-error.ts';
import { shareWorkspace } from './share-workspace.ts';

export function workspaceQuery(repository: Repository) {
  return queryOptions({
    queryKey: queryKeys.workspace,
    queryFn: async (): Promise<Workspace> => unwrap(await repository.readWorkspace()),
    structuralSharing: (before, after) =>
      shareWorkspace(before as Workspace | undefined, after as Workspace),
  });
}

/** The workspace; suspends until it is read, throws a StorageError when it cannot be. */
export function useWorkspace(): Workspace {
  return useSuspenseQuery(workspaceQuery(useRepository())).data;
}
