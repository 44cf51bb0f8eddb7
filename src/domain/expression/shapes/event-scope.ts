/** The scope of an event configuration: one event and nothing else (expression-language.md §6.1, §10). */
import type { Scope } from '../scope.ts';
import type { Attributes } from '../shape.ts';

/** Knows the fields of one event, by its exact name. */
export function eventScope(name: string, attributes: Attributes): Scope {
  return {
    event: (asked) => (asked === name ? attributes : undefined),
    eventNames: () => [name],
    fieldGroup: () => undefined,
    hasDataSource: () => false,
    action: () => undefined,
  };
}
