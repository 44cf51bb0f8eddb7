import { jsonEqual } from '#domain/base';
import { configurationOf, type EventDefinition } from '#domain/event';

/** Whether two definitions say the same, compared in depth: what the guard of unsaved changes asks. */
export function sameDefinition(one: EventDefinition, other: EventDefinition): boolean {
  return one === other || jsonEqual(configurationOf(one), configurationOf(other));
}
