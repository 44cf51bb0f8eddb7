import { useState, type ReactNode } from 'react';
import type { Violation, ViolationCode, ViolationFix } from '#domain/schema';
import type { EventVerdict, PayloadVerdict } from '#domain/trigger';
import { reasonText } from '#messages';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { FixButtons } from './fix-buttons.tsx';
import { EventVerdictRows } from './event-verdict-rows.tsx';
import { StagePipeline } from './stage-pipeline.tsx';
import style from './verdict-view.module.css';
import { ViolationList } from './violation-list.tsx';

interface Props {
  readonly verdict: PayloadVerdict;
  /** Record id of the event on the screen, null outside an event screen. */
  readonly currentEvent: string | null;
  /** Schema of the event on the screen: a bare entity is judged against several, this one is shown. */
  readonly currentSchema: string | null;
  /** Changes with every firing. */
  readonly firing: string;
  /** What a person can do about a payload that is too late or too early for the clock. */
  readonly clockRemedy?: ReactNode;
  /** Brings the place of a violation of this verdict into view. */
  readonly onGoTo?: (violation: Violation) => void;
  /** Makes fixes in the text that was fired; absent where it is another by now. */
  readonly onFix?: (fix: ViolationFix) => void;
  /** Makes the fixes of all violations of a kind. */
  readonly onFixAll?: (code: ViolationCode) => void;
}

/** What came of one payload: the pipeline of the event on screen, then who matched, who did not, and why. */
export function VerdictView(props: Props) {
  const { verdict, currentEvent, currentSchema, firing, clockRemedy, onGoTo, onFix, onFixAll } =
    props;
  const messages = useMessages();
  const { fire } = messages;
  const groups = groupVerdicts(verdict.events, currentEvent, currentSchema);
  const [isQuietOpen, openQuiet] = useState(false);

  const [first] = groups.listed;
  const schemas = verdict.schemas.filter(
    ({ id }) => verdict.schemas.length === 1 || id === currentSchema,
  );

  if (verdict.rejection) {
    return (
      <Callout tone="negative" title={fire.rejected}>
        {reasonText(messages, verdict.rejection)}
      </Callout>
    );
  }
  return (
    <div className={style.view}>
      {first && <StagePipeline stages={first.stages} firing={firing} />}
      <p className={style.summary} data-matched={groups.matched > 0}>
        {groups.matched === 0 ? fire.noneMatched : fire.matchedCount(groups.matched)}
      </p>
      {groups.matched > 1 && <p className={style.note}>{fire.quotaNote(groups.matched)}</p>}
      {verdict.warnings.map((warning) => (
        <p key={`${warning.code} ${warning.message}`} className={style.warning}>
          {reasonText(messages, warning)} {warning.code === 'violation/late' && clockRemedy}
          <FixButtons violation={warning} onFix={onFix} />
        </p>
      ))}
      {schemas.map((schema) => (
        <ViolationList
          key={schema.id}
          schema={schema}
          clockRemedy={clockRemedy}
          {...(onGoTo === undefined ? {} : { onGoTo })}
          {...(onFix === undefined ? {} : { onFix })}
          {...(onFixAll === undefined ? {} : { onFixAll })}
        />
      ))}
      <EventVerdictRows events={groups.listed} currentEvent={currentEvent} />
      {groups.quiet.length > 0 && (
        <details className={style.quiet} onToggle={(event) => openQuiet(event.currentTarget.open)}>
          <summary>
            {[
              groups.otherSchema > 0 && fire.otherSchemas(groups.otherSchema),
              groups.notTakingPart > 0 && fire.notTakingPart(groups.notTakingPart),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </summary>
          {isQuietOpen && <EventVerdictRows events={groups.quiet} currentEvent={currentEvent} />}
        </details>
      )}
    </div>
  );
}

/** The event on screen first, then those that matched, then those of the same schema; the rest is folded away. */
function groupVerdicts(
  events: readonly EventVerdict[],
  currentEvent: string | null,
  currentSchema: string | null,
) {
  // A bare entity is offered to every schema; that it does not fit another one is no news.
  const isOther = (event: EventVerdict): boolean =>
    event.code === 'otherSchema' ||
    (event.code === 'invalidXdm' && currentSchema !== null && event.schemaId !== currentSchema);
  const isQuiet = (event: EventVerdict): boolean =>
    isOther(event) || event.code === 'notTakingPart';
  const current = events.find((event) => event.id === currentEvent);
  const others = events.filter((event) => event !== current);
  const loud = others.filter((event) => !isQuiet(event));
  const quiet = others.filter(isQuiet);
  return {
    listed: [
      ...(current === undefined ? [] : [current]),
      ...loud.filter((event) => event.code === 'matched'),
      ...loud.filter((event) => event.code !== 'matched'),
    ],
    quiet,
    matched: events.filter((event) => event.code === 'matched').length,
    otherSchema: quiet.filter(isOther).length,
    notTakingPart: quiet.filter((event) => event.code === 'notTakingPart').length,
  };
}
