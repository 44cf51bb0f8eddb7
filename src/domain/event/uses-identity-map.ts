/** Whether the profile identifier reads the identity map, so that a payload has to carry it (events.md §5.2). */
import { nodesOf, parse } from '#domain/expression';
import { IDENTITY_MAP_PATH } from '#domain/schema';
import type { EventDefinition } from './types.ts';

export function usesIdentityMap(definition: EventDefinition): boolean {
  // Asked on every key stroke: most identifiers need no parser to answer.
  if (definition.type === 'business' || !definition.profileIdentifier.includes(IDENTITY_MAP_PATH)) {
    return false;
  }
  for (const node of nodesOf(parse(definition.profileIdentifier).root)) {
    const first = node.kind === 'reference' && node.source === 'event' && node.steps[1];
    if (first && first.kind === 'name' && first.name === IDENTITY_MAP_PATH) return true;
  }
  return false;
}
