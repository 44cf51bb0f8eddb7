/** Rules on the event ID condition (events.md §2.5): there is one, it compiles, it reads selected fields, it is small. */
import type { ParsedExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import { expressionsOf } from '../expressions.ts';
import type { EventDefinition } from '../types.ts';
import { countOperands } from './condition-size.ts';
import { ofProperty } from './of-property.ts';
import { checkSelected } from './unselected.ts';

/** Limits of an event ID condition, not of the language (events.md §2.5). */
export const CONDITION_LIMITS = { operands: 200, depth: 20, characters: 10_000 } as const;

/** Problems of the condition of a rule-based event. */
export function checkCondition(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
): readonly DefinitionDiagnostic[] {
  if (definition.eventIdType !== 'ruleBased') return [];
  const { condition } = expressionsOf(definition, schema);
  if (!condition) return [problem('condition/missing', 'condition')];
  return [
    ...ofProperty(condition.diagnostics, 'condition'),
    ...checkSelected(definition, schema, condition, 'condition', 'condition/field-not-selected'),
    ...checkSize(condition.parsed),
  ];
}

function checkSize(parsed: ParsedExpression): readonly DefinitionDiagnostic[] {
  const sizes = [
    ['condition/too-long', parsed.text.length, CONDITION_LIMITS.characters],
    ['condition/too-many-operands', countOperands(parsed), CONDITION_LIMITS.operands],
    ['condition/too-deep', parsed.depth, CONDITION_LIMITS.depth],
  ] as const;
  return sizes
    .filter(([, size, limit]) => size > limit)
    .map(([code, size, limit]) => problem(code, 'condition', { size, limit }));
}
