/** The condition of every event in words, for the list: told by the engine, so that the page does not load the language. */
import { useQuery } from '@tanstack/react-query';
import type { Workspace } from '#domain/workspace';
import type { Locale } from '#messages';
import { useEngine } from '../services.ts';
import { useWorkspaceVersion } from './use-workspace-version.ts';

/** Sentences by record id, empty for an event that says nothing. Null until the first answer. */
export function useEventSentences(
  workspace: Workspace,
  locale: Locale,
): ReadonlyMap<string, string> | null {
  const engine = useEngine();
  const version = useWorkspaceVersion(workspace);
  const { data } = useQuery({
    queryKey: ['sentences', version, locale],
    queryFn: async () => {
      engine.offer(workspace);
      const told = await engine.sentences(locale);
      return new Map(told.map(({ id, sentence }) => [id, sentence]));
    },
    // An empty list needs no engine, and the first screen no worker.
    enabled: workspace.events.length > 0,
    gcTime: 0,
    // The last answer stands until the next one: a row never goes blank because another changed.
    placeholderData: (previous) => previous,
  });
  return data ?? null;
}
