/**
 * The second way to run a checked tree: an interpreter that walks the nodes and can record the value of each. Slower
 * than the closures and independent of them; deep nesting costs it no stack.
 */
import type { CheckedExpression, ReferenceNode, ResolvedCall } from '../check/checked.ts';
import { descend, type Visit, type VisitPart } from '../descend.ts';
import type {
  ChainNode,
  ConditionalNode,
  ExpressionNode,
  FieldReferenceNode,
  ReferenceSource,
} from '../syntax/nodes.ts';
import type { Value } from '../value.ts';
import { frameFor, startOf, type EvaluationInput, type Frame, type Raw } from './frame.ts';
import { asDecimal, operationOf, test } from './operations.ts';
import { valueAt } from './read-value.ts';
import { collectionAt, elementAt, entryOf, keysOf, walkField, type Walked } from './walk-path.ts';

/** Values of the nodes that were evaluated; laziness leaves the others out. */
export type Trace = Map<ExpressionNode, Value>;

interface Run {
  readonly checked: CheckedExpression;
  readonly frame: Frame;
  readonly trace: Trace | undefined;
}

type ValueVisit = Visit<Value>;
type ValuePart<R = Value> = VisitPart<Value, R>;

/** The value of a checked expression, or of a node of it; with a trace also that of every node on the way. */
export function interpret(
  checked: CheckedExpression,
  input: EvaluationInput,
  trace?: Trace,
  node: ExpressionNode = checked.parsed.root,
): Value {
  if (checked.hasErrors) return null;
  return descend(visit({ checked, frame: frameFor(input), trace }, node));
}

function* visit(run: Run, node: ExpressionNode): ValueVisit {
  const value = yield* evaluate(run, node);
  run.trace?.set(node, value);
  return value;
}

function* evaluate(run: Run, node: ExpressionNode): ValuePart {
  switch (node.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return node.value;
    case 'date':
      return node.value ?? null;
    case 'null':
    case 'missing':
    case 'error':
      return null;
    case 'group':
      return yield visit(run, node.inner);
    case 'not':
      return (yield visit(run, node.operand)) !== true;
    case 'list':
      return yield* evaluateAll(run, node.elements);
    case 'call': {
      const args = yield* evaluateAll(run, node.arguments);
      const signature = run.checked.signatures.get(node);
      return signature?.evaluate(args, run.frame.input.environment) ?? null;
    }
    case 'conditional':
      return yield* evaluateConditional(run, node);
    case 'chain':
      return yield* evaluateChain(run, node);
    case 'test': {
      let value = yield visit(run, node.operand);
      for (const { operator } of node.tests) value = test(operator, value);
      return value;
    }
    case 'loop':
      return yield* evaluatePath(run, node);
    case 'reference':
      return yield* evaluateReference(run, node);
  }
}

function* evaluateAll(run: Run, nodes: readonly ExpressionNode[]): ValuePart<Value[]> {
  const values: Value[] = [];
  for (const node of nodes) values.push(yield visit(run, node));
  return values;
}

function* evaluateConditional(run: Run, node: ConditionalNode): ValuePart {
  const holds = (yield visit(run, node.condition)) === true;
  const value = yield visit(run, holds ? node.then : node.otherwise);
  return run.checked.types.get(node) === 'decimal' ? asDecimal(value) : value;
}

function* evaluateChain(run: Run, node: ChainNode): ValuePart {
  let value = yield visit(run, node.first);
  for (const { operator, operand } of node.steps) {
    if (operator === 'and') {
      if (value !== true) return false;
      value = (yield visit(run, operand)) === true;
    } else if (operator === 'or') {
      if (value === true) return true;
      value = (yield visit(run, operand)) === true;
    } else {
      const right = yield visit(run, operand);
      value = operationOf(operator)(value, right);
    }
  }
  return value;
}

function* evaluateReference(run: Run, node: FieldReferenceNode): ValuePart {
  const value = yield* evaluatePath(run, node);
  if (value !== null || node.defaultValue === undefined) return value;
  return yield visit(run, node.defaultValue);
}

function* evaluatePath(run: Run, node: ReferenceNode): ValuePart {
  const path = run.checked.paths.get(node);
  if (path === undefined) return null;
  let walked: Walked = startOf(path, run.frame);
  for (const step of path.steps) {
    walked =
      step.kind === 'field'
        ? walkField(walked, step)
        : yield* callPathFunction(run, path.source, step, walked);
  }
  return valueAt(walked, path.end);
}

function* callPathFunction(
  run: Run,
  source: ReferenceSource,
  { call, from, to }: ResolvedCall,
  walked: Walked,
): ValuePart<Walked> {
  switch (call.name) {
    case 'keys':
      return keysOf(walked);
    case 'firstEntryKey':
      return keysOf(walked)?.[0];
    case 'entry':
      return entryOf(walked, yield* evaluateArgument(run, call.argument), to);
    case 'at':
      return elementAt(collectionAt(walked, from), yield* evaluateArgument(run, call.argument));
    default: {
      const collection = collectionAt(walked, from);
      if (collection === undefined) return undefined;
      const matching = yield* matchingElements(run, source, call.argument, collection);
      if (call.name === 'all') return matching;
      return call.name === 'first' ? matching[0] : matching.at(-1);
    }
  }
}

function* evaluateArgument(run: Run, argument: ExpressionNode | undefined): ValuePart {
  return argument === undefined ? null : yield visit(run, argument);
}

function* matchingElements(
  run: Run,
  source: ReferenceSource,
  condition: ExpressionNode | undefined,
  elements: readonly Raw[],
): ValuePart<readonly Raw[]> {
  if (condition === undefined) return elements;
  const { frame } = run;
  const outer = frame[source];
  // Values inside a condition belong to one element each: no trace of them.
  const inside: Run = { ...run, trace: undefined };
  const matching: Raw[] = [];
  for (const element of elements) {
    frame[source] = element;
    if ((yield visit(inside, condition)) === true) matching.push(element);
  }
  frame[source] = outer;
  return matching;
}
