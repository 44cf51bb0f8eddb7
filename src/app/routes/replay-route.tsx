import { useNavigate } from '@tanstack/react-router';
import { formatPayload, ReplayPage } from '#features/replay';
import { useOfferPayload } from '#queries';
import { useStorageRefusal } from '../storage-mode.ts';

/** A log of real events; one of them opens in the test panel of an event, fired and explained. */
export function ReplayRoute() {
  const navigate = useNavigate();
  const offer = useOfferPayload();
  return (
    <ReplayPage
      hrefOf={eventHref}
      refusal={useStorageRefusal()}
      onExplain={(eventId, text) => {
        offer(eventId, formatPayload(text));
        void navigate({ to: '/events/$eventId', params: { eventId }, state: { fires: true } });
      }}
    />
  );
}

function eventHref(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}
