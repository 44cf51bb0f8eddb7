/** Rules on the profile identifier (events.md §2.3, §2.6, §4.5): there is one, it compiles to a string, it fits the type. */
import { IDENTITY_MAP_PATH, type XdmSchema } from '#domain/schema';
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import { expressionsOf } from '../expressions.ts';
import { readField } from '../read-field.ts';
import type { EventDefinition } from '../types.ts';
import { ofProperty } from './of-property.ts';
import { checkSelected } from './unselected.ts';

/** Problems of the profile identifier of a unitary event. */
export function checkIdentifier(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
): readonly DefinitionDiagnostic[] {
  if (definition.type === 'business') return [];
  const { identifier } = expressionsOf(definition, schema);
  if (!identifier) return [problem('identifier/missing', 'profileIdentifier')];
  return [
    ...ofProperty(identifier.diagnostics, 'profileIdentifier'),
    ...checkSelected(
      definition,
      schema,
      identifier,
      'profileIdentifier',
      'identifier/field-not-selected',
    ),
    ...(schema ? checkAgreement(definition.identityType, identifier, schema) : []),
  ];
}

/** An identifier of one namespace under the identity type of another finds the wrong person or none (§12.4). */
function checkAgreement(
  identityType: string | null,
  identifier: Parameters<typeof readField>[0],
  schema: XdmSchema,
): readonly DefinitionDiagnostic[] {
  const field = identityType === null ? undefined : readField(identifier, schema);
  if (identityType === null || !field) return [];
  const key = field.map?.node.path === IDENTITY_MAP_PATH ? field.map.key : undefined;
  if (key !== undefined && key.toLowerCase() !== identityType.toLowerCase()) {
    return [
      problem('identifier/other-map-key', 'profileIdentifier', { key, identityType }, 'warning'),
    ];
  }
  const namespaces = field.node.identities.map((identity) => identity.namespace);
  if (namespaces.length === 0 || namespaces.includes(identityType)) return [];
  const params = { field: field.node.path, namespace: namespaces.join(', '), identityType };
  return [problem('identifier/other-identity-type', 'profileIdentifier', params, 'warning')];
}
