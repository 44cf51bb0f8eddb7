/** What an edit changes over the loaded log, kept true while somebody types: one run at a time, the last edit wins. */
import { jsonEqual, type JsonValue } from '#domain/base';
import type { EditTally } from '#domain/log';
import type { EventRecord } from '#domain/workspace';
import type { EngineWorkspace, ReplayEngine } from '#engine';
import { failureOf, type LoadedLog } from './replay-session.ts';

export interface EditState {
  /** Null before anything was counted; of the edit before until the first event of this one is. */
  readonly tally: EditTally | null;
  /** Share of the log that is read, between 0 and 1. */
  readonly share: number;
  readonly isRunning: boolean;
  readonly hasFailed: boolean;
}

export interface EditQuestion {
  readonly log: LoadedLog;
  readonly workspace: EngineWorkspace;
  /** Null for a new event. */
  readonly saved: EventRecord | null;
  readonly draft: EventRecord;
  readonly now: () => number;
}

export interface EditComparison {
  readonly state: () => EditState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks, in the place of what was asked before; null asks nothing. */
  readonly ask: (question: EditQuestion | null) => void;
}

export const NOTHING_COMPARED: EditState = {
  tally: null,
  share: 0,
  isRunning: false,
  hasFailed: false,
};

const DEFAULT_DELAY = 300;

/** Compares once a draft rested for `delay` milliseconds. */
export function createEditComparison(
  compareEdit: ReplayEngine['compareEdit'],
  delay: number = DEFAULT_DELAY,
): EditComparison {
  const listeners = new Set<() => void>();
  let state = NOTHING_COMPARED;
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: EditState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const run = async (question: EditQuestion, own: AbortController): Promise<void> => {
    const { log, workspace, saved, draft, now } = question;
    const tell = (news: Partial<EditState>): void => {
      if (running === own) set({ ...state, ...news });
    };
    try {
      const { tally } = await compareEdit(
        { source: log.content, workspace, saved, draft, now: now() },
        {
          signal: own.signal,
          onProgress({ bytesRead, bytesTotal }, tally) {
            const share = bytesTotal > 0 ? bytesRead / bytesTotal : 0;
            tell(tally.events > 0 ? { share, tally } : { share });
          },
        },
      );
      tell({ tally, share: 1, isRunning: false });
    } catch (thrown) {
      tell({ isRunning: false, hasFailed: failureOf(thrown) !== 'engine/cancelled' });
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(question) {
      clearTimeout(timer);
      running?.abort();
      running = undefined;
      if (question === null || isUnchanged(question)) return set(NOTHING_COMPARED);
      const own = new AbortController();
      running = own;
      set({ ...state, share: 0, isRunning: true, hasFailed: false });
      timer = setTimeout(() => void run(question, own), delay);
    },
  };
}

/** A draft that says what was saved changes nothing, and needs no log to know it. */
function isUnchanged({ saved, draft }: EditQuestion): boolean {
  // Records are JSON with a declared shape; a declared shape is not assignable to an open one.
  const asJson = (record: EventRecord) => record.definition as unknown as JsonValue;
  return saved !== null && jsonEqual(asJson(saved), asJson(draft));
}
