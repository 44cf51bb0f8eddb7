import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys } from '../query-keys.ts';
import { useServices } from '../services.ts';
import { payloadSave } from './autosaves.ts';

/** Puts a text into the payload editor of an event whose screen is not open: it finds it there. */
export function useOfferPayload(): (eventId: string, text: string) => void {
  const client = useQueryClient();
  const { repository, autosaves } = useServices();
  return useCallback(
    (eventId, text) => {
      const payload = { eventId, text };
      client.setQueryData(queryKeys.payload(eventId), payload);
      autosaves.offer(payloadSave(eventId), () => repository.putPayload(payload));
    },
    [client, repository, autosaves],
  );
}
