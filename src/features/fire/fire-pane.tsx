import { ActionButton, ActionMenu, Button, MenuItem, Text } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { JsonEditor } from '#components/json-editor';
import { VerdictView } from '#components/verdict';
import type { JsonPath } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { allIdentityTypes, useClock, useWorkspace } from '#queries';
import { Callout, LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ClockControl } from './clock-control.tsx';
import { FiringHistory } from './firing-history.tsx';
import { timestampOf } from './payload-time.ts';
import { knownSample } from './prefill.ts';
import { revealPath } from './reveal-path.ts';
import type { FireSession } from './use-fire-session.ts';
import { violationMarkers } from './violation-markers.ts';
import style from './fire-pane.module.css';

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

  const [goTo, setGoTo] = useState<((path: JsonPath) => void) | null>(null);
  const schemaId = schema?.id ?? null;
  const markers = useMemo(
    () => (isStale ? [] : violationMarkers(text, verdicts, schemaId, messages)),
    [text, verdicts, schemaId, isStale, messages],
  );

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
          onMount={(editor, monaco) => {
            // Monaco takes Ctrl+Enter for itself; here it fires, as everywhere on the screen.
            editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => fire());
            setGoTo(() => (at: JsonPath) => revealPath(editor, at));
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
      <div className={style.verdicts}>
        {failure && (
          <Callout tone="negative" announce="alert">
            {words.failures[failure]}
          </Callout>
        )}
        {verdicts.length === 0 && !failure && <p className={style.empty}>{words.noVerdict}</p>}
        {isStale && <p className={style.stale}>{words.stale}</p>}
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
                clockRemedy={!isStale && <ClockRemedy session={session} place={verdict.place} />}
                {...(goTo === null
                  ? {}
                  : { onGoTo: (at: JsonPath) => goTo([...verdict.place, ...at]) })}
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
  place,
}: {
  readonly session: FireSession;
  readonly place: JsonPath;
}) {
  const { fire: words } = useMessages();
  const clock = useClock();
  const instant = timestampOf(session.text, place);
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
