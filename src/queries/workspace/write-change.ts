/** The one way in which a mutation writes: storage first, then the cache, with the undo as its result. */
import type { QueryClient } from '@tanstack/react-query';
import type { Workspace } from '#domain/workspace';
import { applyChange, type DraftRecord, type PayloadRecord, type Repository } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { rememberDrafts } from '../screen-work/remember-drafts.ts';
import { StorageError, unwrap } from '../storage-error.ts';
import { askToPersist } from './ask-to-persist.ts';
import { inverseOf, type GuardedChange } from './reversible-change.ts';
import { workspaceQuery } from './workspace-query.ts';

/** The workspace as the cache knows it, read where it does not yet. */
export function knownWorkspace(client: QueryClient, repository: Repository): Promise<Workspace> {
  return client.ensureQueryData(workspaceQuery(repository));
}

/**
 * Writes a change in one transaction and shows it without reading everything again. Returns the change that undoes it;
 * throws a StorageError with nothing written.
 */
export async function writeChange(
  client: QueryClient,
  repository: Repository,
  { change, expected }: GuardedChange,
): Promise<GuardedChange> {
  const before = await knownWorkspace(client, repository);
  const kept = await keptWork(repository, change.deleteDrafts, change.deletePayloads);
  try {
    unwrap(await repository.apply(change, expected));
  } catch (thrown) {
    // What another tab stored is what the screen must show beside the conflict.
    const isConflict = thrown instanceof StorageError && thrown.failure.code === 'storage/conflict';
    if (isConflict) await client.invalidateQueries({ queryKey: queryKeys.workspace });
    throw thrown;
  }
  await remember(client, change);
  askToPersist(repository);
  return inverseOf(before, change, kept);
}

async function keptWork(
  repository: Repository,
  draftIds: readonly string[] = [],
  eventIds: readonly string[] = [],
): Promise<{
  readonly putDrafts: readonly DraftRecord[];
  readonly putPayloads: readonly PayloadRecord[];
}> {
  const drafts = await Promise.all(draftIds.map((id) => repository.readDraft(id)));
  const payloads = await Promise.all(eventIds.map((id) => repository.readPayload(id)));
  return {
    putDrafts: drafts.map(unwrap).filter((draft) => draft !== null),
    putPayloads: payloads.map(unwrap).filter((payload) => payload !== null),
  };
}

async function remember(client: QueryClient, change: GuardedChange['change']): Promise<void> {
  const { workspace } = queryKeys;
  // A reading under way may have begun before the write: its answer must not take the write back.
  const isReading = client.isFetching({ queryKey: workspace }) > 0;
  if (isReading) await client.cancelQueries({ queryKey: workspace });
  client.setQueryData<Workspace>(workspace, (known) => known && applyChange(known, change));
  if (isReading) void client.invalidateQueries({ queryKey: workspace });

  for (const id of change.deletePayloads ?? []) client.setQueryData(queryKeys.payload(id), null);
  for (const payload of change.putPayloads ?? []) {
    client.setQueryData(queryKeys.payload(payload.eventId), payload);
  }
  rememberDrafts(client, change.deleteDrafts ?? [], change.putDrafts ?? []);
}
