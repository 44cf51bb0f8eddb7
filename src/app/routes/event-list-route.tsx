import { useNavigate, useSearch } from '@tanstack/react-router';
import { EventsPage } from '#features/events';
import { ImportButton, SampleButton } from '#features/workspace';
import { useWorkspace } from '#queries';

/** The list of events; search, filters and sorting live in its address. */
export function EventListRoute() {
  const workspace = useWorkspace();
  const search = useSearch({ from: '/events' });
  const navigate = useNavigate({ from: '/events' });
  return (
    <EventsPage
      workspace={workspace}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      onCreate={() => void navigate({ to: '/events/$eventId', params: { eventId: 'new' } })}
      onOpen={(eventId) => void navigate({ to: '/events/$eventId', params: { eventId } })}
      starters={
        <>
          <SampleButton variant="secondary" />
          <ImportButton />
        </>
      }
    />
  );
}
