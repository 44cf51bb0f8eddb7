import { createContext, use } from 'react';
import type { StorageFailure } from '#storage';

/** Why the work will not outlive the tab; null where it is stored as it should be. */
export const StorageModeContext = createContext<StorageFailure | null>(null);

/** Why the work will not outlive the tab; null where it is stored as it should be. */
export function useStorageRefusal(): StorageFailure | null {
  return use(StorageModeContext);
}
