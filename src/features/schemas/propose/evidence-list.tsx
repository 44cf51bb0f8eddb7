import type { ProposedField } from '#domain/schema';
import { Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { evidenceSentences } from './evidence-sentences.ts';
import style from './propose.module.css';

interface Props {
  readonly field: ProposedField;
  readonly payloads: number;
}

/** All that speaks for a field, a line each. */
export function EvidenceList({ field, payloads }: Props) {
  const messages = useMessages();
  return (
    <Section title={messages.proposal.evidence.title}>
      <ul className={style.evidence}>
        {evidenceSentences(field, payloads, messages).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
