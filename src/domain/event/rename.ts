/** Renaming an event rewrites its references to itself (events.md §2.4, rule 5). */
import { renameEvent } from '#domain/expression';
import type { EventDefinition } from './types.ts';

/** The same definition under another name; nothing else in the expressions changes. */
export function rename(definition: EventDefinition, name: string): EventDefinition {
  const rewrite = (expression: string) => renameEvent(expression, definition.name, name);
  if (definition.type === 'business') {
    return { ...definition, name, condition: rewrite(definition.condition) };
  }
  const supplemental = definition.supplementalIdentifier;
  const unitary = {
    name,
    profileIdentifier: rewrite(definition.profileIdentifier),
    supplementalIdentifier: supplemental && {
      ...supplemental,
      expression: rewrite(supplemental.expression),
    },
  };
  return definition.eventIdType === 'ruleBased'
    ? { ...definition, ...unitary, condition: rewrite(definition.condition) }
    : { ...definition, ...unitary };
}
