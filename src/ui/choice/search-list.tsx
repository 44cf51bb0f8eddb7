import { SearchField } from '@react-spectrum/s2';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useMessages } from '#ui/locale';
import { matchingChoices, type Choice } from './choice.ts';
import style from './choice.module.css';

export interface SearchListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Where any text will do: what is typed is offered as well. */
  readonly takesAnyText?: boolean;
}

const ROW_HEIGHT = 42;
const LAYOUT = { rowHeight: ROW_HEIGHT };
const MOST_ROWS = 8;

/** A search box over a list; the arrow keys walk the list while the typing goes on. Any number of entries. */
export function SearchList(props: SearchListProps) {
  const { label, choices, chosen, onChoose, takesAnyText = false } = props;
  const { choice: words } = useMessages();
  const [query, search] = useState('');
  const shown = useMemo(() => {
    const found = matchingChoices(choices, query);
    const typed = query.trim();
    const isNew = takesAnyText && typed !== '' && !choices.some(({ id }) => id === typed);
    return isNew ? [...found, { id: typed, label: words.use(typed) }] : found;
  }, [choices, query, takesAnyText, words]);
  const choose = (keys: Selection): void => {
    const [key] = keys === 'all' ? [] : keys;
    // Nothing selected: the chosen one was chosen again.
    const id = key === undefined ? chosen : String(key);
    if (id !== null) onChoose(id);
  };
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It is one: the list below is its own, walked by arrow keys while the focus stays here.
    const input = panel.current?.querySelector('input');
    input?.setAttribute('role', 'combobox');
    input?.setAttribute('aria-expanded', 'true');
  }, []);
  return (
    <div ref={panel} className={style.panel}>
      <Autocomplete inputValue={query} onInputChange={search}>
        <SearchField
          aria-label={label}
          placeholder={takesAnyText ? words.searchOrType : words.search}
          size="S"
          // The list was opened to choose from it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          UNSAFE_style={WIDE}
        />
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <ListBox
            aria-label={label}
            items={shown}
            className={style.list ?? ''}
            style={{ height: Math.min(Math.max(shown.length, 1), MOST_ROWS) * ROW_HEIGHT }}
            selectionMode="single"
            // It closes the list, and never empties the choice.
            escapeKeyBehavior="none"
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={choose}
            renderEmptyState={() => <p className={style.empty}>{words.none}</p>}
          >
            {(item) => <Row choice={item} />}
          </ListBox>
        </Virtualizer>
      </Autocomplete>
    </div>
  );
}

const WIDE = { width: '100%' };

function Row({ choice: { id, label, detail, note } }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={id} textValue={label} className={style.row ?? ''}>
      <span className={style.label}>{label}</span>
      {note !== undefined && <span className={style.note}>{note}</span>}
      {detail !== undefined && (
        <span className={style.detail} translate="no">
          {detail}
        </span>
      )}
    </ListBoxItem>
  );
}
