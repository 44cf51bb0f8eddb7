/**
 * The trigger engine as the page sees it; the worker and the in-process twin fill the same contract and run the same
 * test suite (design §6).
 */
import type { ClauseTree, NoPayload, PayloadVerdict, ReadValue } from '#domain/trigger';
import type { ViolationCode } from '#domain/schema';
import type { EventRecord, SchemaRecord, WorkspaceSettings } from '#domain/workspace';
import type { IdentityType } from '#domain/identity';
import type { Locale } from '#messages';

/** All that the engine judges with; sent once, and again when something changed. */
export interface EngineWorkspace {
  readonly events: readonly EventRecord[];
  readonly schemas: readonly SchemaRecord[];
  readonly identityTypes: readonly IdentityType[];
  readonly settings: WorkspaceSettings;
  /** The draft on screen replaces its saved version (events.md §7.7). */
  readonly draft?: EventRecord;
}

export interface FireRequest {
  /** The text of the editor, unparsed: big integers survive. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface MendRequest extends FireRequest {
  /** The kind of violation whose fixes are all made. */
  readonly code: ViolationCode;
}

export interface FireAnswer {
  /** One verdict per payload; a batch has several. */
  readonly verdicts: readonly PayloadVerdict[];
}

/** An answer while typing: what the draft on screen makes of a payload, without judging it. */
export interface ObserveAnswer {
  /** The condition that was observed; the page may be further by now. */
  readonly condition: string;
  readonly clauses: ClauseTree;
}

/** There is no one payload to look at. */
export interface ObserveRefusal {
  readonly noPayload: NoPayload;
}

export interface ReadValueRequest extends FireRequest {
  /** An expression over the fields of the draft. */
  readonly expression: string;
}

/** What the list says of an event: errors that keep it from taking part, and whether its schema has moved on. */
export interface EventProblems {
  readonly id: string;
  readonly problems: number;
  /** The schema lists other values than the event took over, or is another version (events.md §2.3). */
  readonly isDrifted: boolean;
}

/** How an event recognises its payloads, in words; empty where it does not say. */
export interface EventSentence {
  readonly id: string;
  readonly sentence: string;
}

export type EngineFailure =
  /** The worker died and was started again. */
  | { readonly code: 'engine/restarted' }
  | { readonly code: 'engine/cancelled' }
  | { readonly code: 'engine/timeout' };

export interface TriggerEngine {
  load(workspace: EngineWorkspace, signal?: AbortSignal): Promise<void>;
  fire(request: FireRequest, signal?: AbortSignal): Promise<FireAnswer>;
  /** The text with every violation of a kind mended where that is safe. */
  mend(request: MendRequest, signal?: AbortSignal): Promise<string>;
  /** Each clause of the draft's condition for the one payload of a text; null where there is nothing to say. */
  observe(
    request: FireRequest,
    signal?: AbortSignal,
  ): Promise<ObserveAnswer | ObserveRefusal | null>;
  /** The value of an expression for the one payload of a text; null where it has none that could be told. */
  readValue(request: ReadValueRequest, signal?: AbortSignal): Promise<ReadValue | null>;
  /** The events with errors or a schema that moved on, among those that were loaded; checked off the page's thread. */
  problems(signal?: AbortSignal): Promise<readonly EventProblems[]>;
  /** The conditions of the saved events in a language: told here, so that the page does not load the language. */
  sentences(locale: Locale, signal?: AbortSignal): Promise<readonly EventSentence[]>;
  dispose(): void;
}
