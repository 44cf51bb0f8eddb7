import { Checkbox } from '@react-spectrum/s2';
import { memo } from 'react';
import { jsonEqual } from '#domain/base';
import {
  chooseCase,
  chooseField,
  chooseValues,
  clauseProblem,
  hasCaseSwitch,
  operatorRow,
  type Clause,
  type ClauseField,
} from '#domain/expression';
import type { ClauseOutcome } from '#domain/trigger';
import { ChoiceButton } from '#ui/choice';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { useClauseEditing } from './clause-editing.ts';
import { LiveMark } from './live-mark.tsx';
import { OperatorPicker } from './operator-picker.tsx';
import { PartMenu } from './part-menu.tsx';
import { ValueEditor } from './values/value-editor.tsx';
import style from './clause-editor.module.css';

interface Props {
  readonly clause: Clause;
  /** From 1, in its group. */
  readonly position: number;
  /** The directions that it can be moved in, with spaces between. */
  readonly moves: string;
  readonly outcome: ClauseOutcome | undefined;
  /** The value that the current payload has there; empty for none. */
  readonly saw: string | undefined;
  /** What stands there instead of a value that fits. */
  readonly raw: string | undefined;
  readonly sentence: string | undefined;
  readonly isNewest: boolean;
}

/** One clause: field, operator, value, and what the current payload makes of it. */
function Row(props: Props) {
  const { clause, position, outcome, saw, raw, sentence } = props;
  const { clauses: words } = useMessages();
  const { schema, fields, fieldOf, titleOf, change, step } = useClauseEditing();
  const { id } = clause;
  const field = fieldOf(clause.field);
  const problem = clause.muted ? undefined : clauseProblem(clause, field);
  const name = clause.muted
    ? words.clauseMuted(position)
    : sentence === undefined
      ? words.clause(position)
      : words.clauseSaying(position, sentence);
  const choose = (path: string): void => {
    const chosen = fieldOf(path);
    if (chosen) step((form) => ({ form: chooseField(form, id, chosen, schema), focus: id }));
  };
  return (
    <div className={style.row} role="group" aria-label={name} data-muted={clause.muted}>
      <LiveMark outcome={outcome} />
      <div className={style.controls}>
        <div className={style.cell}>
          <ChoiceButton
            label={words.field}
            text={clause.field === '' ? words.chooseField : titleOf(clause.field)}
            isPlaceholder={clause.field === ''}
            opensItself={props.isNewest}
            choices={fields}
            chosen={clause.field === '' ? null : clause.field}
            onChoose={choose}
          />
        </div>
        {field && (
          <>
            <div className={style.cell}>
              <OperatorPicker id={id} operator={clause.operator} kind={field.kind} />
            </div>
            <div className={style.cell} data-value data-wide={isWide(clause, field)}>
              <ValueEditor
                field={field}
                operator={clause.operator}
                values={clause.values}
                isInvalid={problem !== undefined && problem !== 'valueMissing'}
                onChange={(values) => change((form) => chooseValues(form, id, values))}
              />
            </div>
          </>
        )}
      </div>
      <PartMenu id={id} isMuted={clause.muted} moves={props.moves} />
      <div className={style.foot}>
        {field && hasCaseSwitch(clause.operator, field.kind) && (
          <Checkbox
            size="S"
            isSelected={clause.ignoreCase}
            onChange={(ignoreCase) => change((form) => chooseCase(form, id, ignoreCase))}
          >
            {words.ignoreCase}
          </Checkbox>
        )}
        {clause.muted && <TagLabel tone="neutral">{words.muted}</TagLabel>}
        {problem && (
          <span className={style.problem} data-missing={problem.endsWith('Missing')}>
            {words.problems[problem]}
          </span>
        )}
        {saw !== undefined && (
          <span className={style.saw}>
            {raw !== undefined
              ? words.sawOther(raw)
              : saw === ''
                ? words.sawNothing
                : words.saw(saw)}
          </span>
        )}
      </div>
    </div>
  );
}

/** Drawn again only when what it says changed: the form is read anew at every key, and its clauses are new objects. */
export const ClauseRow = memo(Row, (before, after) => {
  const { clause: one, ...others } = before;
  const { clause: other, ...news } = after;
  return (
    jsonEqual({ ...one }, { ...other }) &&
    Object.entries(others).every(([key, value]) => value === news[key as keyof typeof news])
  );
});

/** A moment with its zone, and a list, need a line of their own. */
function isWide({ operator }: Clause, { type }: ClauseField): boolean {
  const { values } = operatorRow(operator);
  return values === 'many' || (type === 'dateTime' && values === 'one');
}
