/** Diagnostics of an expression, said of the property that holds it. */
import type { CheckedExpression } from '#domain/expression';
import type { DefinitionDiagnostic } from '../diagnostics.ts';
import type { DefinitionProperty } from '../types.ts';

/** The same diagnostics, pointing at a property of the form. */
export function ofProperty(
  diagnostics: CheckedExpression['diagnostics'],
  property: DefinitionProperty,
): readonly DefinitionDiagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, property }));
}
