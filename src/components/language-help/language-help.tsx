import { CloseButton, SearchField } from '@react-spectrum/s2';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  type Selection,
} from 'react-aria-components/ListBox';
import { useMessages } from '#ui/locale';
import { HelpDetails } from './help-details.tsx';
import { HELP_GROUPS, helpEntries, searchEntries, type HelpEntry } from './help-entries.ts';
import style from './language-help.module.css';

export interface LanguageHelpProps {
  /** Puts a text at the cursor of the expression; `cursor` is where in the text the cursor goes. */
  readonly onInsert: (text: string, cursor: number) => void;
  /** The close button, and Escape in an empty search. */
  readonly onClose: () => void;
}

/**
 * The language to look things up in, beside or above an expression: functions by category, operators, path functions
 * and words. The search has the focus at first; the arrow keys walk the list, what they come to is explained beside it.
 */
export function LanguageHelp({ onInsert, onClose }: LanguageHelpProps) {
  const messages = useMessages();
  const { help: words } = messages.condition;
  const heading = useId();
  const [query, search] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const entries = useMemo(() => helpEntries(messages), [messages]);
  const found = useMemo(
    () => searchEntries(entries, query, (group) => words.groups[group]),
    [entries, query, words],
  );
  // What was chosen stays open while the search narrows the list; a search for something else shows its best find.
  const shown = found.find(({ id }) => id === chosen) ?? found[0];

  const list = useRef<HTMLDivElement>(null);
  const insert = (entry: HelpEntry | undefined): void => {
    if (entry !== undefined) onInsert(entry.insertText, entry.cursor);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query !== '') return;
    event.stopPropagation();
    onClose();
  };

  return (
    <section
      className={style.help}
      aria-labelledby={heading}
      // Escape belongs to the panel wherever in it the focus is, as in a dialog.
      onKeyDownCapture={closeOnEscape}
    >
      <div className={style.head}>
        <h3 id={heading} className={style.title}>
          {words.title}
        </h3>
        <CloseButton size="S" aria-label={words.close} onPress={onClose} />
      </div>
      <SearchField
        aria-label={words.search}
        placeholder={words.searchHint}
        size="S"
        value={query}
        onChange={search}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') list.current?.focus();
          else event.continuePropagation();
        }}
        // The panel was opened to look something up.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        UNSAFE_style={WIDE}
      />
      <p className={style.count} role="status">
        {found.length === 0 ? words.noMatch(query) : words.found(found.length)}
      </p>
      <div className={style.body}>
        <ListBox
          ref={list}
          aria-label={words.title}
          className={style.list ?? ''}
          selectionMode="single"
          // What has the focus is shown beside the list; Enter and a double click insert it.
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={shown === undefined ? [] : [shown.id]}
          onSelectionChange={(keys: Selection) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) choose(String(key));
          }}
          onAction={(key) => insert(found.find(({ id }) => id === key))}
        >
          {query.trim() === ''
            ? HELP_GROUPS.map((group) => (
                <ListBoxSection key={group} id={group}>
                  <Header className={style.group ?? ''}>{words.groups[group]}</Header>
                  {found.filter((entry) => entry.group === group).map(row)}
                </ListBoxSection>
              ))
            : found.map(row)}
        </ListBox>
        {shown !== undefined && <HelpDetails entry={shown} onInsert={() => insert(shown)} />}
      </div>
    </section>
  );
}

const WIDE = { width: '100%' };

function row({ id, name, help }: HelpEntry) {
  return (
    <ListBoxItem key={id} id={id} textValue={name} className={style.row ?? ''}>
      <span className={style.rowName} translate="no">
        {name}
      </span>
      <span className={style.rowHelp}>{help}</span>
    </ListBoxItem>
  );
}
