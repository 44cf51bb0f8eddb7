/** Saves the event of a screen: the record, the end of its draft and its payload, in one transaction. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newUuid } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import type { EventRecord, PayloadSample } from '#domain/workspace';
import type { PayloadRecord } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { draftSave, payloadSave } from '../screen-work/autosaves.ts';
import { NEW_EVENT } from '../screen-work/new-event.ts';
import { useServices, type Services } from '../services.ts';
import type { StorageError } from '../storage-error.ts';
import { nextInstant } from './event-records.ts';
import { eventById } from './event-selectors.ts';
import { knownWorkspace, writeChange } from './write-change.ts';

export interface SaveEvent {
  /** Record id; null for a new event. */
  readonly id: string | null;
  readonly definition: EventDefinition;
  readonly samples: readonly PayloadSample[];
  /**
   * `updatedAt` of the record that the form started from, null for a new event. To keep one's own version after a
   * conflict, save again with `updatedAt` of the stored one (null where it was deleted).
   */
  readonly basedOn: string | null;
  /** Fields whose values are taken from the schema of today ("refresh from schema", events.md §2.3). */
  readonly refreshed?: ReadonlySet<string>;
}

/** Saves an event; answers with the record as stored. A conflict is a StorageError with `storage/conflict`. */
export function useSaveEvent() {
  const client = useQueryClient();
  const services = useServices();
  return useMutation<EventRecord, StorageError, SaveEvent>({
    mutationFn: (save) => saveEvent(client, services, save),
  });
}

/** What `useSaveEvent` does, without React. */
export async function saveEvent(
  client: ReturnType<typeof useQueryClient>,
  services: Pick<Services, 'repository' | 'autosaves' | 'clock' | 'random'>,
  save: SaveEvent,
): Promise<EventRecord> {
  const { repository, autosaves, clock, random } = services;
  const { snapshotToSave } = await import('./schema-parts.ts');
  const before = await knownWorkspace(client, repository);
  const updatedAt = nextInstant(clock, save.basedOn);
  const id = save.id ?? newUuid(random);
  const stored = eventById(before, id);
  const record: EventRecord = {
    id,
    definition: save.definition,
    createdAt: stored?.createdAt ?? updatedAt,
    updatedAt,
    samples: save.samples,
    ...snapshotToSave(save.definition, stored, before.schemas, save.refreshed),
  };
  const screen = save.id ?? NEW_EVENT;
  // A draft that is about to be stored would come back after the save that ends it.
  const putBack = autosaves.take(
    save.id === null ? [draftSave(screen), payloadSave(screen)] : [draftSave(screen)],
  );
  try {
    await writeChange(client, repository, {
      change: {
        putEvents: [record],
        deleteDrafts: [screen],
        ...(save.id === null && movedPayload(client.getQueryData(queryKeys.payload(screen)), id)),
      },
      expected: new Map([[id, save.basedOn]]),
    });
  } catch (thrown) {
    putBack();
    throw thrown;
  }
  return record;
}

/** The payload typed for a new event becomes the payload of the saved one. */
function movedPayload(typed: PayloadRecord | null | undefined, id: string) {
  return {
    deletePayloads: [NEW_EVENT],
    ...(typed && { putPayloads: [{ ...typed, eventId: id }] }),
  };
}
