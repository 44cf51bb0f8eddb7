import { useMemo } from 'react';
import type { RecordProblem, ReplayTally } from '#domain/log';
import { diagnosticText, type Messages } from '#messages';
import { VirtualList } from '#ui/list';
import { useMessages } from '#ui/locale';
import style from './results.module.css';

/** The records that could not be read: where, and why. */
export function UnreadableList({ tally }: { readonly tally: ReplayTally }) {
  const messages = useMessages();
  const { unreadable: words, samples } = messages.replay;
  const { unreadable, problems } = tally;
  // Two records of one line may have the same mistake; their order does not change.
  const items = useMemo(
    () => problems.map((problem, index) => ({ problem, key: `${problem.line}-${index}` })),
    [problems],
  );
  if (unreadable === 0) return <p className={style.nothing}>{words.none}</p>;
  return (
    <div className={style.filled}>
      <p className={style.hint}>
        {words.hint(unreadable)}
        {problems.length < unreadable && ` ${words.first(problems.length)}`}
      </p>
      <VirtualList
        label={words.label}
        isTabStop
        items={items}
        keyOf={({ key }) => key}
        estimatedHeight={30}
        className={style.problemList}
        itemClassName={style.problem}
        render={({ problem }) => (
          <>
            <strong className={style.line}>{samples.line(problem.line)}</strong>
            <span>{recordProblemText(messages, problem)}</span>
          </>
        )}
      />
    </div>
  );
}

/** Problems of tables have sentences here, those of JSON and of messages have theirs. */
function recordProblemText(messages: Messages, { code, params }: RecordProblem): string {
  const { recordProblems } = messages.replay;
  if (Object.hasOwn(recordProblems, code)) {
    return recordProblems[code as keyof typeof recordProblems]();
  }
  // The line stands before it; in the record alone a line number would mislead.
  const { line: _, ...others } = params;
  return diagnosticText(messages, { code, params: others });
}
