import { Picker, PickerItem, TextArea } from '@react-spectrum/s2';
import { useState } from 'react';
import { setEnumeration, type ProposedField } from '#domain/schema';
import { useMessages } from '#ui/locale';
import type { Corrections } from './use-corrections.ts';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField;
  readonly correct: Corrections['correct'];
}

/** Whether a text field takes any value, only those of a list, or any with suggestions; and the list. */
export function ValuesCorrection({ field, correct }: Props) {
  const { details: words } = useMessages().proposal;
  const { path, enumeration, evidence } = field;
  const seen = evidence.distinct.map(({ value }) => value);
  const set = (values: readonly string[], closed: boolean): void =>
    correct((before) => setEnumeration(before, path, { values, closed }), `values ${path}`);
  return (
    <>
      <Picker
        label={words.enumeration}
        value={enumeration === undefined ? 'any' : enumeration.closed ? 'closed' : 'open'}
        // Without a single value there is no list to begin with.
        isDisabled={enumeration === undefined && seen.length === 0}
        onChange={(mode) => {
          if (mode === 'any') correct((before) => setEnumeration(before, path, null));
          else set(enumeration?.values ?? seen, mode === 'closed');
        }}
        UNSAFE_style={FULL_WIDTH}
      >
        <PickerItem id="any">{words.anyValue}</PickerItem>
        <PickerItem id="closed">{words.onlyThese}</PickerItem>
        <PickerItem id="open">{words.suggested}</PickerItem>
      </Picker>
      {enumeration !== undefined && (
        <ListOfValues
          values={enumeration.values}
          onChange={(values) => set(values, enumeration.closed)}
        />
      )}
    </>
  );
}

interface ListProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** The text stays as it is typed while it means the list; an undone list shows itself. */
function ListOfValues({ values, onChange }: ListProps) {
  const { details: words } = useMessages().proposal;
  const [typed, type] = useState(values.join('\n'));
  const [isEmpty, setEmpty] = useState(false);
  const isOurs = isEmpty || linesOf(typed).join('\n') === values.join('\n');
  return (
    <div className={style.list}>
      <TextArea
        label={words.list}
        value={isOurs ? typed : values.join('\n')}
        onChange={(text) => {
          const lines = linesOf(text);
          type(text);
          // A list without values is none; the former one stands until there is one again.
          setEmpty(lines.length === 0);
          if (lines.length > 0) onChange(lines);
        }}
        isInvalid={isEmpty}
        errorMessage={words.listEmpty}
        spellCheck="false"
        UNSAFE_style={FULL_WIDTH}
      />
    </div>
  );
}

/** Values without repetition; spaces may well belong to them. */
function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n'))].filter((line) => line.trim() !== '');
}

const FULL_WIDTH = { width: '100%' };
