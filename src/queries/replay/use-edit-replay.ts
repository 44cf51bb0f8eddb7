import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EventRecord } from '#domain/workspace';
import { useClock, useServices } from '../services.ts';
import { useWorkspace } from '../workspace/workspace-query.ts';
import { createEditComparison, type EditState } from './edit-comparison.ts';
import { useLoadedLog } from './use-replay.ts';

export interface EditReplay extends EditState {
  /** Null while no log is loaded. */
  readonly logName: string | null;
}

/**
 * What a draft gains, loses and keeps over the loaded log, counted anew while it is typed; nothing is counted for a draft
 * that says what was saved. The draft should keep its identity while it does not change.
 */
export function useEditReplay(saved: EventRecord | null, draft: EventRecord): EditReplay {
  const { replay } = useServices();
  const workspace = useWorkspace();
  const { now, setTo } = useClock();
  const log = useLoadedLog();
  const [comparison] = useState(() => createEditComparison(replay.compareEdit));
  const state = useSyncExternalStore(comparison.subscribe, comparison.state);
  useEffect(() => {
    comparison.ask(log && { log, workspace, saved, draft, now });
    // The clock is read when the run begins; setting it counts anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [comparison, log, workspace, saved, draft, setTo]);
  useEffect(() => () => comparison.ask(null), [comparison]);
  return { ...state, logName: log?.name ?? null };
}
