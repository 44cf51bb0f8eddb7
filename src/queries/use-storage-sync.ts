/** Brings saves of other tabs to this one. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Repository } from '#storage';
import { keysOf, queryKeys } from './query-keys.ts';

/** Reads again what another tab wrote. Returns the function that stops it. */
export function syncWithStorage(client: QueryClient, repository: Repository): () => void {
  return repository.subscribe((change) => {
    if (change.origin === 'thisTab') return;
    for (const queryKey of keysOf(change)) {
      // A payload is an open editor: replacing its text under the cursor would lose what is being typed.
      const refetchType = queryKey === queryKeys.payloads ? 'none' : 'active';
      void client.invalidateQueries({ queryKey, refetchType });
    }
  });
}

/** `syncWithStorage` as long as the app stands, and everything again after the page was frozen and heard nothing. */
export function useStorageSync(repository: Repository): void {
  const client = useQueryClient();
  useEffect(() => {
    const stop = syncWithStorage(client, repository);
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) void client.invalidateQueries();
    };
    addEventListener('pageshow', onShow);
    return () => {
      stop();
      removeEventListener('pageshow', onShow);
    };
  }, [client, repository]);
}
