/** Rules on the generated id of a system-generated event (events.md §11, point 2). */
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import type { EventDefinition } from '../types.ts';

const EVENT_ID = /^[0-9a-f]{64}$/;

/** Problems of the eventID of a system-generated event. */
export function checkEventId(definition: EventDefinition): readonly DefinitionDiagnostic[] {
  if (definition.eventIdType !== 'systemGenerated') return [];
  const { eventID } = definition;
  if (eventID === '') return [problem('event-id/missing', 'eventID')];
  if (EVENT_ID.test(eventID)) return [];
  // An imported id of another form still recognises its messages: equality is all that counts (§7.2).
  return [problem('event-id/format', 'eventID', { length: eventID.length }, 'warning')];
}
