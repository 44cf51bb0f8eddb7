import { Checkbox, Picker, PickerItem } from '@react-spectrum/s2';
import {
  chooseCase,
  chooseField,
  chooseOperator,
  chooseValues,
  clauseProblem,
  hasCaseSwitch,
  operatorRow,
  operatorsFor,
  type Clause,
  type ClauseField,
  type ClauseOperator,
} from '#domain/expression';
import { ChoiceButton } from '#ui/choice';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';
import { LiveMark } from './live-mark.tsx';
import { PartMenu } from './part-menu.tsx';
import { ValueEditor } from './values/value-editor.tsx';
import style from './clause-editor.module.css';

interface Props {
  readonly clause: Clause;
  /** From 1, in its group. */
  readonly position: number;
}

/** One clause: field, operator, value, and what the current payload makes of it. */
export function ClauseRow({ clause, position }: Props) {
  const { clauses: words } = useMessages();
  const editing = useClauseEditing();
  const { form, schema, change, fieldOf, titleOf, sentenceOf, liveOf } = editing;
  const field = fieldOf(clause.field);
  const problem = clause.muted ? undefined : clauseProblem(clause, field);
  const live = liveOf(clause.id);
  const sentence = sentenceOf(clause.id);
  const name =
    sentence === undefined ? words.clause(position) : words.clauseSaying(position, sentence);
  return (
    <div className={style.row} role="group" aria-label={name} data-muted={clause.muted}>
      <LiveMark live={live} />
      <div className={style.controls}>
        <div className={style.cell}>
          <ChoiceButton
            label={words.field}
            text={clause.field === '' ? words.chooseField : titleOf(clause.field)}
            isPlaceholder={clause.field === ''}
            opensItself={editing.newest === clause.id}
            choices={editing.fields}
            chosen={clause.field === '' ? null : clause.field}
            onChoose={(path) => {
              const chosen = fieldOf(path);
              if (chosen) {
                editing.changeAndGo(chooseField(form, clause.id, chosen, schema), clause.id);
              }
            }}
          />
        </div>
        {field && (
          <>
            <div className={style.cell}>
              <OperatorPicker clause={clause} field={field} />
            </div>
            <div className={style.cell} data-value data-wide={isWide(clause, field)}>
              <ValueEditor
                field={field}
                operator={clause.operator}
                values={clause.values}
                isInvalid={problem !== undefined && problem !== 'valueMissing'}
                onChange={(values) => change(chooseValues(form, clause.id, values))}
              />
            </div>
          </>
        )}
      </div>
      <PartMenu part={clause} />
      <div className={style.foot}>
        {clause.muted && <TagLabel tone="neutral">{words.muted}</TagLabel>}
        {problem && (
          <span className={style.problem} data-missing={problem.endsWith('Missing')}>
            {words.problems[problem]}
          </span>
        )}
        {live?.saw !== undefined && (
          <span className={style.saw}>
            {live.saw === '' ? words.sawNothing : words.saw(live.saw)}
          </span>
        )}
        {field && hasCaseSwitch(clause.operator, field.kind) && (
          <Checkbox
            size="S"
            isSelected={clause.ignoreCase}
            onChange={(ignoreCase) => change(chooseCase(form, clause.id, ignoreCase))}
          >
            {words.ignoreCase}
          </Checkbox>
        )}
      </div>
    </div>
  );
}

/** A moment with its zone, and a list, need a line of their own. */
function isWide({ operator }: Clause, { type }: ClauseField): boolean {
  const { values } = operatorRow(operator);
  return values === 'many' || (type === 'dateTime' && values === 'one');
}

function OperatorPicker({
  clause,
  field,
}: {
  readonly clause: Clause;
  readonly field: ClauseField;
}) {
  const { clauses: words } = useMessages();
  const { form, change } = useClauseEditing();
  const offered = operatorsFor(field.kind);
  // What the text says can be drawn although this type of field does not offer it.
  const shown = offered.includes(clause.operator) ? offered : [...offered, clause.operator];
  return (
    <Picker
      aria-label={words.operator}
      size="S"
      value={clause.operator}
      onChange={(key) => change(chooseOperator(form, clause.id, key as ClauseOperator))}
      items={shown.map((id) => ({ id }))}
      menuWidth={220}
      UNSAFE_style={WIDE}
    >
      {({ id }) => <PickerItem id={id}>{words.operators[id]}</PickerItem>}
    </Picker>
  );
}

const WIDE = { width: '100%' };
