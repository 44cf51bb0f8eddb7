/** What a condition asks of an element of a list: comparisons of its fields with constants, all of which must hold. */
import {
  withoutParentheses,
  type CheckedExpression,
  type ExpressionNode,
  type ScalarType,
} from '#domain/expression';
import { constantValue } from './constant-value.ts';
import { isEncodable } from './encodable.ts';
import { namesOf } from './list-path.ts';
import type { Comparison } from './rule.ts';

/** `path` leads from the element through objects; empty for the element itself. */
export type ElementTest = { readonly path: readonly string[] } & (
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly comparison: Comparison | '==';
      readonly constant: number;
    }
);

export interface ElementTests {
  readonly tests: readonly ElementTest[];
  /** Whether these are all that the condition asks. */
  readonly isAll: boolean;
}

/** The tests of a selecting condition, as far as they are comparisons. */
export function elementTests(checked: CheckedExpression, condition: ExpressionNode): ElementTests {
  const tests: ElementTest[] = [];
  let isAll = true;
  const waiting = [condition];
  for (let written = waiting.pop(); written !== undefined; written = waiting.pop()) {
    const node = withoutParentheses(written);
    if (node.kind === 'chain' && node.level === 'and') {
      waiting.push(node.first, ...node.steps.map(({ operand }) => operand));
      continue;
    }
    const test = readTest(checked, node);
    if (test) tests.push(test);
    else isAll = false;
  }
  return { tests, isAll };
}

const MIRRORED = { '==': '==', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function readTest(checked: CheckedExpression, node: ExpressionNode): ElementTest | undefined {
  if (node.kind !== 'chain') return undefined;
  const [step, ...more] = node.steps;
  if (step === undefined || more.length > 0 || !(step.operator in MIRRORED)) return undefined;
  const comparison = step.operator as keyof typeof MIRRORED;
  const left = withoutParentheses(node.first);
  const right = withoutParentheses(step.operand);
  return left.kind === 'loop'
    ? testOf(checked, left, comparison, right)
    : testOf(checked, right, MIRRORED[comparison], left);
}

function testOf(
  checked: CheckedExpression,
  field: ExpressionNode,
  comparison: Comparison | '==',
  other: ExpressionNode,
): ElementTest | undefined {
  if (field.kind !== 'loop' || field.source !== 'event') return undefined;
  const resolved = checked.paths.get(field);
  const path = resolved && !resolved.start.many ? namesOf(resolved.steps) : undefined;
  if (!resolved || !path || resolved.end.many || resolved.end.shape.kind !== 'scalar')
    return undefined;
  const constant = constantValue(checked, other);
  const { type } = resolved.end.shape;
  if (type === 'string') {
    return comparison === '==' && isEncodable(constant)
      ? { kind: 'text', path, text: constant }
      : undefined;
  }
  const number = numberOf(type, constant);
  return number === undefined
    ? undefined
    : { kind: 'number', path, whole: type === 'integer', comparison, constant: number };
}

function numberOf(type: ScalarType, constant: unknown): number | undefined {
  if (type !== 'integer' && type !== 'decimal') return undefined;
  if (typeof constant !== 'bigint' && typeof constant !== 'number') return undefined;
  const number = Number(constant);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
