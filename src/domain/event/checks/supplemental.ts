/** Rules on the supplemental identifier (events.md §2.7): a text field that identifies a thing, not the person. */
import type { CheckedExpression } from '#domain/expression';
import { findIdentityType } from '#domain/identity';
import { fieldAt, isWithin, type FieldNode, type XdmSchema } from '#domain/schema';
import type { DefinitionContext } from '../context.ts';
import { problem, type DefinitionCode, type DefinitionDiagnostic } from '../diagnostics.ts';
import { expressionsOf } from '../expressions.ts';
import { readField } from '../read-field.ts';
import type { EventDefinition } from '../types.ts';
import { ofProperty } from './of-property.ts';
import { checkSelected } from './unselected.ts';

const PROPERTY = 'supplementalIdentifier';

/** Problems of the supplemental identifier, when the event uses one. */
export function checkSupplemental(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
  context: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  if (definition.type === 'business' || !definition.supplementalIdentifier) return [];
  const { supplemental } = expressionsOf(definition, schema);
  if (!supplemental) return [problem('supplemental/missing', PROPERTY)];
  const declared = definition.supplementalIdentifier.identityType;
  return [
    ...ofProperty(supplemental.diagnostics, PROPERTY),
    ...checkSelected(definition, schema, supplemental, PROPERTY, 'supplemental/field-not-selected'),
    ...(schema && !supplemental.hasErrors
      ? checkField(supplemental, schema, declared, context)
      : []),
  ];
}

/** Namespace of the field that a supplemental identifier reads: shown read-only in the form. */
export function supplementalNamespace(
  definition: EventDefinition,
  schema: XdmSchema,
): string | null {
  const { supplemental } = expressionsOf(definition, schema);
  const field = supplemental && fieldOf(supplemental, schema);
  return field?.identities[0]?.namespace ?? null;
}

function checkField(
  supplemental: CheckedExpression,
  schema: XdmSchema,
  declared: string | null,
  context: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  const field = fieldOf(supplemental, schema);
  if (!field) return [problem('supplemental/no-field', PROPERTY)];
  const wrong = shapeProblem(field, schema);
  if (wrong) return [problem(wrong, PROPERTY, { field: field.path })];
  if (field.identities.some((identity) => identity.primary)) {
    return [problem('supplemental/primary-identity', PROPERTY, { field: field.path })];
  }
  const namespace = field.identities[0]?.namespace ?? declared;
  const problems: DefinitionDiagnostic[] = [];
  if (field.identities.length === 0) {
    // A warning: many exports come without descriptors, and firing needs only the value.
    const params = { field: field.path };
    problems.push(problem('supplemental/not-an-identity', PROPERTY, params, 'warning'));
  } else if (declared !== null && declared !== namespace) {
    const params = { field: field.path, namespace: namespace ?? '', declared };
    problems.push(problem('supplemental/other-identity-type', PROPERTY, params, 'warning'));
  }
  const type = namespace === null ? undefined : findIdentityType(namespace, context.identityTypes);
  if (type && type.category !== 'NON_PEOPLE') {
    problems.push(
      problem('supplemental/people', PROPERTY, { field: field.path, identityType: type.code }),
    );
  }
  return problems;
}

/** The field itself for a plain reference, else the first identity field that the expression reads, else any. */
function fieldOf(supplemental: CheckedExpression, schema: XdmSchema): FieldNode | undefined {
  const plain = readField(supplemental, schema)?.node;
  if (plain) return plain;
  const fields = supplemental.fields
    .map((use) => fieldAt(schema, use.path))
    .filter((field) => field !== undefined);
  return fields.find((field) => field.identities.length > 0) ?? fields[0];
}

function shapeProblem(field: FieldNode, schema: XdmSchema): DefinitionCode | undefined {
  if (isInMap(field, schema)) return 'supplemental/in-map';
  if (field.type === 'array' || field.path.endsWith('[]')) return 'supplemental/list';
  return field.type === 'string' ? undefined : 'supplemental/not-string';
}

function isInMap(field: FieldNode, schema: XdmSchema): boolean {
  if (field.type === 'map') return true;
  const entry = field.path.indexOf('{}');
  if (entry < 0) return false;
  const map = fieldAt(schema, field.path.slice(0, entry));
  return map?.type === 'map' && isWithin(field.path, map.path);
}
