/** News of what was written, to this tab at once and to the other tabs through a BroadcastChannel. */
import type { StorageChange, StorageTable } from './contract.ts';

export const CHANGES_CHANNEL = 'declic';

export interface ChangeFeed {
  publish(tables: readonly StorageTable[]): void;
  subscribe(listener: (change: StorageChange) => void): () => void;
  /** Lets go of the channel; nothing is heard any more. */
  close(): void;
}

/** A feed on a channel; null, or a browser without BroadcastChannel, keeps the news in this tab. */
export function createChangeFeed(channelName: string | null): ChangeFeed {
  const listeners = new Set<(change: StorageChange) => void>();
  const channel =
    channelName === null || typeof BroadcastChannel === 'undefined'
      ? null
      : new BroadcastChannel(channelName);

  let isClosed = false;

  const tell = (change: StorageChange) => {
    for (const listener of listeners) listener(change);
  };
  const hear = (message: MessageEvent<unknown>) => {
    const tables = tablesOf(message.data);
    if (tables !== null) tell({ tables, origin: 'otherTab' });
  };
  channel?.addEventListener('message', hear);

  return {
    publish(tables) {
      if (tables.length === 0 || isClosed) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays in its origin
      channel?.postMessage({ tables });
      tell({ tables, origin: 'thisTab' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
      channel?.close();
    },
  };
}

/** Another tab may run another version of Déclic: what it says is looked at before it is believed. */
function tablesOf(data: unknown): readonly StorageTable[] | null {
  if (typeof data !== 'object' || data === null || !('tables' in data)) return null;
  return Array.isArray(data.tables) ? (data.tables as readonly StorageTable[]) : null;
}
