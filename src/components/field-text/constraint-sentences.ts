import { storageBounds, type FieldNode } from '#domain/schema';
import type { Messages } from '#messages';
import type { Formats } from '#ui/locale';

/** The constraints of a field as short sentences; the bounds of its storage where the schema states none. */
export function constraintSentences(
  field: FieldNode,
  messages: Messages['fields']['constraints'],
  formats: Formats,
): readonly string[] {
  const given = field.constraints;
  const bounds = storageBounds(field.type);
  const minimum =
    given.minimum ?? (given.exclusiveMinimum === undefined ? bounds?.minimum : undefined);
  const maximum =
    given.maximum ?? (given.exclusiveMaximum === undefined ? bounds?.maximum : undefined);
  const say = <T>(value: T | undefined, sentence: (value: T) => string): string[] =>
    value === undefined ? [] : [sentence(value)];
  const number = (sentence: (value: string) => string) => (value: number) =>
    sentence(formats.number(value));
  return [
    ...say(given.format, messages.format),
    ...say(given.pattern, messages.pattern),
    ...say(given.minLength, messages.minLength),
    ...say(given.maxLength, messages.maxLength),
    ...say(minimum, number(messages.minimum)),
    ...say(given.exclusiveMinimum, number(messages.exclusiveMinimum)),
    ...say(maximum, number(messages.maximum)),
    ...say(given.exclusiveMaximum, number(messages.exclusiveMaximum)),
    ...say(given.minItems, messages.minItems),
    ...say(given.maxItems, messages.maxItems),
    ...(given.uniqueItems === true ? [messages.uniqueItems] : []),
  ];
}
