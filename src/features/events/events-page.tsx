import { LinkButton } from '@react-spectrum/s2';
import { useMemo, type ReactNode } from 'react';
import type { Workspace } from '#domain/workspace';
import {
  useClock,
  useDeleteEvents,
  useDuplicateEvent,
  useEventProblems,
  useEventSentences,
  useRestore,
} from '#queries';
import { notify } from '#ui/feedback';
import { EmptyState, Page } from '#ui/layout';
import { useFirstMessages, useLocaleState } from '#ui/locale';
import { useSingleKey } from '#ui/shortcuts';
import { EventFilters } from './event-filters.tsx';
import { eventRows } from './event-rows.ts';
import { searchEvents, type EventRow, type EventSearch } from './event-search.ts';
import { EventTable } from './event-table.tsx';
import style from './events-page.module.css';

interface Props {
  readonly workspace: Workspace;
  readonly search: EventSearch;
  readonly onSearch: (search: EventSearch) => void;
  readonly onCreate: () => void;
  readonly onOpen: (id: string) => void;
  /** What the empty state offers beside "Create Event": the sample workspace, an import. */
  readonly starters: ReactNode;
}

/** All events of the workspace: find one, sort, filter, duplicate, delete. */
export function EventsPage({ workspace, search, onSearch, onCreate, onOpen, starters }: Props) {
  const { events: words } = useFirstMessages();
  const clock = useClock();
  const actions = useRowActions(onOpen);
  useSingleKey('c', onCreate);
  const problems = useEventProblems(workspace);
  const sentences = useEventSentences(workspace, useLocaleState().locale);
  const rows = useMemo(
    () => eventRows(workspace, problems, sentences),
    [workspace, problems, sentences],
  );
  const shown = useMemo(() => searchEvents(rows, search), [rows, search]);
  const create = (
    <LinkButton variant="accent" href="/events/new">
      {words.createEvent}
    </LinkButton>
  );

  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyState
          title={words.emptyTitle}
          actions={
            <>
              {create}
              {starters}
            </>
          }
        >
          <p>{words.emptyText}</p>
          <ol className={style.steps}>
            {words.emptySteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={words.title} fit="fill" actions={create}>
      <EventFilters rows={rows} shown={shown.length} search={search} onChange={onSearch} />
      {shown.length === 0 ? (
        <EmptyState title={words.nothingFoundTitle}>
          <p>{words.nothingFoundText}</p>
        </EmptyState>
      ) : (
        <EventTable
          rows={shown}
          search={search}
          onSort={(sort, order) => onSearch({ ...search, sort, order })}
          now={clock.now()}
          {...actions}
        />
      )}
    </Page>
  );
}

function useRowActions(onOpen: (id: string) => void) {
  const { events: words } = useFirstMessages();
  const duplicate = useDuplicateEvent();
  const remove = useDeleteEvents();
  const restore = useRestore();
  return {
    onDuplicate: (row: EventRow) =>
      duplicate.mutate(row.id, {
        onSuccess: (copy) => {
          notify(words.duplicated(copy.definition.name));
          onOpen(copy.id);
        },
      }),
    onDelete: (row: EventRow) =>
      remove.mutate([row.id], {
        onSuccess: (undo) =>
          notify(words.deleted(row.name), {
            label: words.undo,
            run: () => restore.mutate(undo, { onSuccess: () => notify(words.undone(row.name)) }),
          }),
      }),
  };
}
