import { useEffect } from 'react';
import type { EventRecord, Workspace } from '#domain/workspace';
import { useEngine } from '../services.ts';

/**
 * Keeps the engine loaded with the workspace and the draft on screen, which replaces its saved version. The draft
 * should keep its identity while it does not change.
 */
export function useEngineLoader(workspace: Workspace, draft: EventRecord | null): void {
  const engine = useEngine();
  useEffect(() => {
    engine.offer(draft === null ? workspace : { ...workspace, draft });
  }, [engine, workspace, draft]);
}
