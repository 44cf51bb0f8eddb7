/** An expression may use selected fields only; selecting the others is offered (events.md §2.3, §11 point 16). */
import type { CheckedExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import {
  problem,
  selectFieldsFix,
  type DefinitionCode,
  type DefinitionDiagnostic,
} from '../diagnostics.ts';
import { leafIndex, leavesOfPath } from '../fields/leaves.ts';
import { selectionCovers } from '../fields/selection.ts';
import type { DefinitionProperty, EventDefinition } from '../types.ts';

/** One problem for each field that is not selected, at its first use. */
export function checkSelected(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
  checked: CheckedExpression,
  property: DefinitionProperty,
  code: DefinitionCode,
): readonly DefinitionDiagnostic[] {
  if (!schema) return [];
  const problems = new Map<string, DefinitionDiagnostic>();
  for (const use of checked.fields) {
    if (problems.has(use.path) || selectionCovers(definition.fields, use.path, schema)) continue;
    const leaves = leavesOfPath(leafIndex(schema), use.path) ?? [];
    const fix = selectFieldsFix(leaves.map((leaf) => leaf.path));
    problems.set(use.path, {
      ...problem(code, property, { field: use.path }, 'error', [fix]),
      range: use.range,
    });
  }
  return [...problems.values()];
}
