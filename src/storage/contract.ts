/**
 * The repository: what the app asks of storage. IndexedDB fills it; memory fills it in tests; both run the same test
 * suite (design §7). Refusals come back as data, and the work on screen is never lost by them.
 */
import type { Result } from '#domain/base';
import type { IdentityType } from '#domain/identity';
import type { EventRecord, SchemaRecord, Workspace, WorkspaceSettings } from '#domain/workspace';

export type StorageFailure =
  /** The disk or the quota is full. */
  | { readonly code: 'storage/full' }
  /** The browser refuses storage (private mode, blocked site data). */
  | { readonly code: 'storage/refused' }
  /** Written by a newer Déclic, which this one cannot read; a reload brings the newer one. */
  | { readonly code: 'storage/newer' }
  /** Saved in another tab since it was read; `stored` is what stands there now, null when it was deleted. */
  | {
      readonly code: 'storage/conflict';
      readonly id: string;
      readonly stored: EventRecord | null;
    }
  | { readonly code: 'storage/failed'; readonly detail: string };

export type Stored<T> = Result<T, StorageFailure>;

/** What was fired, kept for the history; the verdict is computed again on re-run. */
export interface FiringRecord {
  readonly id: string;
  readonly firedAt: string;
  /** Clock of the firing, epoch milliseconds. */
  readonly now: number;
  /** Record id of the event on screen, when there was one. */
  readonly eventId: string | null;
  readonly text: string;
  /** Names of the events that matched, for the list. */
  readonly matched: readonly string[];
}

/** The unsaved work of one event screen; survives a closed tab. */
export interface DraftRecord {
  /** Record id of the event, or `new`. */
  readonly id: string;
  readonly savedAt: string;
  /** Values of the form as the form keeps them. */
  readonly values: unknown;
  /** `updatedAt` of the record that the draft started from, null for a new event. */
  readonly basedOn: string | null;
}

/** The payload last edited for one event. */
export interface PayloadRecord {
  readonly eventId: string;
  readonly text: string;
}

/** A log of events that a person chose to keep; there is one at most. */
export interface LogRecord {
  readonly name: string;
  readonly keptAt: string;
  /** The file as it was chosen; its bytes are read when somebody asks for them. */
  readonly content: Blob;
}

/** What changed, for other tabs and for the query cache. */
export interface StorageChange {
  readonly tables: readonly StorageTable[];
  /** Who writes knows what changed; only changes of other tabs have to be read again. */
  readonly origin: 'thisTab' | 'otherTab';
}

export type StorageTable =
  | 'events'
  | 'schemas'
  | 'identityTypes'
  | 'settings'
  | 'firings'
  | 'drafts'
  | 'payloads'
  | 'logs';

/** One transaction: all of it or nothing. What is deleted and put in one change is put. */
export interface WorkspaceChange {
  readonly putEvents?: readonly EventRecord[];
  readonly deleteEvents?: readonly string[];
  readonly putSchemas?: readonly SchemaRecord[];
  readonly deleteSchemas?: readonly string[];
  readonly putIdentityTypes?: readonly IdentityType[];
  readonly deleteIdentityTypes?: readonly string[];
  readonly putSettings?: WorkspaceSettings;
  /** A save ends its draft, a deletion takes draft and payload with it, its undo brings them back. */
  readonly putDrafts?: readonly DraftRecord[];
  readonly deleteDrafts?: readonly string[];
  readonly putPayloads?: readonly PayloadRecord[];
  readonly deletePayloads?: readonly string[];
}

/** `updatedAt` of each event as it was read; null: must not exist. */
export type ExpectedVersions = ReadonlyMap<string, string | null>;

/**
 * Lists come sorted by their key in code units, the same from every implementation; the history newest first. What is
 * handed out and taken in is copied: nobody shares an object with storage.
 */
export interface Repository {
  readWorkspace(): Promise<Stored<Workspace>>;
  /** `expected` guards a save: where an event is not as it was read, nothing at all is written. */
  apply(change: WorkspaceChange, expected?: ExpectedVersions): Promise<Stored<null>>;
  /** Replaces everything that is configured in one transaction; history, drafts, payloads and the kept log stay. */
  replaceWorkspace(workspace: Workspace): Promise<Stored<null>>;
  readFirings(limit: number): Promise<Stored<readonly FiringRecord[]>>;
  /** Adds a firing and drops the oldest beyond the limit. */
  addFiring(firing: FiringRecord, keep: number): Promise<Stored<null>>;
  clearFirings(): Promise<Stored<null>>;
  readDraft(id: string): Promise<Stored<DraftRecord | null>>;
  readDrafts(): Promise<Stored<readonly DraftRecord[]>>;
  putDraft(draft: DraftRecord): Promise<Stored<null>>;
  deleteDraft(id: string): Promise<Stored<null>>;
  readPayload(eventId: string): Promise<Stored<PayloadRecord | null>>;
  putPayload(payload: PayloadRecord): Promise<Stored<null>>;
  deletePayload(eventId: string): Promise<Stored<null>>;
  readLog(): Promise<Stored<LogRecord | null>>;
  /** Keeps a log in the place of the one before. */
  keepLog(log: LogRecord): Promise<Stored<null>>;
  deleteLog(): Promise<Stored<null>>;
  /** Asks the browser to keep the data; false when it will not say yes. */
  requestPersistence(): Promise<boolean>;
  /** Called for changes of this tab and of other tabs. Returns the unsubscribe function. */
  subscribe(listener: (change: StorageChange) => void): () => void;
}
