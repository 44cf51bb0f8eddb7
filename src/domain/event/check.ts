/**
 * All rules on a definition in one call (design §4): form, list, importer, engine and command line ask the same. One
 * file for each family of rules in checks/.
 */
import { checkCondition } from './checks/condition.ts';
import { checkEventId } from './checks/event-id.ts';
import { checkFields } from './checks/fields.ts';
import { checkIdentifier } from './checks/identifier.ts';
import { checkIdentityType } from './checks/identity-type.ts';
import { checkName } from './checks/name.ts';
import { checkSchema } from './checks/schema.ts';
import { checkSupplemental } from './checks/supplemental.ts';
import type { DefinitionContext } from './context.ts';
import type { DefinitionDiagnostic } from './diagnostics.ts';
import type { EventDefinition } from './types.ts';

/** Every problem of a definition, in the order of the form. */
export function check(
  definition: EventDefinition,
  context: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  const schema = definition.schema ? context.schema(definition.schema.id) : undefined;
  return [
    ...checkName(definition, context),
    ...checkSchema(definition, schema, context),
    ...checkFields(definition, schema),
    ...checkEventId(definition),
    ...checkCondition(definition, schema),
    ...checkIdentityType(definition, context),
    ...checkIdentifier(definition, schema),
    ...checkSupplemental(definition, schema, context),
  ];
}

/** Whether a definition with these problems takes part in firing: none of them is an error (events.md §2.3). */
export function takesPart(diagnostics: readonly DefinitionDiagnostic[]): boolean {
  return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}
