/** What a part of a condition is for every event: literals, and what is computed from nothing but literals. */
import {
  compile,
  nodesOf,
  type CheckedExpression,
  type Environment,
  type ExpressionNode,
  type Value,
} from '#domain/expression';

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
  let asked = false;
  const value = compile(checked, part)({ payload: {}, environment: witness(() => (asked = true)) });
  return asked ? undefined : value;
}

/** An environment that tells when something is asked of it. */
function witness(tell: () => void): Environment {
  const told = <T>(answer: T): T => {
    tell();
    return answer;
  };
  return {
    get now() {
      return told(0n);
    },
    random: () => told(0),
    uuid: () => told(''),
    inAudience: () => told(false),
  };
}
