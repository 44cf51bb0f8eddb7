/** Comparisons of one field with a constant, tests for a value among them, as terms. */
import {
  withoutParentheses,
  type ChainNode,
  type ExpressionNode,
  type TestNode,
  type Value,
} from '#domain/expression';
import { constantValue } from './constant-value.ts';
import { isEncodable } from './encodable.ts';
import { literal, opposite } from './literals.ts';
import { momentConstant } from './moment-number.ts';
import { plainFieldOf } from './plain-field.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Comparison, RuleNode, Term } from './rule.ts';
import type { PlainType } from './typed-fields.ts';

const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The rule of `field operator constant`, or of the same the other way round; undefined for every other chain. */
export function readComparison(reading: RuleReading, node: ChainNode): RuleNode | undefined {
  const [step, ...more] = node.steps;
  if (step === undefined || more.length > 0 || !(step.operator in MIRRORED)) return undefined;
  const operator = step.operator as keyof typeof MIRRORED;
  const { checked } = reading;
  const right = constantValue(checked, withoutParentheses(step.operand));
  if (right !== undefined) return compare(reading, node.first, operator, right);
  const left = constantValue(checked, withoutParentheses(node.first));
  return left === undefined ? undefined : compare(reading, step.operand, MIRRORED[operator], left);
}

function compare(
  reading: RuleReading,
  operand: ExpressionNode,
  operator: keyof typeof MIRRORED,
  constant: Value,
): RuleNode | undefined {
  if (operator === '!=') {
    const equal = compare(reading, operand, '==', constant);
    return equal && opposite(equal);
  }
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined) return undefined;
  if (constant === null) {
    if (operator !== '==') return { kind: 'always', holds: false };
    return hasValue(reading, operand, true);
  }
  const term = termOf(reading, plain.path, plain.type, operator, constant);
  return term && literal(term);
}

/** The term of a comparison with a constant that fits the field; undefined for what only the language can tell. */
export function termOf(
  { fields }: RuleReading,
  path: readonly string[],
  type: PlainType,
  comparison: Comparison | '==',
  constant: Exclude<Value, null>,
): Term | undefined {
  switch (type) {
    case 'string':
      if (comparison !== '==' || !isEncodable(constant)) return undefined;
      return { kind: 'text', field: fields.add(path, type), ids: [fields.constants.add(constant)] };
    case 'boolean':
      if (comparison !== '==' || typeof constant !== 'boolean') return undefined;
      return { kind: 'boolean', field: fields.add(path, type), value: constant };
    case 'integer':
    case 'decimal':
    case 'dateTime':
    case 'dateTimeOnly': {
      const number = numberConstant(type, constant);
      if (number === undefined) return undefined;
      const field = fields.add(path, type);
      return comparison === '=='
        ? { kind: 'number', field, constants: [number] }
        : { kind: 'order', field, comparison, constant: number };
    }
    default:
      return undefined;
  }
}

/** A constant as a double, where that is exact and of the kind of the field. */
function numberConstant(type: PlainType, constant: Exclude<Value, null>): number | undefined {
  if (type === 'dateTime' || type === 'dateTimeOnly') {
    if (typeof constant !== 'object' || !('kind' in constant) || constant.kind !== type) {
      return undefined;
    }
    return momentConstant(
      constant.kind === 'dateTime' ? constant.epochNanoseconds : constant.localNanoseconds,
    );
  }
  if (typeof constant !== 'bigint' && typeof constant !== 'number') return undefined;
  const number = Number(constant);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/** The rule of `field is null` or `field is not null`. */
export function readTest(reading: RuleReading, { operand, tests }: TestNode): RuleNode | undefined {
  const [test, ...more] = tests;
  if (more.length > 0) return undefined;
  if (test?.operator === 'is null') return hasValue(reading, operand, true);
  return test?.operator === 'is not null' ? hasValue(reading, operand, false) : undefined;
}

function hasValue(
  reading: RuleReading,
  operand: ExpressionNode,
  negated: boolean,
): RuleNode | undefined {
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined) return undefined;
  // Under a selection an object may have nothing left that is selected, and is no value then.
  if (reading.view && plain.type === 'object') return undefined;
  return literal({ kind: 'value', field: reading.fields.add(plain.path, plain.type) }, negated);
}
