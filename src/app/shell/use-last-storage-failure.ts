import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { StorageError } from '#queries';
import type { StorageFailure } from '#storage';

/**
 * The failure of the last attempt to store anything, gone with the next success. A conflict is left to the screen that
 * met it, which can offer both versions.
 */
export function useLastStorageFailure(): {
  readonly failure: StorageFailure | null;
  readonly dismiss: () => void;
} {
  const client = useQueryClient();
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated') return;
        if (event.action.type === 'success') setFailure(null);
        if (event.action.type !== 'error') return;
        const { error } = event.action;
        if (!(error instanceof StorageError)) return;
        if (error.failure.code !== 'storage/conflict') setFailure(error.failure);
      }),
    [client],
  );
  return { failure, dismiss: () => setFailure(null) };
}
