import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import type { EventVerdict } from '#domain/trigger';
import { reasonText } from '#messages';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { ClauseTree } from './clause-tree.tsx';
import style from './event-verdict-row.module.css';

interface Props {
  readonly verdict: EventVerdict;
  /** True for the event on the screen. */
  readonly isCurrent: boolean;
}

/** One event and what came of the payload for it: code, reason, identifier; the clauses unfold below. */
export function EventVerdictRow({ verdict, isCurrent }: Props) {
  const messages = useMessages();
  const { fire, verdicts } = messages;
  const matched = verdict.code === 'matched';
  const isBusiness = matched && verdict.kind === 'business';
  return (
    <li className={style.row} data-matched={matched}>
      <span className={style.mark} role="img" aria-label={matched ? fire.matched : fire.notMatched}>
        {matched ? <CheckmarkCircle /> : <CloseCircle />}
      </span>
      <div className={style.body}>
        <p className={style.head}>
          <strong className={style.name}>{verdict.event}</strong>
          {isCurrent && <span className={style.current}>{fire.thisEvent}</span>}
          <span className={style.code}>{verdicts.codes[verdict.code]}</span>
        </p>
        {isBusiness && <p className={style.reason}>{fire.businessNote}</p>}
        {!isBusiness && verdict.profileIdentifier === undefined && (
          <p className={style.reason}>{reasonText(messages, verdict.reason)}</p>
        )}
        {verdict.profileIdentifier !== undefined && (
          <p className={style.identifier}>
            {fire.labelled(fire.profileIdentifier)} <CodeText>{verdict.profileIdentifier}</CodeText>{' '}
            <span className={style.type}>{verdict.identityType ?? fire.noIdentityType}</span>
          </p>
        )}
        {verdict.supplementalIdentifier !== undefined && (
          <p className={style.identifier}>
            {fire.labelled(fire.supplementalIdentifier)}{' '}
            <CodeText>{verdict.supplementalIdentifier}</CodeText>
          </p>
        )}
        {verdict.warnings.map((warning) => (
          <p key={warning.code} className={style.warning}>
            {reasonText(messages, warning)}
          </p>
        ))}
        {verdict.explanation && (
          <details className={style.details} open={isCurrent}>
            <summary>{fire.clauses}</summary>
            <ClauseTree clauses={verdict.explanation} />
          </details>
        )}
      </div>
    </li>
  );
}
