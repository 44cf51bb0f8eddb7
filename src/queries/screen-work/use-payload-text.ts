/** The payload last edited for an event, kept while it is typed. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Repository, StorageFailure } from '#storage';
import { queryKeys } from '../query-keys.ts';
import { useServices } from '../services.ts';
import { StorageError, unwrap } from '../storage-error.ts';
import { payloadSave } from './autosaves.ts';
import { useAutosaveState } from './use-autosave-state.ts';

/** The kept payload of an event (`NEW_EVENT` for a new one), null when there is none. */
export function payloadQuery(repository: Repository, eventId: string) {
  return queryOptions({
    queryKey: queryKeys.payload(eventId),
    queryFn: async () => unwrap(await repository.readPayload(eventId)),
  });
}

export interface PayloadText {
  /** The kept text; null when none is kept, undefined until that is known. */
  readonly text: string | null | undefined;
  readonly setText: (text: string) => void;
  /** Forgets the text: the screen shows what it prefills again. */
  readonly reset: () => void;
  /** Why the text is not kept. */
  readonly failure: StorageFailure | null;
}

/** The kept payload of an event and its setter; a write follows when typing rests. */
export function usePayloadText(eventId: string): PayloadText {
  const client = useQueryClient();
  const { repository, autosaves } = useServices();
  const query = useQuery(payloadQuery(repository, eventId));
  const state = useAutosaveState(payloadSave(eventId));

  const setText = useCallback(
    (text: string) => {
      const payload = { eventId, text };
      client.setQueryData(queryKeys.payload(eventId), payload);
      autosaves.offer(payloadSave(eventId), () => repository.putPayload(payload));
    },
    [autosaves, client, eventId, repository],
  );
  const reset = useCallback(() => {
    client.setQueryData(queryKeys.payload(eventId), null);
    autosaves.offer(payloadSave(eventId), () => repository.deletePayload(eventId));
  }, [autosaves, client, eventId, repository]);

  useEffect(() => () => void autosaves.flush(payloadSave(eventId)), [autosaves, eventId]);

  // A text that cannot be read is no reason to show no editor: there is none kept, and the reason is said.
  const unread = query.error instanceof StorageError ? query.error.failure : null;
  const none = unread === null ? undefined : null;
  return {
    text: query.data === undefined ? none : (query.data?.text ?? null),
    setText,
    reset,
    failure: state.status === 'failed' ? state.failure : unread,
  };
}
