import { expressionsOf, readField, type EventDefinition } from '#domain/event';
import { describeExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from '../definition-form.ts';
import style from './controls.module.css';

/** The profile identifier as a sentence (events.md §2.2). */
export function IdentifierSentence() {
  const messages = useMessages();
  const { definition, schema } = useDefinitionForm();
  if (definition.type !== 'unitary' || definition.profileIdentifier.trim() === '') return null;
  return <p className={style.sentence}>{identifierSentence(messages, definition, schema)}</p>;
}

/** "The id of the first Email entry of Identity map."; a plain field by its title and path. */
export function identifierSentence(
  { identifier: words, sentences }: Pick<Messages, 'identifier' | 'sentences'>,
  definition: EventDefinition,
  schema: XdmSchema | null,
): string {
  if (definition.type !== 'unitary') return '';
  const known = schema ?? undefined;
  const checked = expressionsOf(definition, known).identifier;
  const phrase = checked && describeExpression(checked, known);
  if (!phrase) return words.sentenceExpression;
  const isPlain = phrase.kind === 'field' && !phrase.in && !phrase.byDefault;
  const field = isPlain && schema ? readField(checked, schema)?.node : undefined;
  return field ? words.sentenceField(field.title, field.path) : sentences.sentence(phrase);
}
