import AlertTriangle from '@react-spectrum/s2/icons/AlertTriangle';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import { useMemo } from 'react';
import type { JsonObject } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { violationText } from '#messages';
import { CodeText, Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { fitOf } from './draft.ts';
import style from './propose.module.css';

interface Props {
  readonly schema: XdmSchema;
  readonly entities: readonly JsonObject[];
}

/** Whether the samples would be accepted by the schema as it was corrected. */
export function SampleFitPanel({ schema, entities }: Props) {
  const messages = useMessages();
  const { draft: words } = messages.proposal;
  const { tried, refused, violations } = useMemo(() => fitOf(schema, entities), [schema, entities]);
  const Icon = refused === 0 ? CheckmarkCircle : AlertTriangle;
  return (
    <Section title={words.fit}>
      <div className={style.fit} role="status">
        <span className={refused === 0 ? style.good : style.notGood} aria-hidden>
          <Icon />
        </span>
        <div className={style.fitText}>
          <p>{refused === 0 ? words.allFit(tried) : words.someDoNot(refused, tried)}</p>
          <ul className={style.plain}>
            {violations.map((violation) => (
              <li key={`${violation.schemaLocation} ${violation.code}`}>
                <CodeText>{violation.path}</CodeText> {violationText(messages, violation)}
              </li>
            ))}
          </ul>
          {tried < entities.length && <p className={style.subdued}>{words.firstOf(tried)}</p>}
        </div>
      </div>
    </Section>
  );
}
