/**
 * The fast path: a checked tree becomes closures (expression-language.md §16), without `eval`, which the
 * content-security policy forbids. `explain` interprets the same tree; a property test holds the two together.
 */
import { constantOf } from '../check/check-call.ts';
import type { CheckedExpression } from '../check/checked.ts';
import { descend, type Visit, type VisitPart } from '../descend.ts';
import type { Evaluate } from '../functions/function-definition.ts';
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ConditionalNode,
  type ExpressionNode,
  type FieldReferenceNode,
  type ListNode,
  type TestNode,
} from '../syntax/nodes.ts';
import { isComparison } from '../syntax/operators.ts';
import type { Value } from '../value.ts';
import { sizeOf, type Closure } from './closure.ts';
import { compileComparison } from './compile-comparison.ts';
import { compilePath } from './compile-path.ts';
import { frameFor, type EvaluationInput } from './frame.ts';
import { interpret } from './interpret.ts';
import { asDecimal, operationOf, test } from './operations.ts';

export type CompiledExpression = (input: EvaluationInput) => Value;

type ClosureVisit = Visit<Closure>;
type ClosurePart = VisitPart<Closure, Closure>;

/**
 * Closures call each other as deep as the tree is. Up to this many levels of brackets that fits the stack of any
 * worker; what nests deeper is interpreted, which needs no stack.
 */
const DEEPEST_COMPILED = 150;

/** Prepares a checked expression, or a part of it, for many evaluations. With errors it has no value: null. */
export function compile(
  checked: CheckedExpression,
  part: ExpressionNode = checked.parsed.root,
): CompiledExpression {
  if (checked.hasErrors) return () => null;
  if (checked.parsed.depth > DEEPEST_COMPILED) {
    return (input) => interpret(checked, input, undefined, part);
  }
  const closure = descend(visit(checked, part));
  return (input) => closure(frameFor(input));
}

/** A compiled condition, or a part of one; null counts as false (§10). */
export function compileCondition(
  checked: CheckedExpression,
  part?: ExpressionNode,
): (input: EvaluationInput) => boolean {
  const evaluate = compile(checked, part);
  return (input) => evaluate(input) === true;
}

function* visit(checked: CheckedExpression, node: ExpressionNode): ClosureVisit {
  switch (node.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean': {
      const { value } = node;
      return () => value;
    }
    case 'date': {
      const value = node.value ?? null;
      return () => value;
    }
    case 'null':
    case 'missing':
    case 'error':
      return () => null;
    case 'group':
      return yield visit(checked, node.inner);
    case 'not': {
      const operand = yield visit(checked, node.operand);
      return (frame) => operand(frame) !== true;
    }
    case 'list':
      return yield* compileList(checked, node);
    case 'call':
      return yield* compileCall(checked, node);
    case 'conditional':
      return yield* compileConditional(checked, node);
    case 'chain':
      return yield* compileChain(checked, node);
    case 'test':
      return yield* compileTests(checked, node);
    case 'loop':
      return yield* compilePath(checked, node, (child) => visit(checked, child));
    case 'reference':
      return yield* compileReference(checked, node);
  }
}

function* compileReference(checked: CheckedExpression, node: FieldReferenceNode): ClosurePart {
  const path = yield* compilePath(checked, node, (child) => visit(checked, child));
  if (node.defaultValue === undefined) return path;
  const defaultValue = yield visit(checked, node.defaultValue);
  return (frame) => path(frame) ?? defaultValue(frame);
}

function* compileList(checked: CheckedExpression, node: ListNode): ClosurePart {
  const elements: Closure[] = [];
  for (const element of node.elements) elements.push(yield visit(checked, element));
  const list = constantList(node);
  return list === undefined ? (frame) => elements.map((element) => element(frame)) : () => list;
}

/** The value of a list of literals and nulls. */
function constantList({ elements }: ListNode): readonly Value[] | undefined {
  const list: Value[] = [];
  for (const element of elements) {
    const constant = element.kind === 'null' ? null : constantOf(element);
    if (constant === undefined) return undefined;
    list.push(constant);
  }
  return list;
}

