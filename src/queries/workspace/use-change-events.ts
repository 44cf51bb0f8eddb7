/** Row actions of the list of events. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invariant } from '#domain/base';
import type { EventRecord } from '#domain/workspace';
import { draftSave, payloadSave } from '../screen-work/autosaves.ts';
import { useServices } from '../services.ts';
import type { StorageError } from '../storage-error.ts';
import type { GuardedChange } from './reversible-change.ts';
import { eventById, takenNames } from './event-selectors.ts';
import { knownWorkspace, writeChange } from './write-change.ts';

/** Deletes events with their drafts and payloads; answers with the undo for `useRestore`. */
export function useDeleteEvents() {
  const client = useQueryClient();
  const { repository, autosaves } = useServices();
  return useMutation<GuardedChange, StorageError, readonly string[]>({
    mutationFn: async (ids) => {
      const before = await knownWorkspace(client, repository);
      const putBack = autosaves.take(ids.flatMap((id) => [draftSave(id), payloadSave(id)]));
      try {
        return await writeChange(client, repository, {
          change: { deleteEvents: ids, deleteDrafts: ids, deletePayloads: ids },
          expected: new Map(ids.map((id) => [id, eventById(before, id)?.updatedAt ?? null])),
        });
      } catch (thrown) {
        putBack();
        throw thrown;
      }
    },
  });
}

/** Duplicates an event (events.md §2.9); answers with the copy. */
export function useDuplicateEvent() {
  const client = useQueryClient();
  const { repository, clock, random } = useServices();
  return useMutation<EventRecord, StorageError, string>({
    mutationFn: async (id) => {
      const before = await knownWorkspace(client, repository);
      const original = eventById(before, id);
      invariant(original !== undefined, 'only an event of the workspace is duplicated');
      const { duplicateRecord } = await import('./duplicate-record.ts');
      const copy = duplicateRecord(original, takenNames(before, null), clock, random);
      await writeChange(client, repository, {
        change: { putEvents: [copy] },
        expected: new Map([[copy.id, null]]),
      });
      return copy;
    },
  });
}
