/** Where a definition begins: a fresh draft, or the copy of another event (events.md §2.2, §2.9). */
import { newEventId, type Random } from '#domain/base';
import { copyName, newEventName } from './names.ts';
import { rename } from './rename.ts';
import type { EventDefinition, EventKind } from './types.ts';

/** A fresh draft with its default name; the `eventID` is made together with it (events.md §11, point 2). */
export function newEvent(
  kind: EventKind,
  takenNames: readonly string[],
  random: Random,
): EventDefinition {
  const base = { name: newEventName(takenNames), description: '', schema: null, fields: [] };
  if (kind === 'business') {
    return { ...base, type: 'business', eventIdType: 'ruleBased', condition: '' };
  }
  const unitary = {
    ...base,
    type: 'unitary',
    identityType: null,
    profileIdentifier: '',
    supplementalIdentifier: null,
  } as const;
  return kind === 'unitaryRuleBased'
    ? { ...unitary, eventIdType: 'ruleBased', condition: '' }
    : { ...unitary, eventIdType: 'systemGenerated', eventID: newEventId(random) };
}

/** The copy: a free name, expressions rewritten to it, an `eventID` of its own. */
export function duplicate(
  definition: EventDefinition,
  takenNames: readonly string[],
  random: Random,
): EventDefinition {
  const copy = rename(definition, copyName(definition.name, takenNames));
  return copy.eventIdType === 'systemGenerated' ? { ...copy, eventID: newEventId(random) } : copy;
}
