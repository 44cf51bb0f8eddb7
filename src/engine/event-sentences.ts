/** How each event recognises its payloads, as a sentence (events.md §2.2). */
import { expressionsOf, type EventDefinition } from '#domain/event';
import { describeExpression } from '#domain/expression';
import { inLanguage, type XdmSchema } from '#domain/schema';
import { indexSchemas } from '#domain/workspace';
import { sentencesIn, type Locale } from '#messages';
import type { EngineWorkspace, EventSentence } from './contract.ts';

/** The sentences of all events; one whose condition is missing or cannot be read has an empty one. */
export function eventSentences(
  { events, schemas }: EngineWorkspace,
  locale: Locale,
): readonly EventSentence[] {
  const byId = indexSchemas(schemas);
  return events.map(({ id, definition }) => {
    const schema = definition.schema ? byId.get(definition.schema.id) : undefined;
    return {
      id,
      sentence: sentenceOf(definition, schema && inLanguage(schema, locale), locale),
    };
  });
}

function sentenceOf(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
  locale: Locale,
): string {
  const words = sentencesIn[locale];
  if (definition.eventIdType === 'systemGenerated') return words.eventId(definition.eventID);
  const condition = expressionsOf(definition, schema).condition;
  const phrase = condition && describeExpression(condition, schema);
  return phrase ? words.line(phrase) : '';
}
