import { ActionButton, SearchField, Text } from '@react-spectrum/s2';
import Close from '@react-spectrum/s2/icons/Close';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { EventKind } from '#domain/event';
import { useFirstMessages } from '#ui/locale';
import { NO_IDENTITY_TYPE, type EventRow, type EventSearch } from './event-search.ts';
import { FilterMenu } from './filter-menu.tsx';
import style from './event-filters.module.css';

interface Props {
  readonly rows: readonly EventRow[];
  readonly shown: number;
  readonly search: EventSearch;
  readonly onChange: (search: EventSearch) => void;
}

const KINDS: readonly EventKind[] = ['unitaryRuleBased', 'unitarySystemGenerated', 'business'];

/** Search, filters, chips of what is active, and the count "5/63" (events.md §2.10). */
export function EventFilters({ rows, shown, search, onChange }: Props) {
  const { events: words } = useFirstMessages();
  const schemas = new Map(
    rows.flatMap((row) =>
      row.schemaId === null ? [] : [[row.schemaId, row.schemaTitle] as const],
    ),
  );
  const identityTypes = [...new Set(rows.map((row) => row.identityType ?? NO_IDENTITY_TYPE))];
  const identityName = (code: string): string => (code === NO_IDENTITY_TYPE ? words.none : code);
  const stateNames = { ready: words.ready, problems: words.withProblems };

  const chips = [
    search.kind && {
      key: 'kind',
      label: `${words.filterType}: ${words.kindNames[search.kind]}`,
    },
    search.schema && {
      key: 'schema',
      label: `${words.filterSchema}: ${schemas.get(search.schema) ?? search.schema}`,
    },
    search.identityType && {
      key: 'identityType',
      label: `${words.filterIdentityType}: ${identityName(search.identityType)}`,
    },
    search.state && { key: 'state', label: `${words.filterState}: ${stateNames[search.state]}` },
  ].filter((chip) => chip !== undefined && chip !== '');

  return (
    <div className={style.filters}>
      <div className={style.row}>
        <SearchText
          value={search.q ?? ''}
          onChange={(q) => onChange({ ...search, q: q || undefined })}
        />
        <FilterMenu
          label={words.filterType}
          value={search.kind}
          options={KINDS.map((kind) => [kind, words.kindNames[kind]])}
          onChange={(kind) => onChange({ ...search, kind: kind as EventKind | undefined })}
        />
        <FilterMenu
          label={words.filterSchema}
          value={search.schema}
          options={[...schemas]}
          onChange={(schema) => onChange({ ...search, schema })}
        />
        <FilterMenu
          label={words.filterIdentityType}
          value={search.identityType}
          options={identityTypes.map((code) => [code, identityName(code)])}
          onChange={(identityType) => onChange({ ...search, identityType })}
        />
        <FilterMenu
          label={words.filterState}
          value={search.state}
          options={[
            ['ready', words.ready],
            ['problems', words.withProblems],
          ]}
          onChange={(state) => onChange({ ...search, state: state as EventSearch['state'] })}
        />
        <span
          className={style.count}
          role="status"
          aria-label={words.countLabel(shown, rows.length)}
        >
          {words.count(shown, rows.length)}
        </span>
      </div>
      {chips.length > 0 && (
        <div className={style.row}>
          <ul className={style.chips} aria-label={words.activeFilters}>
            {chips.map((chip) => (
              <li key={chip.key}>
                <ActionButton
                  size="S"
                  aria-label={words.removeFilter(chip.label)}
                  onPress={() => onChange(without(search, [chip.key]))}
                >
                  <Text>{chip.label}</Text>
                  <Close />
                </ActionButton>
              </li>
            ))}
          </ul>
          <ActionButton
            size="S"
            isQuiet
            onPress={() =>
              onChange(without(search, ['q', 'kind', 'schema', 'identityType', 'state']))
            }
          >
            {words.clearAll}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

function SearchText({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { events: words } = useFirstMessages();
  const [text, setText] = useState(value);
  // The address follows the typing; it leads only when it changed by itself (back, a link).
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  const type = (next: string): void => {
    setText(next);
    sent.current = next;
    startTransition(() => onChange(next));
  };
  return (
    <SearchField
      aria-label={words.search}
      placeholder={words.search}
      value={text}
      onChange={type}
      UNSAFE_style={SEARCH_WIDTH}
    />
  );
}

function without(search: EventSearch, keys: readonly string[]): EventSearch {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !keys.includes(key)));
}

const SEARCH_WIDTH = { width: 260 };
