/** A clause of a condition in words, where it can be said. */
import { expressionsOf, type EventDefinition } from '#domain/event';
import { describeExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { Messages } from '#messages';

/** Null where the clause cannot be read by itself, or says nothing that a sentence could. */
export function clauseSentence(
  clause: string,
  definition: EventDefinition | undefined,
  schema: XdmSchema | undefined,
  sentences: Messages['sentences'],
): string | null {
  if (definition === undefined || !('condition' in definition)) return null;
  const checked = expressionsOf({ ...definition, condition: clause }, schema).condition;
  const phrase = checked && describeExpression(checked, schema);
  return phrase ? sentences.line(phrase) : null;
}
