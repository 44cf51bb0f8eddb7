import { DialogTrigger, Popover } from '@react-spectrum/s2';
import ChevronDown from '@react-spectrum/s2/icons/ChevronDown';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useMessages } from '#ui/locale';
import { SearchList, type SearchListProps } from './search-list.tsx';
import style from './choice.module.css';

interface Props extends SearchListProps {
  /** What is chosen, in words; the placeholder while nothing is. */
  readonly text: string;
  readonly isPlaceholder?: boolean;
  /** Opens at once: the next thing a person does is to choose. */
  readonly opensItself?: boolean;
}

/**
 * A button that shows a choice and opens the list to choose another. It looks like S2's Picker, which makes all its
 * entries before it opens: too slow where every clause has a list of hundreds.
 */
export function ChoiceButton(props: Props) {
  const { text, isPlaceholder = false, opensItself = false, ...list } = props;
  const { choice: words } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(opensItself);
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(next) => {
        open(next);
        // Also where another button has opened the list.
        if (!next) requestAnimationFrame(() => button.current?.focus());
      }}
    >
      <Button
        ref={button}
        className={style.button ?? ''}
        aria-label={words.named(list.label, text)}
      >
        <span className={style.text} data-placeholder={isPlaceholder} title={text}>
          {text}
        </span>
        <ChevronDown />
      </Button>
      <Popover padding="none" hideArrow placement="bottom start" aria-label={list.label}>
        <SearchList
          {...list}
          onChoose={(id) => {
            open(false);
            list.onChoose(id);
          }}
        />
      </Popover>
    </DialogTrigger>
  );
}
