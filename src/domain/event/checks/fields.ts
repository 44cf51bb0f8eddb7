/** Rules on the selection (events.md §2.1, §2.3): nothing mandatory left out, nothing that the schema lost. */
import type { XdmSchema } from '#domain/schema';
import { problem, selectFieldsFix, type DefinitionDiagnostic } from '../diagnostics.ts';
import { mandatoryFields } from '../fields/locks.ts';
import { selectedLeaves, unknownFields } from '../fields/selection.ts';
import type { EventDefinition } from '../types.ts';

/** Problems of the selection; none while the schema is unknown. */
export function checkFields(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
): readonly DefinitionDiagnostic[] {
  if (!schema) return [];
  const problems: DefinitionDiagnostic[] = [];
  const selected = new Set(selectedLeaves(definition.fields, schema).map((leaf) => leaf.path));
  const missing = [...mandatoryFields(definition, schema).keys()].filter(
    (path) => !selected.has(path),
  );
  if (missing.length > 0) {
    problems.push(
      problem(
        'fields/mandatory-missing',
        'fields',
        { fields: missing.join(', '), count: missing.length },
        'error',
        [selectFieldsFix(missing)],
      ),
    );
  }
  const unknown = unknownFields(definition.fields, schema);
  if (unknown.length > 0) {
    // No error: no message can carry such a field, so nothing can go wrong with it. An expression that reads it is one.
    problems.push(
      problem(
        'fields/unknown',
        'fields',
        { fields: unknown.join(', '), count: unknown.length, schema: schema.title },
        'warning',
      ),
    );
  }
  return problems;
}
