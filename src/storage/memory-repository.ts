/**
 * The repository in memory: the twin that tests use, and what the app falls back to when the browser refuses
 * IndexedDB. It copies what it takes and gives, as IndexedDB does.
 */
import { fail, succeed } from '#domain/base';
import { DEFAULT_SETTINGS, type Workspace } from '#domain/workspace';
import { applyChange, inStoredOrder, sortedByKey } from './apply-change.ts';
import { attemptWrite } from './attempt-write.ts';
import { changedTables, WORKSPACE_TABLES } from './changed-tables.ts';
import { createChangeFeed } from './changes.ts';
import type {
  DraftRecord,
  ExpectedVersions,
  FiringRecord,
  LogRecord,
  PayloadRecord,
  Repository,
  Stored,
  StorageFailure,
  StorageTable,
  WorkspaceChange,
} from './contract.ts';

const EMPTY: Workspace = { settings: DEFAULT_SETTINGS, schemas: [], identityTypes: [], events: [] };

/** A repository that lasts as long as the page. */
export function memoryRepository(initial: Workspace = EMPTY): Repository {
  const feed = createChangeFeed(null);
  let workspace = structuredClone(inStoredOrder(initial));
  let firings: readonly FiringRecord[] = [];
  const drafts = new Map<string, DraftRecord>();
  const payloads = new Map<string, PayloadRecord>();
  let log: LogRecord | null = null;

  /** Copies before it writes: what cannot be stored (a function) fails as it does in IndexedDB, with nothing written. */
  const write = <T>(content: T, tables: readonly StorageTable[], store: (copy: T) => void) =>
    attemptWrite(feed, tables, async () => store(structuredClone(content)));

  return {
    readWorkspace: () => read(workspace),
    async apply(change, expected = new Map()) {
      const stale = staleEvent(workspace, expected);
      if (stale !== null) return fail(structuredClone(stale));
      return write(change, changedTables(change), (copy) => {
        workspace = applyChange(workspace, copy);
        writeScreenWork(copy, drafts, payloads);
      });
    },
    replaceWorkspace: (next) =>
      write(next, WORKSPACE_TABLES, (copy) => {
        workspace = inStoredOrder(copy);
      }),

    readFirings: (limit) => read(firings.slice(0, limit)),
    addFiring: (firing, keep) =>
      write(firing, ['firings'], (copy) => {
        firings = [copy, ...firings].slice(0, keep);
      }),
    clearFirings: () =>
      write(null, ['firings'], () => {
        firings = [];
      }),

    readDraft: (id) => read(drafts.get(id) ?? null),
    readDrafts: () => read(sortedByKey([...drafts.values()], (draft) => draft.id)),
    putDraft: (draft) => write(draft, ['drafts'], (copy) => drafts.set(copy.id, copy)),
    deleteDraft: (id) => write(id, ['drafts'], (copy) => drafts.delete(copy)),

    readPayload: (eventId) => read(payloads.get(eventId) ?? null),
    putPayload: (payload) =>
      write(payload, ['payloads'], (copy) => payloads.set(copy.eventId, copy)),
    deletePayload: (eventId) => write(eventId, ['payloads'], (copy) => payloads.delete(copy)),

    readLog: () => read(log),
    keepLog: (kept) =>
      write(kept, ['logs'], (copy) => {
        log = copy;
      }),
    deleteLog: () =>
      write(null, ['logs'], () => {
        log = null;
      }),

    requestPersistence: () => Promise.resolve(false),
    subscribe: (listener) => feed.subscribe(listener),
  };
}

function read<T>(content: T): Promise<Stored<T>> {
  return Promise.resolve(succeed(structuredClone(content)));
}

function staleEvent(workspace: Workspace, expected: ExpectedVersions): StorageFailure | null {
  for (const [id, updatedAt] of expected) {
    const stored = workspace.events.find((event) => event.id === id) ?? null;
    if ((stored?.updatedAt ?? null) !== updatedAt) {
      return { code: 'storage/conflict', id, stored };
    }
  }
  return null;
}

function writeScreenWork(
  change: WorkspaceChange,
  drafts: Map<string, DraftRecord>,
  payloads: Map<string, PayloadRecord>,
): void {
  for (const id of change.deleteDrafts ?? []) drafts.delete(id);
  for (const id of change.deletePayloads ?? []) payloads.delete(id);
  for (const draft of change.putDrafts ?? []) drafts.set(draft.id, draft);
  for (const payload of change.putPayloads ?? []) payloads.set(payload.eventId, payload);
}
