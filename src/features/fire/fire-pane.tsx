import { ActionButton, ActionMenu, Button, MenuItem, Text } from '@react-spectrum/s2';
import { useMemo, useRef, useState } from 'react';
import { JsonEditor } from '#components/json-editor';
import { VerdictView } from '#components/verdict';
import type { JsonPath, SourceRange } from '#domain/base';
import type { Violation, XdmSchema } from '#domain/schema';
import type { PayloadVerdict } from '#domain/trigger';
import { allIdentityTypes, useClock, useWorkspace } from '#queries';
import { Callout, LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ClockControl } from './clock-control.tsx';
import { FiringHistory } from './firing-history.tsx';
import { quickFixesAt } from './payload-fixes.ts';
import { judgedInstant } from './payload-time.ts';
import { knownSample } from './prefill.ts';
import { revealPath, revealRange } from './reveal-path.ts';
import type { FireSession } from './use-fire-session.ts';
import { useMending } from './use-mending.ts';
import { shownViolations, violationMarkers } from './violation-markers.ts';
import style from './fire-pane.module.css';

const NONE: readonly Violation[] = [];

interface Props {
  readonly session: FireSession;
  /** Record id of the event on the screen, `new` for an unsaved one. */
  readonly eventId: string;
  readonly schema: XdmSchema | null;
}

/** Offer a payload to every event of the workspace and the draft on screen; nothing leaves the browser. */
export function FirePane({ session, eventId, schema }: Props) {
  const messages = useMessages();
  const { fire: words } = messages;
  const { text, write, fire, verdicts, isStale, failure } = session;
  const workspace = useWorkspace();
  const identityCodes = useMemo(
    () => allIdentityTypes(workspace).map(({ code }) => code),
    [workspace],
  );

  const [editor, setEditor] = useState<Parameters<typeof revealPath>[0] | null>(null);
  const answers = useRef<HTMLDivElement>(null);
  const schemaId = schema?.id ?? null;
  const violations = useMemo(
    () => (isStale ? NONE : shownViolations(verdicts, schemaId)),
    [verdicts, schemaId, isStale],
  );
  const markers = useMemo(
    () => violationMarkers(text, violations, messages),
    [text, violations, messages],
  );
  // What is mended is fired again at once: the verdict of the old text would be of no more use.
  const quickFixes = useMemo(
    () => ({
      at: (asked: string, range: SourceRange) =>
        asked === text ? quickFixesAt(text, range, violations, messages) : [],
      onApplied: (fixed: string) => fire(fixed),
    }),
    [text, violations, messages, fire],
  );
  // The button goes with its violation; the keyboard goes on from the verdict.
  const mending = useMending(session, editor, () => answers.current?.focus());
  const goTo = (violation: Violation, place: JsonPath): void => {
    if (editor === null) return;
    if (isStale || !violation.range) revealPath(editor, [...place, ...violation.at]);
    else revealRange(editor, violation.range);
  };

  return (
    <div className={style.pane}>
      <div className={style.editor}>
        <JsonEditor
          label={words.editorLabel}
          value={text}
          onChange={write}
          path={`declic://fire/${eventId}.json`}
          schema={schema}
          identityCodes={identityCodes}
          markers={markers}
          quickFixes={quickFixes}
          onMount={(mounted, monaco) => {
            // Monaco takes Ctrl+Enter for itself; here it fires, as everywhere on the screen.
            mounted.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => fire());
            setEditor(mounted);
          }}
        />
      </div>
      <div className={style.bar}>
        <Button variant="accent" onPress={() => fire()} isPending={session.isPending}>
          {words.fire}
        </Button>
        <span className={style.here}>{words.onlyHere}</span>
        <span className={style.tools}>
          <ClockControl text={text} />
          <PayloadMenu session={session} />
        </span>
      </div>
      <div ref={answers} className={style.verdicts} tabIndex={-1}>
        {failure && (
          <Callout tone="negative" announce="alert">
            {words.failures[failure]}
          </Callout>
        )}
        {verdicts.length === 0 && !failure && <p className={style.empty}>{words.noVerdict}</p>}
        {isStale && !session.isPending && <p className={style.stale}>{words.stale}</p>}
        <div data-stale={isStale} className={style.list}>
          {verdicts.map((verdict, index) => (
            <section
              key={verdict.place.join('/')}
              className={style.verdict}
              aria-label={words.verdict}
            >
              {verdicts.length > 1 && (
                <h3 className={style.title}>{words.verdictOf(index + 1, verdicts.length)}</h3>
              )}
              <VerdictView
                verdict={verdict}
                currentEvent={eventId}
                currentSchema={schemaId}
                firing={session.firingKey}
                clockRemedy={!isStale && <ClockRemedy session={session} verdict={verdict} />}
                onGoTo={(violation) => goTo(violation, verdict.place)}
                {...(isStale ? {} : { onFix: mending.one, onFixAll: mending.all })}
              />
            </section>
          ))}
        </div>
        <FiringHistory
          onRerun={(record) => {
            write(record.text);
            fire(record.text, record.now);
          }}
        />
      </div>
      <LiveRegion text={session.announcement} />
    </div>
  );
}

/** A payload that is too late or too early for the clock: fire it again a second after it happened. */
function ClockRemedy({
  session,
  verdict,
}: {
  readonly session: FireSession;
  readonly verdict: PayloadVerdict;
}) {
  const { fire: words } = useMessages();
  const clock = useClock();
  const instant = judgedInstant(verdict);
  if (instant === null) return null;
  const fireThen = (): void => {
    clock.set(instant + 1000);
    session.fire(session.text, instant + 1000);
  };
  return (
    <ActionButton size="XS" onPress={fireThen}>
      {words.clockRemedy}
    </ActionButton>
  );
}

/** What the editor can be filled with again: the samples of the event, or realistic values. */
function PayloadMenu({ session }: { readonly session: FireSession }) {
  const { fire: words } = useMessages();
  const names = { matching: words.resetMatching, nearMiss: words.resetNearMiss };
  const options = session.samples.map((sample) => {
    const known = knownSample(sample);
    return { name: sample.name, label: known === null ? sample.name : names[known] };
  });
  return (
    <ActionMenu
      isQuiet
      size="S"
      aria-label={words.reset}
      onAction={(key) => session.reset(String(key))}
    >
      {options.map(({ name, label }) => (
        <MenuItem key={name} id={`sample:${name}`} textValue={label}>
          <Text slot="label">{label}</Text>
        </MenuItem>
      ))}
      <MenuItem id="realistic" textValue={words.resetSample}>
        <Text slot="label">{words.resetSample}</Text>
      </MenuItem>
    </ActionMenu>
  );
}
