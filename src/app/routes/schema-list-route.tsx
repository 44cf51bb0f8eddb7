import { useMessages } from '#ui/locale';
import { EmptyState, Page } from '#ui/layout';

export function SchemaListRoute() {
  const { shell } = useMessages();
  return (
    <Page title={shell.events}>
      <EmptyState title={shell.events}>
        <p>…</p>
      </EmptyState>
    </Page>
  );
}
