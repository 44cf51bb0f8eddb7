/** The form's view of a definition: the properties of all three kinds side by side, as controls want them. */
import type { EventDefinition, SchemaReference } from '#domain/event';
import type { ClauseForm } from '#domain/expression';

export interface DefinitionValues {
  name: string;
  description: string;
  type: 'unitary' | 'business';
  eventIdType: 'ruleBased' | 'systemGenerated';
  schema: SchemaReference | null;
  fields: readonly string[];
  condition: string;
  /**
   * The clause form as it was left, with what is muted or unfinished and therefore in no text; null until clauses are
   * edited. The definition is the text alone.
   */
  clauses: ClauseForm | null;
  eventID: string;
  identityType: string | null;
  profileIdentifier: string;
  useSupplementalIdentifier: boolean;
  supplementalIdentifier: string;
  supplementalIdentityType: string | null;
}

/** Values of the form for a definition; what its kind does not have is empty. */
export function toValues(
  definition: EventDefinition,
  clauses: ClauseForm | null = null,
): DefinitionValues {
  const unitary = definition.type === 'unitary' ? definition : null;
  const supplemental = unitary?.supplementalIdentifier ?? null;
  return {
    name: definition.name,
    description: definition.description,
    type: definition.type,
    eventIdType: definition.eventIdType,
    schema: definition.schema,
    fields: definition.fields,
    condition: 'condition' in definition ? definition.condition : '',
    clauses,
    eventID: 'eventID' in definition ? definition.eventID : '',
    identityType: unitary?.identityType ?? null,
    profileIdentifier: unitary?.profileIdentifier ?? '',
    useSupplementalIdentifier: supplemental !== null,
    supplementalIdentifier: supplemental?.expression ?? '',
    supplementalIdentityType: supplemental?.identityType ?? null,
  };
}

/** The definition that the values describe; what the kind does not have is left out. */
export function toDefinition(values: DefinitionValues): EventDefinition {
  const base = {
    name: values.name,
    description: values.description,
    schema: values.schema,
    fields: values.fields,
  };
  if (values.type === 'business') {
    return { ...base, type: 'business', eventIdType: 'ruleBased', condition: values.condition };
  }
  const unitary = {
    ...base,
    type: 'unitary' as const,
    identityType: values.identityType,
    profileIdentifier: values.profileIdentifier,
    supplementalIdentifier: values.useSupplementalIdentifier
      ? { expression: values.supplementalIdentifier, identityType: values.supplementalIdentityType }
      : null,
  };
  return values.eventIdType === 'systemGenerated'
    ? { ...unitary, eventIdType: 'systemGenerated', eventID: values.eventID }
    : { ...unitary, eventIdType: 'ruleBased', condition: values.condition };
}
