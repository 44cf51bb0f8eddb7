import { useMessages } from '#ui/locale';
import { EmptyState, Page } from '#ui/layout';

export function AboutRoute() {
  const { shell } = useMessages();
  return (
    <Page title={shell.events}>
      <EmptyState title={shell.events}>
        <p>…</p>
      </EmptyState>
    </Page>
  );
}