/** What an argument is in every evaluation; undefined where it depends on the payload. */
function constantArgument(node: ExpressionNode): Value | undefined {
  const inner = withoutParentheses(node);
  return inner.kind === 'list' ? constantList(inner) : constantOf(inner);
}

/** Functions that need to know only how many objects there are. */
const COUNTS_OBJECTS: ReadonlySet<string> = new Set(['count', 'listSize']);

function* compileCall(checked: CheckedExpression, node: CallNode): ClosurePart {
  const args: Closure[] = [];
  for (const argument of node.arguments) args.push(yield visit(checked, argument));
  const signature = checked.signatures.get(node);
  if (signature === undefined) return () => null;
  const size = COUNTS_OBJECTS.has(node.name) ? sizeOf(args[0]) : undefined;
  if (size !== undefined) return size;
  const evaluate: Evaluate =
    signature.prepare?.(node.arguments.map(constantArgument)) ?? signature.evaluate;
  const [first, second] = args;
  if (first !== undefined && args.length === 1) {
    return (frame) => evaluate([first(frame)], frame.input.environment);
  }
  if (first !== undefined && second !== undefined && args.length === 2) {
    return (frame) => evaluate([first(frame), second(frame)], frame.input.environment);
  }
  return (frame) =>
    evaluate(
      args.map((argument) => argument(frame)),
      frame.input.environment,
    );
}

function* compileConditional(checked: CheckedExpression, node: ConditionalNode): ClosurePart {
  const condition = yield visit(checked, node.condition);
  const then = yield visit(checked, node.then);
  const otherwise = yield visit(checked, node.otherwise);
  if (checked.types.get(node) !== 'decimal') {
    return (frame) => (condition(frame) === true ? then(frame) : otherwise(frame));
  }
  return (frame) => asDecimal(condition(frame) === true ? then(frame) : otherwise(frame));
}

/** A loop over the operands: a chain of a thousand operands is no deeper than one of two. */
function* compileChain(checked: CheckedExpression, node: ChainNode): ClosurePart {
  const first = yield visit(checked, node.first);
  const operands = [first];
  for (const step of node.steps) operands.push(yield visit(checked, step.operand));
  if (node.level === 'and') {
    return (frame) => {
      for (const operand of operands) if (operand(frame) !== true) return false;
      return true;
    };
  }
  if (node.level === 'or') {
    return (frame) => {
      for (const operand of operands) if (operand(frame) === true) return true;
      return false;
    };
  }
  const comparison = compileTwo(node, operands);
  if (comparison !== undefined) return comparison;
  const steps = node.steps.flatMap(({ operator }, index) => {
    const operand = operands[index + 1];
    if (operator === 'and' || operator === 'or' || operand === undefined) return [];
    return [{ operation: operationOf(operator), operand }];
  });
  const [only] = steps;
  if (only !== undefined && steps.length === 1) {
    const { operation, operand } = only;
    return (frame) => operation(first(frame), operand(frame));
  }
  return (frame) => {
    let value = first(frame);
    for (const { operation, operand } of steps) value = operation(value, operand(frame));
    return value;
  };
}

/** `a == b` and the like with exactly two operands; undefined for every other chain. */
function compileTwo({ steps }: ChainNode, [left, right]: readonly Closure[]): Closure | undefined {
  const [step] = steps;
  if (step === undefined || left === undefined || right === undefined || steps.length > 1) {
    return undefined;
  }
  if (!isComparison(step.operator)) return undefined;
  return compileComparison(step.operator, left, right, step.operand);
}

function* compileTests(checked: CheckedExpression, node: TestNode): ClosurePart {
  const operand = yield visit(checked, node.operand);
  const operators = node.tests.map(({ operator }) => operator);
  return (frame) => {
    let value = operand(frame);
    for (const operator of operators) value = test(operator, value);
    return value;
  };
}
