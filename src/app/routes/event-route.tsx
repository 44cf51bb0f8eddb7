import { useMessages } from '#ui/locale';
import { Page } from '#ui/layout';

export function NewEventRoute() {
  const { shell } = useMessages();
  return <Page title={shell.events}>…</Page>;
}

export function EventRoute() {
  return <NewEventRoute />;
}
