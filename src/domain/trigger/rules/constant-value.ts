/** What a part of a condition is for every event: literals, and what is computed from nothing but literals. */
import {
  compile,
  nodesOf,
  type CheckedExpression,
  type ExpressionNode,
  type Value,
} from '#domain/expression';
import { withoutEnvironment } from './without-environment.ts';

/** Undefined where the part depends on an event, on time or on chance. */
export function constantValue(checked: CheckedExpression, part: ExpressionNode): Value | undefined {
  switch (part.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return part.value;
    case 'null':
      return null;
    case 'list': {
      const values = part.elements.map((element) => constantValue(checked, element));
      return values.every((value) => value !== undefined) ? values : undefined;
    }
    case 'reference':
    case 'loop':
      return undefined;
    default:
  }
  for (const node of nodesOf(part)) {
    if (node.kind === 'reference' || node.kind === 'loop') return undefined;
  }
  const evaluate = compile(checked, part);
  return withoutEnvironment((environment) => evaluate({ payload: {}, environment }));
}
