/** The cache between the screens and storage: data of this machine, so nothing goes stale and nothing waits for a network. */
import { QueryClient } from '@tanstack/react-query';

/** A client for data that lives in the browser: changes arrive as news of storage, never by asking again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline, the default mode would pause what needs no network.
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The library's own sharing assigns `copy[key]`, which a field called `__proto__` would not survive.
        structuralSharing: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
