import { ActionButton, DialogContainer, Link } from '@react-spectrum/s2';
import { useId, useState } from 'react';
import { LiveRegion } from '#ui/feedback';
import { useFormats, useMessages } from '#ui/locale';
import type { SampleRequest } from '../samples/sample-request.ts';
import { SamplesDialog } from '../samples/samples-dialog.tsx';
import type { EditReplay } from '#queries';
import style from './edit-panel.module.css';

interface Props {
  readonly view: EditReplay;
  /** The event on the screen, `new` for an unsaved one. */
  readonly event: { readonly id: string; readonly name: string };
  /** There is no saved version to compare with. */
  readonly isNew: boolean;
  readonly replayHref: string;
  /** Fires an event of the log in the test panel of the screen. */
  readonly onExplain: (text: string) => void;
}

const NONE: ReadonlySet<string> = new Set();
const KINDS = ['gained', 'lost', 'unchanged'] as const;

/** Before and after: which events of the log the draft gains and loses against the saved version, while it is typed. */
export function EditPanel({ view, event, isNew, replayHref, onExplain }: Props) {
  const { edit: words } = useMessages().replay;
  const formats = useFormats();
  const id = useId();
  const [request, setRequest] = useState<SampleRequest | null>(null);
  const [revealed, reveal] = useState(NONE);
  const { tally, logName } = view;

  if (logName === null) {
    return (
      <p className={style.hint}>
        {words.noLog}{' '}
        <Link href={replayHref} variant="secondary">
          {words.toReplay}
        </Link>
      </p>
    );
  }
  const isShown = tally !== null && !tally.isDraftBroken;
  return (
    <section aria-labelledby={id} className={style.panel}>
      <h2 id={id} className={style.title}>
        {words.title}
      </h2>
      <span className={style.log} title={logName} translate="no">
        {logName}
      </span>
      {isShown &&
        KINDS.map((kind) => {
          const figure = (
            <span className={style.count} data-kind={kind} data-none={tally[kind] === 0}>
              {words[kind]} <strong>{formats.number(tally[kind])}</strong>
            </span>
          );
          // Of nothing there is nothing to show: no button that could not be pressed.
          return tally[kind] === 0 ? (
            <span key={kind} className={style.figure}>
              {figure}
            </span>
          ) : (
            <ActionButton
              key={kind}
              size="S"
              isQuiet
              onPress={() =>
                setRequest({
                  subject: words.show(words[kind], tally[kind]),
                  groups: [{ count: tally[kind], samples: tally[`${kind}Samples`] }],
                  definition: event,
                })
              }
            >
              {figure}
            </ActionButton>
          );
        })}
      <span className={style.state}>{stateText()}</span>
      <LiveRegion
        text={
          isShown && !view.isRunning
            ? words.announce(tally.gained, tally.lost, tally.unchanged)
            : ''
        }
      />
      <DialogContainer onDismiss={() => setRequest(null)}>
        {request !== null && (
          <SamplesDialog
            request={request}
            revealed={revealed}
            onReveal={reveal}
            onOpen={(_, text) => {
              setRequest(null);
              onExplain(text);
            }}
            onClose={() => setRequest(null)}
          />
        )}
      </DialogContainer>
    </section>
  );

  function stateText(): string {
    if (tally?.isDraftBroken === true) return words.paused;
    if (view.hasFailed) return words.failed;
    if (view.isRunning) return words.reading(view.share);
    if (tally === null) return words.sameAsSaved;
    return isNew ? words.newEvent : words.over(tally.events);
  }
}
