import { Picker, PickerItem } from '@react-spectrum/s2';
import {
  operatorRow,
  SIZE_COMPARISONS,
  valueTypeOf,
  WINDOW_UNITS,
  type ClauseField,
  type ClauseOperator,
} from '#domain/expression';
import { useMessages } from '#ui/locale';
import { ListValue } from './list-value.tsx';
import { SingleValue } from './single-value.tsx';
import style from './values.module.css';

interface Props {
  readonly field: ClauseField;
  readonly operator: ClauseOperator;
  readonly values: readonly string[];
  readonly isInvalid: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** The value control of a clause, by what its operator takes and by the type of the field. */
export function ValueEditor({ field, operator, values, isInvalid, onChange }: Props) {
  const { clauses: words } = useMessages();
  const type = valueTypeOf(operator, field.type);
  const choices = type === field.type ? field.choices : [];
  const [first = '', second = ''] = values;
  const common = { type, choices, isInvalid, isClosed: field.kind === 'enumeration' };
  switch (operatorRow(operator).values) {
    case 'none':
      return null;
    case 'one':
      return (
        <SingleValue
          {...common}
          label={words.value}
          value={first}
          onChange={(value) => onChange([value])}
        />
      );
    case 'two':
      return (
        <div className={style.pair}>
          <SingleValue
            {...common}
            label={words.from}
            value={first}
            onChange={(value) => onChange([value, second])}
          />
          <span className={style.word}>{words.and}</span>
          <SingleValue
            {...common}
            label={words.to}
            value={second}
            onChange={(value) => onChange([first, value])}
          />
        </div>
      );
    case 'many':
      return <ListValue {...common} values={values} onChange={onChange} />;
    case 'window':
      return (
        <div className={style.pair}>
          <SingleValue
            {...common}
            label={words.value}
            value={first}
            onChange={(value) => onChange([value, second || 'days'])}
          />
          <WordPicker
            label={words.unit}
            chosen={second || 'days'}
            options={WINDOW_UNITS.map((id) => ({ id, text: words.units[id] }))}
            onChoose={(unit) => onChange([first, unit])}
          />
        </div>
      );
    case 'size':
      return (
        <div className={style.pair}>
          <WordPicker
            label={words.comparison}
            chosen={first || '>'}
            options={SIZE_COMPARISONS.map((id) => ({ id, text: words.comparisons[id] }))}
            onChoose={(comparison) => onChange([comparison, second])}
          />
          <SingleValue
            {...common}
            label={words.value}
            value={second}
            onChange={(value) => onChange([first || '>', value])}
          />
        </div>
      );
  }
}

interface WordPickerProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChoose: (id: string) => void;
}

function WordPicker({ label, chosen, options, onChoose }: WordPickerProps) {
  return (
    <Picker
      aria-label={label}
      size="S"
      value={chosen}
      onChange={(key) => onChoose(String(key))}
      items={options}
      UNSAFE_style={WIDE}
    >
      {({ id, text }) => <PickerItem id={id}>{text}</PickerItem>}
    </Picker>
  );
}

const WIDE = { width: '100%' };
