/**
 * Clauses about lists as the index sees them: what an element must have for the clause to hold, which is looked up, and
 * often that is all there is to the clause.
 */
import {
  compileCondition,
  withoutParentheses,
  type CheckedExpression,
  type ExpressionNode,
  type FieldReferenceNode,
} from '#domain/expression';
import { setOwnProperty, type JsonObject } from '#domain/base';
import { constantValue } from './constant-value.ts';
import { elementTests, type ElementTest } from './element-tests.ts';
import { isEncodable } from './encodable.ts';
import { listPathOf, type ListPath } from './list-path.ts';
import { withoutEnvironment } from './without-environment.ts';

export interface ElementClause {
  /** Path of the list through objects. */
  readonly list: readonly string[];
  /** Where the clause holds, one element passes all of these. */
  readonly tests: readonly ElementTest[];
  /** Where one does, the clause holds. */
  readonly isExact: boolean;
}

/** What a clause asks of a list; undefined where nothing can be said. `nodes` are all of the clause. */
export function elementClause(
  checked: CheckedExpression,
  clause: ExpressionNode,
  nodes: readonly ExpressionNode[],
): ElementClause | undefined {
  const [reference, ...more] = nodes.filter((node) => node.kind === 'reference');
  if (reference === undefined || more.length > 0 || reference.source !== 'event') return undefined;
  if (reference.defaultValue) return undefined;
  const resolved = checked.paths.get(reference);
  const path = resolved && listPathOf(resolved);
  if (!path) return undefined;
  return path.selection
    ? bySelection(checked, clause, reference, path)
    : byMembership(checked, clause, reference, path);
}

/** `in("text", list.field)`. */
function byMembership(
  checked: CheckedExpression,
  clause: ExpressionNode,
  reference: FieldReferenceNode,
  { list, inside }: ListPath,
): ElementClause | undefined {
  if (clause.kind !== 'call' || clause.name !== 'in' || !inside) return undefined;
  const [value, values] = clause.arguments;
  if (!value || !values || withoutParentheses(values) !== reference) return undefined;
  const text = constantValue(checked, withoutParentheses(value));
  if (!isEncodable(text)) return undefined;
  return { list, tests: [{ kind: 'text', path: inside, text }], isExact: true };
}

/**
 * A clause that reads selected elements, and nothing else. It needs one where it does not hold for an event without the
 * list, nor for one whose list is empty: what is selected is the same then as where no element passes.
 */
function bySelection(
  checked: CheckedExpression,
  clause: ExpressionNode,
  reference: FieldReferenceNode,
  path: ListPath,
): ElementClause | undefined {
  const { list, selection } = path;
  if (!selection) return undefined;
  const { tests, isAll } = elementTests(checked, selection.condition);
  if (tests.length === 0) return undefined;
  const holds = compileCondition(checked, clause);
  const holdsWithout = withoutEnvironment(
    (environment) =>
      holds({ payload: {}, environment }) || holds({ payload: withEmpty(list), environment }),
  );
  if (holdsWithout !== false) return undefined;
  const isExact = isAll && asksForOne(checked, clause, reference, path, tests);
  return { list, tests, isExact };
}

/** Whether a clause asks no more than that something is selected. */
function asksForOne(
  checked: CheckedExpression,
  clause: ExpressionNode,
  reference: FieldReferenceNode,
  { selection, inside }: ListPath,
  tests: readonly ElementTest[],
): boolean {
  // What is read of an element must be there: it is, where a test compares it.
  const isThere =
    inside?.length === 0 ||
    tests.some(({ path }) => path.length > 0 && path.join('.') === inside?.join('.'));
  if (!isThere) return false;
  if (clause.kind === 'test') {
    const [test, ...more] = clause.tests;
    const isOne = selection?.by === 'first' || selection?.by === 'last';
    const isReference = withoutParentheses(clause.operand) === reference;
    return isOne && isReference && more.length === 0 && test?.operator === 'is not null';
  }
  return selection?.by === 'all' && countsSome(checked, clause, reference);
}

/** `count(selected) > 0`, or `>= 1`. */
function countsSome(
  checked: CheckedExpression,
  clause: ExpressionNode,
  reference: FieldReferenceNode,
): boolean {
  if (clause.kind !== 'chain') return false;
  const [step, ...more] = clause.steps;
  const call = withoutParentheses(clause.first);
  if (!step || more.length > 0 || call.kind !== 'call' || call.name !== 'count') return false;
  const [counted] = call.arguments;
  if (!counted || withoutParentheses(counted) !== reference) return false;
  const least = constantValue(checked, withoutParentheses(step.operand));
  return (step.operator === '>' && least === 0n) || (step.operator === '>=' && least === 1n);
}

function withEmpty(list: readonly string[]): JsonObject {
  let value: JsonObject | readonly never[] = [];
  for (const name of list.toReversed()) {
    const around: Record<string, JsonObject | readonly never[]> = {};
    setOwnProperty(around, name, value);
    value = around;
  }
  return value as JsonObject;
}
