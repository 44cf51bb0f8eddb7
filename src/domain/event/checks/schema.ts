/** Rules on the schema: there is one, it is here, this kind of event may use it (events.md §2.1, §3.7). */
import { schemaSuitability, type XdmSchema } from '#domain/schema';
import type { DefinitionContext } from '../context.ts';
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import { kindOf, type EventDefinition } from '../types.ts';

/** Problems of the choice of schema. */
export function checkSchema(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
  { identityTypes }: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  const reference = definition.schema;
  if (reference === null) return [problem('schema/missing', 'schema')];
  if (!schema) {
    return [problem('schema/unknown', 'schema', { id: reference.id, title: reference.title })];
  }
  const { reasons } = schemaSuitability(schema, identityTypes)[kindOf(definition)];
  const problems: DefinitionDiagnostic[] = reasons.map((reason) => ({
    ...reason,
    property: 'schema',
    fixes: [],
    // Whoever chose the schema already need not configure the identity type first: unknown is not wrong (§4.3).
    severity: reason.code === 'suitability/primary-unknown' ? 'warning' : reason.severity,
  }));
  if (reference.version !== schema.version.major) {
    problems.push(
      problem(
        'schema/other-version',
        'schema',
        { version: reference.version, present: schema.version.major },
        'info',
      ),
    );
  }
  return problems;
}
