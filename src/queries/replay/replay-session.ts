/**
 * The log that is loaded and what became of it, one at a time for the whole page: a replay goes on while a person looks
 * at other screens.
 */
import type { ReplayTally } from '#domain/log';
import {
  EngineError,
  type EngineFailure,
  type EngineWorkspace,
  type LogSource,
  type ReplayEngine,
  type ReplayProgress,
  type ReplayResult,
} from '#engine';

export interface LoadedLog {
  readonly name: string;
  /** Bytes, as they stand on the disk. */
  readonly size: number;
  readonly content: LogSource;
}

/** How a run ended by itself. */
export type ReplayEnding = Omit<ReplayResult, 'tally'>;

export interface ReplayState {
  readonly log: LoadedLog | null;
  readonly isRunning: boolean;
  /** Of the last run; null before its first word. */
  readonly progress: ReplayProgress | null;
  /** What was counted so far, or in the end; it stays when a run is cancelled or fails. */
  readonly tally: ReplayTally | null;
  readonly ending: ReplayEnding | null;
  /** Why the run did not come to its end. */
  readonly failure: EngineFailure['code'] | null;
  /** What the last run judged with. */
  readonly workspace: EngineWorkspace | null;
}

export interface ReplaySession {
  readonly state: () => ReplayState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a log in the place of the one before, whose run ends. Nothing is read yet. */
  readonly load: (name: string, content: LogSource) => void;
  readonly unload: () => void;
  /** Throws the loaded log at a workspace; `now` is the time of the replay. A run under way ends. */
  readonly start: (workspace: EngineWorkspace, now: number) => void;
  /** Ends the run at once; what was counted stays. */
  readonly cancel: () => void;
  /** One definition as it was and as it is. */
  readonly compareEdit: ReplayEngine['compareEdit'];
  readonly dispose: () => void;
}

const NOT_RUN = {
  isRunning: false,
  progress: null,
  tally: null,
  ending: null,
  failure: null,
  workspace: null,
} as const;

/** A session of one engine. */
export function createReplaySession(engine: ReplayEngine): ReplaySession {
  const listeners = new Set<() => void>();
  let state: ReplayState = { log: null, ...NOT_RUN };
  let running: AbortController | undefined;

  const set = (next: ReplayState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Whoever is stopped says nothing any more. */
  const stop = (): void => {
    running?.abort();
    running = undefined;
  };

  const run = async (log: LoadedLog, workspace: EngineWorkspace, now: number): Promise<void> => {
    const own = new AbortController();
    running = own;
    set({ log, ...NOT_RUN, isRunning: true, workspace });
    const tell = (news: Partial<ReplayState>): void => {
      if (running === own) set({ ...state, ...news });
    };
    try {
      const { tally, ...ending } = await engine.replay(
        { source: log.content, workspace, now },
        { signal: own.signal, onProgress: (progress, tally) => tell({ progress, tally }) },
      );
      tell({ isRunning: false, tally, ending });
    } catch (thrown) {
      tell({ isRunning: false, failure: failureOf(thrown) });
    }
    if (running === own) running = undefined;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(name, content) {
      stop();
      set({ log: { name, size: content.size, content }, ...NOT_RUN });
    },
    unload() {
      stop();
      set({ log: null, ...NOT_RUN });
    },
    start(workspace, now) {
      stop();
      if (state.log !== null) void run(state.log, workspace, now);
    },
    cancel() {
      if (running === undefined) return;
      stop();
      set({ ...state, isRunning: false, failure: 'engine/cancelled' });
    },
    compareEdit: (request, watch) => engine.compareEdit(request, watch),
    dispose() {
      stop();
      engine.dispose();
    },
  };
}

/** Code that could not be fetched is as good as a worker that died: the next run tries again. */
export function failureOf(thrown: unknown): EngineFailure['code'] {
  return thrown instanceof EngineError ? thrown.failure.code : 'engine/restarted';
}
