import { Tag, TagGroup, TextField } from '@react-spectrum/s2';
import { useRef, useState } from 'react';
import { EXPECTED, literalText, type ScalarType } from '#domain/expression';
import type { EnumValue } from '#domain/schema';
import { ChoiceButton } from '#ui/choice';
import { useMessages } from '#ui/locale';
import { choiceOf } from './single-value.tsx';
import style from './values.module.css';

interface Props {
  readonly type: ScalarType;
  readonly choices: readonly EnumValue[];
  readonly isClosed: boolean;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of constants: each is a tag that can be removed, and more are picked or typed. */
export function ListValue({ type, choices, isClosed, values, onChange }: Props) {
  const { clauses: words } = useMessages();
  const area = useRef<HTMLDivElement>(null);
  const chosen = new Set(values.map((value) => literalText(type, value) ?? value));
  const add = (value: string): void => {
    // `1 000` and `1000` are one value.
    if (value !== '' && !chosen.has(literalText(type, value) ?? value))
      onChange([...values, value]);
  };
  const remove = (keys: ReadonlySet<unknown>): void => {
    const left = values.filter((value) => !keys.has(value));
    onChange(left);
    // With the last tag goes what had the focus.
    if (left.length === 0) area.current?.querySelector<HTMLElement>('input, button')?.focus();
  };
  return (
    <div ref={area} className={style.list}>
      {values.length > 0 && (
        <TagGroup
          aria-label={words.values}
          size="S"
          items={values.map((value) => ({ id: value }))}
          onRemove={remove}
        >
          {({ id }) => <Tag textValue={id}>{id}</Tag>}
        </TagGroup>
      )}
      {choices.length > 0 ? (
        <ChoiceButton
          label={words.addValue}
          text={words.addValue}
          isPlaceholder
          choices={choices.map(choiceOf).filter(({ id }) => !values.includes(id))}
          chosen={null}
          onChoose={add}
          takesAnyText={!isClosed}
        />
      ) : (
        <TypedValue type={type} onAdd={add} />
      )}
    </div>
  );
}

/** Enter or leaving the box adds what was typed, when it is a value of the type. */
function TypedValue({
  type,
  onAdd,
}: {
  readonly type: ScalarType;
  onAdd: (value: string) => void;
}) {
  const { clauses: words } = useMessages();
  const [typed, type_] = useState('');
  const isWrong = typed !== '' && literalText(type, typed) === undefined;
  const add = (): void => {
    if (typed === '' || isWrong) return;
    onAdd(typed);
    type_('');
  };
  return (
    <TextField
      aria-label={words.addValue}
      placeholder={words.addValue}
      description={words.addValueHint}
      size="S"
      value={typed}
      onChange={type_}
      isInvalid={isWrong}
      errorMessage={words.problems[EXPECTED[type]]}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter') add();
        else if (event.key === 'Escape') type_('');
        else event.continuePropagation();
      }}
      UNSAFE_style={WIDE}
    />
  );
}

const WIDE = { width: '100%' };
