/** What a payload of an event has to carry in its identity map (events.md §5.2). */
import { nodesOf, parse } from '#domain/expression';
import { IDENTITY_MAP_PATH, type XdmSchema } from '#domain/schema';
import { expressionsOf } from './expressions.ts';
import { readField } from './read-field.ts';
import type { EventDefinition } from './types.ts';

/** Whether the profile identifier reads the identity map, so that it belongs into a payload though not selected. */
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

/** Key under which the identity map carries the person: the identity type, else the one that the identifier names. */
export function identityMapKey(definition: EventDefinition, schema: XdmSchema): string | null {
  if (definition.type === 'business') return null;
  if (definition.identityType !== null) return definition.identityType;
  const { identifier } = expressionsOf(definition, schema);
  return (identifier && readField(identifier, schema)?.map?.key) ?? null;
}
