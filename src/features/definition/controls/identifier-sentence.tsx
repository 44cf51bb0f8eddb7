import { expressionsOf, readField, type EventDefinition } from '#domain/event';
import { describeExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

interface Props {
  readonly id: string;
  readonly of: 'identifier' | 'supplemental';
}

/** The profile identifier, or the supplemental one, as a sentence (events.md §2.2). */
export function IdentifierSentence({ id, of }: Props) {
  const messages = useMessages();
  const { definition, schema } = useDefinitionForm();
  const sentence = identifierSentence(messages, definition, schema, of);
  if (sentence === '') return null;
  return (
    <p id={id} className={style.sentence}>
      {sentence}
    </p>
  );
}

/** "The id of the first Email entry of Identity map."; a plain field by its title and path; empty while there is none. */
export function identifierSentence(
  { identifier: words, sentences }: Pick<Messages, 'identifier' | 'sentences'>,
  definition: EventDefinition,
  schema: XdmSchema | null,
  of: Props['of'] = 'identifier',
): string {
  const known = schema ?? undefined;
  const checked = expressionsOf(definition, known)[of];
  if (!checked) return '';
  const phrase = describeExpression(checked, known);
  if (!phrase) return words.sentenceExpression;
  const isPlain = phrase.kind === 'field' && !phrase.in && !phrase.byDefault;
  const field = isPlain && schema ? readField(checked, schema)?.node : undefined;
  return field ? words.sentenceField(field.title, field.path) : sentences.sentence(phrase);
}
