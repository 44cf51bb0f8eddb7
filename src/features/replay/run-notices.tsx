import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { Replay } from '#queries';

/** How a run ended, where that is not the plain end of a log. */
export function RunNotices({ replay }: { readonly replay: Replay }) {
  const { replay: words } = useMessages();
  const { isRunning, tally, ending, failure } = replay;
  if (isRunning) return null;
  const problem = ending?.problem;
  return (
    <>
      {problem && (
        <Callout tone="negative" title={words.logProblemTitle} announce="alert">
          {words.logProblems[problem.code]()}
        </Callout>
      )}
      {failure === 'engine/cancelled' && (
        <Callout announce="status">{words.states.cancelled(tally?.events ?? 0)}</Callout>
      )}
      {failure !== null && failure !== 'engine/cancelled' && (
        <Callout tone="negative" announce="alert">
          {words.failures[failure]}
        </Callout>
      )}
      {replay.isOutdated && tally !== null && (
        <Callout tone="notice" announce="status">
          {words.states.outdated}
        </Callout>
      )}
    </>
  );
}
