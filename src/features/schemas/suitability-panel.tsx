import AlertTriangle from '@react-spectrum/s2/icons/AlertTriangle';
import CheckmarkCircle from '@react-spectrum/s2/icons/CheckmarkCircle';
import CloseCircle from '@react-spectrum/s2/icons/CloseCircle';
import type { SchemaSuitability } from '#domain/schema';
import { diagnosticText } from '#messages';
import { Section, TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { EVENT_KINDS } from './schema-rows.ts';
import style from './schemas.module.css';

const tones = { yes: 'positive', remark: 'notice', no: 'negative' } as const;
const icons = { yes: CheckmarkCircle, remark: AlertTriangle, no: CloseCircle };

/** For each kind of event whether it may use the schema and, if not, why (events.md §2.1, §12.1). */
export function SuitabilityPanel({ suitability }: { readonly suitability: SchemaSuitability }) {
  const messages = useMessages();
  const { schemas: words } = messages;
  const verdicts = {
    yes: words.page.usable,
    remark: words.page.usableWithNotes,
    no: words.page.unusable,
  };
  return (
    <Section title={words.page.suitability}>
      <ul className={style.suitability}>
        {EVENT_KINDS.map((kind) => {
          const { usable, reasons } = suitability[kind];
          const verdict = usable ? (reasons.length === 0 ? 'yes' : 'remark') : 'no';
          const Icon = icons[verdict];
          return (
            <li key={kind} className={style.kind}>
              <span className={style[verdict]} aria-hidden>
                <Icon />
              </span>
              <div>
                <p className={style.kindName}>
                  <strong>{words.kinds[kind]}</strong>
                  <TagLabel tone={tones[verdict]}>{verdicts[verdict]}</TagLabel>
                </p>
                {reasons.map((reason) => (
                  <p key={reason.code} className={style.subdued}>
                    {diagnosticText(messages, reason)}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
