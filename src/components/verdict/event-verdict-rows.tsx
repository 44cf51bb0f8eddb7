import { ActionButton } from '@react-spectrum/s2';
import { useState } from 'react';
import type { EventVerdict } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import { EventVerdictRow } from './event-verdict-row.tsx';
import style from './verdict-view.module.css';

interface Props {
  readonly events: readonly EventVerdict[];
  /** Record id of the event on the screen, null outside an event screen. */
  readonly currentEvent: string | null;
}

/** More than anybody reads, few enough to draw at once. */
const SHOWN_AT_FIRST = 50;

/** What came of the payload for each event; a workspace of thousands shows the rest on demand. */
export function EventVerdictRows({ events, currentEvent }: Props) {
  const { fire } = useMessages();
  const [showsAll, showAll] = useState(false);
  const shown = showsAll ? events : events.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={style.rows}>
        {shown.map((event) => (
          <EventVerdictRow key={event.id} verdict={event} isCurrent={event.id === currentEvent} />
        ))}
      </ul>
      {shown.length < events.length && (
        <ActionButton size="S" isQuiet onPress={() => showAll(true)}>
          {fire.showAll(events.length)}
        </ActionButton>
      )}
    </>
  );
}
