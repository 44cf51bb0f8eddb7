import { Picker, PickerItem } from '@react-spectrum/s2';
import { memo } from 'react';
import {
  chooseOperator,
  operatorsFor,
  type ClauseKind,
  type ClauseOperator,
} from '#domain/expression';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';

interface Props {
  /** Of the clause. */
  readonly id: number;
  readonly operator: ClauseOperator;
  readonly kind: ClauseKind;
}

/** The operators that the type of a field knows. */
export const OperatorPicker = memo(function OperatorPicker({ id, operator, kind }: Props) {
  const { clauses: words } = useMessages();
  const { change } = useClauseEditing();
  const offered = operatorsFor(kind);
  // What the text says can be drawn although this type of field does not offer it.
  const shown = offered.includes(operator) ? offered : [...offered, operator];
  return (
    <Picker
      aria-label={words.operator}
      size="S"
      value={operator}
      onChange={(key) => change((form) => chooseOperator(form, id, key as ClauseOperator))}
      items={shown.map((one) => ({ id: one }))}
      menuWidth={220}
      UNSAFE_style={WIDE}
    >
      {(item) => <PickerItem id={item.id}>{words.operators[item.id]}</PickerItem>}
    </Picker>
  );
});

const WIDE = { width: '100%' };
