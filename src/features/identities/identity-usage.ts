/** Who uses an identity type: what keeps it from being deleted, and what is used without being configured. */
import { findIdentityType, type IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import type { EventRecord } from '#domain/workspace';

export interface IdentityUsage {
  /** Names of events, titles of schemas. */
  readonly events: readonly string[];
  readonly schemas: readonly string[];
}

/** Where a code is named: identity type and supplemental identifier of events, descriptors of schemas. */
export function identityUsage(
  code: string,
  events: readonly EventRecord[],
  schemas: Iterable<XdmSchema>,
): IdentityUsage {
  const isIt = (other: string | null | undefined): boolean =>
    other?.toLowerCase() === code.toLowerCase();
  return {
    events: events
      .map((event) => event.definition)
      .filter(
        (definition) =>
          definition.type === 'unitary' &&
          (isIt(definition.identityType) || isIt(definition.supplementalIdentifier?.identityType)),
      )
      .map((definition) => definition.name),
    schemas: Array.from(schemas)
      .filter((schema) => schema.identities.some((identity) => isIt(identity.namespace)))
      .map((schema) => schema.title),
  };
}

/** Codes that schemas and events name without there being such an identity type, each once. */
export function unknownCodes(
  types: readonly IdentityType[],
  events: readonly EventRecord[],
  schemas: Iterable<XdmSchema>,
): readonly string[] {
  const named = [
    ...Array.from(schemas).flatMap((schema) => schema.identities.map(({ namespace }) => namespace)),
    ...events.flatMap(({ definition }) =>
      definition.type === 'unitary'
        ? [definition.identityType, definition.supplementalIdentifier?.identityType ?? null]
        : [],
    ),
  ];
  const unknown = named.filter(
    (code): code is string =>
      code !== null && code !== '' && findIdentityType(code, types) === undefined,
  );
  // Codes that differ in letter case alone are one identity type.
  return [...new Map(unknown.map((code) => [code.toLowerCase(), code])).values()];
}
