/**
 * The expressions of a definition, parsed and checked against its schema: what the checks, the locks, the preview and
 * the sentences all read. Kept for each definition object, which never changes.
 */
import {
  check,
  eventScope,
  parse,
  shapeOfSchema,
  type Attributes,
  type CheckedExpression,
  type ExpressionContext,
} from '#domain/expression';
import type { XdmSchema } from '#domain/schema';
import type { EventDefinition } from './types.ts';

/** A blank expression is absent: it is missing, not wrong. */
export interface DefinitionExpressions {
  readonly condition?: CheckedExpression;
  readonly identifier?: CheckedExpression;
  readonly supplemental?: CheckedExpression;
}

/** Without a schema nothing is known of the fields, and nothing can be said against them. */
const UNKNOWN_FIELDS: Attributes = { open: true, field: () => undefined, names: () => [] };

const kept = new WeakMap<
  EventDefinition,
  { readonly schema: XdmSchema | undefined; readonly expressions: DefinitionExpressions }
>();

/** The checked expressions of a definition. */
export function expressionsOf(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
): DefinitionExpressions {
  const known = kept.get(definition);
  if (known && known.schema === schema) return known.expressions;
  const expressions = checkExpressions(definition, schema);
  kept.set(definition, { schema, expressions });
  return expressions;
}

function checkExpressions(
  definition: EventDefinition,
  schema: XdmSchema | undefined,
): DefinitionExpressions {
  const scope = eventScope(definition.name, schema ? shapeOfSchema(schema) : UNKNOWN_FIELDS);
  const read = (text: string, context: ExpressionContext) =>
    text.trim() === '' ? undefined : check(parse(text), scope, context);

  const condition =
    definition.eventIdType === 'ruleBased'
      ? read(definition.condition, 'eventCondition')
      : undefined;
  if (definition.type === 'business') return condition ? { condition } : {};
  const identifier = read(definition.profileIdentifier, 'profileIdentifier');
  const supplemental = read(
    definition.supplementalIdentifier?.expression ?? '',
    'profileIdentifier',
  );
  return {
    ...(condition && { condition }),
    ...(identifier && { identifier }),
    ...(supplemental && { supplemental }),
  };
}
