import { LinkButton } from '@react-spectrum/s2';
import { useFirstMessages } from '#ui/locale';
import { EmptyState, Page } from '#ui/layout';

/** What stands at an address that leads nowhere. */
export function NotFound() {
  const { notFound } = useFirstMessages().shell;
  return (
    <Page title={notFound.title}>
      <EmptyState
        title={notFound.title}
        actions={
          <LinkButton variant="accent" href="/events">
            {notFound.back}
          </LinkButton>
        }
      >
        <p>{notFound.text}</p>
      </EmptyState>
    </Page>
  );
}
