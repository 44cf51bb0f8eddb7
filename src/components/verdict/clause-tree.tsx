import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CircleIcon from '@react-spectrum/s2/icons/Circle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import type { ClauseTree as Clauses } from '#domain/trigger';
import { useMessages } from '#ui/locale';
import style from './clause-tree.module.css';

/** Every clause of a condition with its outcome and the values that decided it. */
export function ClauseTree({ clauses }: { readonly clauses: Clauses }) {
  const { fire } = useMessages();
  return (
    <ul className={style.tree} aria-label={fire.clauses}>
      <ClauseBranch clauses={clauses} />
    </ul>
  );
}

function ClauseBranch({ clauses }: { readonly clauses: Clauses }) {
  if (clauses.kind === 'clause') return <Clause clause={clauses} />;
  return (
    <li className={style.group}>
      <span className={style.operator}>
        <Outcome clause={clauses} />
        <code>{clauses.kind}</code>
      </span>
      <ul className={style.tree}>
        {clauses.parts?.map((part) => (
          <ClauseBranch key={part.range.start} clauses={part} />
        ))}
      </ul>
    </li>
  );
}

function Clause({ clause }: { readonly clause: Clauses }) {
  const values = (clause.operands ?? []).filter((operand) => operand.path !== undefined);
  return (
    <li className={style.clause} data-skipped={!clause.evaluated}>
      <Outcome clause={clause} />
      <span className={style.text}>
        <code>{clause.text}</code>
        {clause.evaluated &&
          values.map((operand) => (
            <span key={operand.text} className={style.value}>
              {operand.path} = <code>{operand.value}</code>
            </span>
          ))}
      </span>
    </li>
  );
}

function Outcome({ clause }: { readonly clause: Clauses }) {
  const { condition } = useMessages();
  if (!clause.evaluated) {
    return <Mark outcome="skipped" label={condition.clauseSkipped} />;
  }
  return clause.outcome ? (
    <Mark outcome="true" label={condition.clauseTrue} />
  ) : (
    <Mark outcome="false" label={condition.clauseFalse} />
  );
}

function Mark({
  outcome,
  label,
}: {
  readonly outcome: 'true' | 'false' | 'skipped';
  readonly label: string;
}) {
  return (
    <span className={style.mark} data-outcome={outcome} role="img" aria-label={label}>
      {outcome === 'true' && <CheckmarkCircle />}
      {outcome === 'false' && <CloseCircle />}
      {outcome === 'skipped' && <CircleIcon />}
    </span>
  );
}
