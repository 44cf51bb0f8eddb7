import { ActionButton, DialogContainer, Text } from '@react-spectrum/s2';
import Download from '@react-spectrum/s2/icons/Download';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { replayCsv, type ReplayTally } from '#domain/log';
import { useReplay, useWorkspace, type Replay, type StorageFailure } from '#queries';
import { LiveRegion, notifySuccess } from '#ui/feedback';
import { downloadText, FileDropArea } from '#ui/files';
import { Page, TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { ChooseLogButton } from './choose-log-button.tsx';
import { EmptyLog } from './empty-log.tsx';
import { KeepLog } from './keep-log.tsx';
import { KeptOffer } from './kept-offer.tsx';
import { LogBar } from './log-bar.tsx';

import { ReplayResults } from './results/replay-results.tsx';
import { matchesOf, Summary } from './results/summary.tsx';
import { RunNotices } from './run-notices.tsx';
import { RunProgress } from './run-progress.tsx';
import type { SampleRequest } from './samples/sample-request.ts';
import { SamplesDialog } from './samples/samples-dialog.tsx';

import style from './replay.module.css';

interface Props {
  readonly hrefOf: (eventId: string) => string;
  /** Why nothing outlives the tab; null where it does. */
  readonly refusal: StorageFailure | null;
  /** Fires a record of the log in the test panel of an event. */
  readonly onExplain: (eventId: string, text: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A log of real events thrown at the workspace: the log, the run, and what came of it. */
export function ReplayPage({ hrefOf, refusal, onExplain }: Props) {
  const { replay: words } = useMessages();
  const replay = useReplay();
  const workspace = useWorkspace();
  const [request, setRequest] = useState<SampleRequest | null>(null);
  const [revealed, reveal] = useState(NONE);
  const { log } = replay;
  // Counts come in while a person does something else: what they change is drawn in slices, behind every key.
  const shown = useDeferredValue(useOutcome(replay));
  const choose = (file: File): void => replay.load(file.name, file);

  return (
    <FileDropArea
      hint={words.dropHint}
      onFiles={(files) => {
        const [first] = files;
        if (first) choose(first.file);
      }}
    >
      <Page
        title={words.title}
        fit={log === null ? 'scroll' : 'fill'}
        {...(log === null && { intro: words.intro })}
        actions={log !== null && <ChooseLogButton variant="secondary" isOther onChoose={choose} />}
      >
        {log === null ? (
          <>
            <KeptOffer onLoad={({ name, content }) => replay.load(name, content)} />
            <EmptyLog onChoose={choose} />
          </>
        ) : (
          <>
            <div className={style.top}>
              <LogBar
                replay={replay}
                blocked={workspace.events.length === 0 ? words.noEvents : null}
              />
              <div className={style.status}>
                {replay.isRunning && <RunProgress progress={replay.progress} />}
                {/* It stays while it is not seen: a copy may be under way. */}
                <div hidden={replay.isRunning}>
                  <KeepLog key={log.name} log={log} refusal={refusal} />
                </div>
              </div>
            </div>
            <RunNotices replay={replay} />
            {shown !== null && (
              <Results outcome={shown} logName={log.name} hrefOf={hrefOf} onSamples={setRequest} />
            )}
          </>
        )}
        <LiveRegion text={useEndText(replay)} />
      </Page>
      <DialogContainer onDismiss={() => setRequest(null)}>
        {request !== null && (
          <SamplesDialog
            request={request}
            revealed={revealed}
            onReveal={reveal}
            onOpen={onExplain}
            onClose={() => setRequest(null)}
          />
        )}
      </DialogContainer>
    </FileDropArea>
  );
}

interface Outcome {
  readonly tally: ReplayTally;
  /** The log is still being read. */
  readonly isPartial: boolean;
  /** How long the run took; null where it did not come to its end. */
  readonly seconds: number | null;
}

interface ResultsProps {
  readonly outcome: Outcome;
  readonly logName: string;
  readonly hrefOf: (eventId: string) => string;
  readonly onSamples: (request: SampleRequest) => void;
}

const Results = memo(function Results(props: ResultsProps) {
  const { outcome, logName } = props;
  const { tally, isPartial, seconds } = outcome;
  const { replay: words } = useMessages();
  const exportCsv = (): void => {
    const file = `${logName.replace(/\.[^.]*$/, '')}-replay.csv`;
    downloadText(file, replayCsv(tally, words.csv), 'text/csv');
    notifySuccess(words.exported(file));
  };
  return (
    <div className={style.results}>
      <div className={style.resultsHead}>
        <Summary tally={tally} />
        <div className={style.resultsActions}>
          {isPartial && <TagLabel tone="notice">{words.states.partial}</TagLabel>}
          {seconds !== null && (
            <span className={style.hint}>{words.states.done(tally.events, seconds)}</span>
          )}
          <ActionButton isQuiet onPress={exportCsv}>
            <Download />
            <Text>{words.exportCsv}</Text>
          </ActionButton>
        </div>
      </div>
      <ReplayResults
        tally={tally}
        isPartial={isPartial}
        hrefOf={props.hrefOf}
        onSamples={props.onSamples}
      />
    </div>
  );
});

/** What is shown of a run; nothing while the first events are on their way: zeros everywhere say nothing. */
function useOutcome({ tally, isRunning, ending }: Replay): Outcome | null {
  const seconds = ending?.seconds ?? null;
  return useMemo(() => {
    if (tally === null || (isRunning && tally.events + tally.unreadable === 0)) return null;
    return { tally, isPartial: isRunning, seconds };
  }, [tally, isRunning, seconds]);
}

/** Said once a run is over. */
function useEndText({ ending, tally, isRunning }: Replay): string {
  const { states } = useMessages().replay;
  if (isRunning || ending === null || tally === null) return '';
  return states.announceDone(tally.events, matchesOf(tally));
}
