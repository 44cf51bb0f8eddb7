/**
 * The own identity types that a set of schemas and events speaks of without defining them. Whether one is people-based
 * shows in its use (events.md §2.1, §2.7, §4.2); a person can put the category right before saving.
 */
import { isJsonObject, ownProperty, type JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import { EXPERIENCE_EVENT_CLASS } from '#domain/schema';

/** Every code in use that is not a standard one, in order of first use. */
export function identityTypesInUse(
  sources: readonly JsonObject[],
  definitions: readonly EventDefinition[],
): readonly IdentityType[] {
  const people = new Map<string, boolean>();
  const use = (code: string | null, isPeople: boolean) => {
    if (code !== null && code !== '' && !people.has(code)) people.set(code, isPeople);
  };
  for (const definition of definitions) {
    if (definition.type === 'business') continue;
    use(definition.identityType, true);
    use(definition.supplementalIdentifier?.identityType ?? null, false);
  }
  for (const source of sources) {
    const ofPersons = ownProperty(source, 'meta:class') === EXPERIENCE_EVENT_CLASS;
    for (const code of namespacesIn(source)) use(code, ofPersons);
  }
  const standard = new Set(STANDARD_IDENTITY_TYPES.map((type) => type.code));
  return [...people]
    .filter(([code]) => !standard.has(code))
    .map(([code, isPeople]) => ({
      code,
      name: code,
      category: isPeople ? 'CROSS_DEVICE' : 'NON_PEOPLE',
      standard: false,
    }));
}

/** Codes that the identity descriptors of an export name; numeric ids are standard ones (events.md §3.4). */
function namespacesIn(source: JsonObject): readonly string[] {
  const descriptors = ownProperty(source, 'meta:descriptors');
  if (!Array.isArray(descriptors)) return [];
  const codes: string[] = [];
  for (const descriptor of descriptors) {
    if (!isJsonObject(descriptor)) continue;
    if (ownProperty(descriptor, '@type') !== 'xdm:descriptorIdentity') continue;
    if (ownProperty(descriptor, 'xdm:property') === 'xdm:id') continue;
    const namespace = ownProperty(descriptor, 'xdm:namespace');
    if (typeof namespace === 'string') codes.push(namespace);
  }
  return codes;
}
