/** Functions of the language that ask something of one field, as terms. */
import {
  withoutParentheses,
  type CallNode,
  type ExpressionNode,
  type Value,
} from '#domain/expression';
import { foldCase } from '#domain/pattern';
import { constantValue } from './constant-value.ts';
import { isEncodable } from './encodable.ts';
import { literal } from './literals.ts';
import { oneOf } from './one-of.ts';
import { fieldOf, plainFieldOf } from './plain-field.ts';
import { termOf } from './read-comparison.ts';
import type { RuleReading } from './rule-reading.ts';
import type { RuleNode } from './rule.ts';
import type { Field } from './typed-fields.ts';

/** The rule of a call; undefined where it asks more than one field, or none. */
export function readCall(reading: RuleReading, node: CallNode): RuleNode | undefined {
  const [first, second, ...more] = node.arguments;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return readEmptiness(reading, node.name, first);
  const constant = constantValue(reading.checked, withoutParentheses(second));
  if (node.name === 'in') return readMembership(reading, first, constant);
  const field = fieldOf(reading, first, 'string');
  if (field === undefined || !isEncodable(constant)) return undefined;
  switch (node.name) {
    case 'startWith':
      return literal({ kind: 'startsWith', field, text: constant });
    case 'contain':
      return literal({ kind: 'contains', field, text: constant });
    case 'endWith':
      return literal({ kind: 'endsWith', field, text: constant });
    case 'equalIgnoreCase':
      return ignoringCase(field, constant, false);
    case 'notEqualIgnoreCase':
      return ignoringCase(field, constant, true);
    default:
      return undefined;
  }
}

function ignoringCase(field: Field, constant: string, negated: boolean): RuleNode {
  const { length } = constant;
  return literal({ kind: 'ignoreCase', field, text: foldCase(constant), length }, negated);
}

function readEmptiness(
  reading: RuleReading,
  name: string,
  operand: ExpressionNode,
): RuleNode | undefined {
  if (name !== 'isEmpty' && name !== 'isNotEmpty') return undefined;
  const field = fieldOf(reading, operand, 'string');
  if (field === undefined) return undefined;
  const ids = [reading.fields.constants.add('')];
  if (name === 'isEmpty') return literal({ kind: 'text', field, ids });
  return {
    kind: 'and',
    parts: [literal({ kind: 'value', field }), literal({ kind: 'text', field, ids }, true)],
  };
}

/** `in(field, [constants])`: one of them; a null among them is nobody's value. */
function readMembership(
  reading: RuleReading,
  operand: ExpressionNode,
  list: Value | undefined,
): RuleNode | undefined {
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined || !Array.isArray(list)) return undefined;
  const parts: RuleNode[] = [];
  for (const constant of list as readonly Value[]) {
    if (constant === null) continue;
    const term = termOf(reading, plain.path, plain.type, '==', constant);
    if (term === undefined) return undefined;
    parts.push(literal(term));
  }
  return oneOf(parts);
}
