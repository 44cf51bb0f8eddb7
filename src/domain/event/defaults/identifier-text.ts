/** The expressions that the console writes into the profile identifier by itself (events.md §2.4). */
import { mapEntryReference } from '#domain/expression';
import { IDENTITY_MAP_PATH, parseFieldPath, quoteName } from '#domain/schema';

/**
 * Reference to a field, its first element where the path goes through a list:
 * `fieldExpression('Order', 'bookings[].id')` is `@event{Order.bookings.first().id}`. Undefined for a path through a
 * map, whose keys a path does not name.
 */
export function fieldExpression(eventName: string, path: string): string | undefined {
  const steps = parseFieldPath(path);
  if (!steps || steps.some((step) => step.kind === 'entry')) return undefined;
  const tail = steps.map((step) =>
    step.kind === 'name' ? `.${quoteName(step.name)}` : '.first()',
  );
  return `@event{${quoteName(eventName)}${tail.join('')}}`;
}

/** The key of an identity type: `@event{Order.identityMap.entry('Email').first().id}` (events.md §2.4, rule 2). */
export function identityMapExpression(eventName: string, code: string): string {
  return mapEntryReference(eventName, IDENTITY_MAP_PATH, code, 'id');
}
