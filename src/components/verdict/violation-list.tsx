import type { ReactNode } from 'react';
import type { JsonPath } from '#domain/base';
import { LISTED_BY_PRODUCT } from '#domain/schema';
import type { SchemaVerdict } from '#domain/trigger';
import { violationText } from '#messages';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './violation-list.module.css';

interface Props {
  readonly schema: SchemaVerdict;
  readonly clockRemedy?: ReactNode;
  /** Brings the place of a violation into view in the payload editor. */
  readonly onGoTo?: (path: JsonPath) => void;
}

/** Violations of one schema: the published wording, and a line in the reader's language. */
export function ViolationList({ schema, clockRemedy, onGoTo }: Props) {
  const messages = useMessages();
  const { fire } = messages;
  const errors = schema.violations.filter((violation) => violation.severity === 'error');
  if (errors.length === 0) return null;
  return (
    <section className={style.violations} aria-label={fire.violations(errors.length, schema.title)}>
      <h4 className={style.title}>{fire.violations(errors.length, schema.title)}</h4>
      {errors.length > LISTED_BY_PRODUCT && <p className={style.hint}>{fire.productListsFirst}</p>}
      <ul className={style.list}>
        {errors.map((violation, index) => (
          <li key={`${violation.path}:${violation.keyword}:${index}`} className={style.violation}>
            <p>
              {violationText(messages, violation)}{' '}
              {violation.code === 'violation/future' && clockRemedy}
            </p>
            <p className={style.wording}>
              <span className={style.label}>{fire.labelled(fire.wording)}</span>{' '}
              <span lang="en">{violation.message}</span>
            </p>
            {onGoTo ? (
              <button type="button" className={style.jump} onClick={() => onGoTo(violation.at)}>
                {violation.path}
              </button>
            ) : (
              <CodeText look="plain">{violation.path}</CodeText>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
