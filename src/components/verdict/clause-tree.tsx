import { ToggleButton } from '@react-spectrum/s2';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CircleIcon from '@react-spectrum/s2/icons/Circle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import { useState } from 'react';
import type { ClauseTree as Clauses } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import { clauseGroup } from './clause-group.ts';
import style from './clause-tree.module.css';

/** Every clause of a condition as a sentence, with its outcome and the values that decided it. */
export function ClauseTree({ clauses }: { readonly clauses: Clauses }) {
  const { fire, sentences } = useMessages();
  const [showsCode, showCode] = useState(false);
  return (
    <div className={style.clauses}>
      <ul className={style.tree} aria-label={fire.clauses}>
        <ClauseBranch clauses={clauses} showsCode={showsCode} />
      </ul>
      <ToggleButton size="XS" isQuiet isSelected={showsCode} onChange={showCode}>
        {sentences.showCode}
      </ToggleButton>
    </div>
  );
}

interface Props {
  readonly clauses: Clauses;
  /** What the sentences were written as, below them. */
  readonly showsCode: boolean;
}

function ClauseBranch({ clauses, showsCode }: Props) {
  const { sentences } = useMessages();
  const group = clauseGroup(clauses);
  if (!group) return <Clause clause={clauses} showsCode={showsCode} />;
  return (
    <li className={style.group}>
      <span className={style.heading}>
        <Outcome clause={clauses} />
        {sentences.groups[group.heading]}
      </span>
      <ul className={style.tree} aria-label={sentences.groups[group.heading]}>
        {group.parts.map((part) => (
          <ClauseBranch key={part.range.start} clauses={part} showsCode={showsCode} />
        ))}
      </ul>
    </li>
  );
}

function Clause({ clause, showsCode }: { readonly clause: Clauses; readonly showsCode: boolean }) {
  const { sentences } = useMessages();
  const outcome = useOutcome(clause);
  const values = clause.evaluated
    ? (clause.operands ?? []).filter((operand) => operand.path !== undefined)
    : [];
  const sentence = clause.phrase && sentences.line(clause.phrase);
  const seen = values.map(({ path = '', value }) => sentences.seen(path, value));
  return (
    <li
      className={style.clause}
      data-skipped={!clause.evaluated}
      aria-label={sentences.clause(sentence ?? clause.text, outcome.label, seen)}
    >
      <Outcome clause={clause} />
      <span className={style.text}>
        {sentence}
        {values.map((operand) => (
          <span key={operand.text} className={style.value}>
            {operand.value === '' ? (
              sentences.seen(operand.path ?? '', '')
            ) : (
              <>
                {operand.path} = <code>{operand.value}</code>
              </>
            )}
          </span>
        ))}
        {(showsCode || sentence === undefined) && <code className={style.code}>{clause.text}</code>}
      </span>
    </li>
  );
}

function Outcome({ clause }: { readonly clause: Clauses }) {
  const { mark, label } = useOutcome(clause);
  return (
    <span className={style.mark} data-outcome={mark} role="img" aria-label={label}>
      {mark === 'true' && <CheckmarkCircle />}
      {mark === 'false' && <CloseCircle />}
      {mark === 'skipped' && <CircleIcon />}
    </span>
  );
}

function useOutcome({ evaluated, outcome }: Clauses) {
  const { condition } = useMessages();
  if (!evaluated) return { mark: 'skipped', label: condition.clauseSkipped };
  return outcome
    ? { mark: 'true', label: condition.clauseTrue }
    : { mark: 'false', label: condition.clauseFalse };
}
