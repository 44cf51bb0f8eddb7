import { Picker, PickerItem, TextField } from '@react-spectrum/s2';
import type { ScalarType } from '#domain/expression';
import type { EnumValue } from '#domain/schema';
import { ChoiceButton } from '#ui/choice';
import { useMessages } from '#ui/locale';
import { DayValue } from './day-value.tsx';
import { MomentValue } from './moment-value.tsx';

export interface SingleValueProps {
  readonly label: string;
  readonly type: ScalarType;
  /** Values that the schema knows. */
  readonly choices: readonly EnumValue[];
  /** Nothing else than the choices will do. */
  readonly isClosed: boolean;
  readonly isInvalid: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A control for one constant: a choice, a date, a moment, true or false, else a text. */
export function SingleValue(props: SingleValueProps) {
  const { label, type, choices, isClosed, isInvalid, value, onChange } = props;
  const { clauses: words } = useMessages();
  if (choices.length > 0) {
    return (
      <ChoiceButton
        label={label}
        text={value === '' ? words.chooseValue : value}
        isPlaceholder={value === ''}
        choices={choices.map(choiceOf)}
        chosen={value}
        onChoose={onChange}
        takesAnyText={!isClosed}
      />
    );
  }
  switch (type) {
    case 'boolean':
      return (
        <Picker
          aria-label={label}
          size="S"
          placeholder={words.chooseValue}
          value={value === '' ? null : value}
          onChange={(key) => onChange(String(key))}
          UNSAFE_style={WIDE}
        >
          <PickerItem id="true">{words.true}</PickerItem>
          <PickerItem id="false">{words.false}</PickerItem>
        </Picker>
      );
    case 'dateOnly':
      return <DayValue label={label} value={value} onChange={onChange} />;
    case 'dateTime':
      return <MomentValue label={label} value={value} onChange={onChange} />;
    default:
      return (
        <TextField
          aria-label={label}
          size="S"
          value={value}
          onChange={onChange}
          isInvalid={isInvalid}
          inputMode={MODES[type] ?? 'text'}
          UNSAFE_style={WIDE}
        />
      );
  }
}

/** A value of an enumeration with its label. */
export function choiceOf({ value, label }: EnumValue) {
  return label === '' || label === value
    ? { id: value, label: value }
    : { id: value, label: value, detail: label };
}

const MODES: Partial<Record<ScalarType, 'numeric' | 'decimal'>> = {
  integer: 'numeric',
  decimal: 'decimal',
};
const WIDE = { width: '100%' };
