/** Errors of every event, for the list: checked by the engine, so that the page neither waits nor loads the language. */
import { useQuery } from '@tanstack/react-query';
import type { Workspace } from '#domain/workspace';
import type { EventProblems } from '#engine';
import { useEngine } from '../services.ts';
import { useWorkspaceVersion } from './use-workspace-version.ts';

/** Number of errors by record id; events without errors are not in it. Null until the first answer. */
export function useEventProblems(workspace: Workspace): ReadonlyMap<string, EventProblems> | null {
  const engine = useEngine();
  const version = useWorkspaceVersion(workspace);
  const { data } = useQuery({
    queryKey: ['problems', version],
    queryFn: async () => {
      engine.offer(workspace);
      const found = await engine.problems();
      return new Map(found.map((event) => [event.id, event]));
    },
    // An empty list needs no engine, and the first screen no worker.
    enabled: workspace.events.length > 0,
    gcTime: 0,
    // The last answer stands until the next one: a row never goes blank because another changed.
    placeholderData: (previous) => previous,
  });
  return data ?? null;
}
