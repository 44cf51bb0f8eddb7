/**
 * The own identity types that a set of schemas and events speaks of without defining them. Whether one is people-based
 * shows in its use (events.md §2.1, §2.7, §4.2); a person can put the category right before saving.
 */
import { isJsonObject, ownProperty, type JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import { EXPERIENCE_EVENT_CLASS, PROFILE_CLASS } from '#domain/schema';

/**
 * One place that speaks of an identity type. The highest weight decides: what a schema is built on says more than a
 * choice in one event, which may be the very mistake that the category has to bring to light.
 */
interface Use {
  readonly code: string;
  readonly isPeople: boolean;
  readonly weight: number;
}

const PERSON_CLASSES: ReadonlySet<string> = new Set([EXPERIENCE_EVENT_CLASS, PROFILE_CLASS]);

/** Every code in use that is not a standard one, in order of first use. */
export function identityTypesInUse(
  sources: readonly JsonObject[],
  definitions: readonly EventDefinition[],
): readonly IdentityType[] {
  const standard = new Set(STANDARD_IDENTITY_TYPES.map((type) => type.code));
  const decisive = new Map<string, Use>();
  for (const use of [...definitions.flatMap(usesInEvent), ...sources.flatMap(usesInSchema)]) {
    const known = decisive.get(use.code);
    if (use.code !== '' && !standard.has(use.code) && (known?.weight ?? -1) < use.weight) {
      decisive.set(use.code, use);
    }
  }
  return [...decisive.values()].map(({ code, isPeople }) => ({
    code,
    name: code,
    category: isPeople ? 'CROSS_DEVICE' : 'NON_PEOPLE',
    standard: false,
  }));
}

function usesInEvent(definition: EventDefinition): readonly Use[] {
  if (definition.type === 'business') return [];
  const { identityType, supplementalIdentifier } = definition;
  return [
    { code: identityType ?? '', isPeople: true, weight: 1 },
    { code: supplementalIdentifier?.identityType ?? '', isPeople: false, weight: 2 },
  ];
}

/** Codes that the identity descriptors of an export name; numeric ids are standard ones (events.md §3.4). */
function usesInSchema(source: JsonObject): readonly Use[] {
  const descriptors = ownProperty(source, 'meta:descriptors');
  if (!Array.isArray(descriptors)) return [];
  const classId = ownProperty(source, 'meta:class');
  const isPeople = typeof classId === 'string' && PERSON_CLASSES.has(classId);
  return descriptors.flatMap((descriptor): readonly Use[] => {
    if (!isJsonObject(descriptor)) return [];
    if (ownProperty(descriptor, '@type') !== 'xdm:descriptorIdentity') return [];
    if (ownProperty(descriptor, 'xdm:property') === 'xdm:id') return [];
    const code = ownProperty(descriptor, 'xdm:namespace');
    if (typeof code !== 'string') return [];
    const isPrimary = ownProperty(descriptor, 'xdm:isPrimary') === true;
    return [{ code, isPeople, weight: isPrimary ? (isPeople ? 4 : 3) : 0 }];
  });
}
