import { LinkButton } from '@react-spectrum/s2';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { eventById, NEW_EVENT, useWorkspace } from '#queries';
import { EmptyState, Page } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { EventScreen } from '../event-screen/event-screen.tsx';

/** The screen of one event, or of a new one. Saving a new event gives it an address without starting the screen anew. */
export function EventRoute() {
  const { definition: words } = useMessages();
  const { eventId } = useParams({ from: '/events/$eventId' });
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const fires = useLocation({ select: ({ state }) => state.fires === true });
  // `created`: the id that this very screen has just given to its new event.
  const [screen, setScreen] = useState({ eventId, key: 0, created: '' });
  if (screen.eventId !== eventId) {
    const key = screen.created === eventId ? screen.key : screen.key + 1;
    setScreen({ ...screen, eventId, key });
  }

  const record = eventId === NEW_EVENT ? null : eventById(workspace, eventId);
  // Just created: the workspace learns of it in the same moment, yet not always in the same rendering.
  if (record === undefined && screen.created !== eventId) {
    return (
      <Page title={words.notFoundTitle}>
        <EmptyState
          title={words.notFoundTitle}
          actions={
            <LinkButton variant="accent" href="/events">
              {words.backToEvents}
            </LinkButton>
          }
        >
          <p>{words.notFoundText}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <EventScreen
      key={screen.key}
      eventId={eventId}
      record={record ?? null}
      workspace={workspace}
      firesOnOpen={fires}
      onCreated={(id) => {
        setScreen({ ...screen, created: id });
        void navigate({ to: '/events/$eventId', params: { eventId: id }, replace: true });
      }}
      onLeave={() => void navigate({ to: '/events' })}
    />
  );
}
