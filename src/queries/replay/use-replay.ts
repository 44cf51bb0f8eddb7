import { useMemo, useSyncExternalStore } from 'react';
import type { LogSource } from '#engine';
import { useServices } from '../services.ts';
import { useWorkspace } from '../workspace/workspace-query.ts';
import type { LoadedLog, ReplayState } from './replay-session.ts';

export interface Replay extends ReplayState {
  /** The workspace changed since the run began. */
  readonly isOutdated: boolean;
  readonly load: (name: string, content: LogSource) => void;
  readonly unload: () => void;
  /** Runs the loaded log against the workspace as it is saved, at the page's clock. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** The replay of the page; it goes on when the screen is left. */
export function useReplay(): Replay {
  const { replay, pageClock } = useServices();
  const workspace = useWorkspace();
  const state = useSyncExternalStore(replay.subscribe, replay.state);
  const { load, unload, cancel } = replay;
  return useMemo(
    () => ({
      ...state,
      isOutdated: state.workspace !== null && state.workspace !== workspace,
      load,
      unload,
      start: () => replay.start(workspace, pageClock.now()),
      cancel,
    }),
    [state, workspace, replay, pageClock, load, unload, cancel],
  );
}

/** The log that is loaded; renders again when another one is, not as it is read. */
export function useLoadedLog(): LoadedLog | null {
  const { replay } = useServices();
  return useSyncExternalStore(replay.subscribe, () => replay.state().log);
}
