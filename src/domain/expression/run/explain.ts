/** Why an expression has its value: every clause with the values that decided it (design §5, events.md §7.7). */
import type { CheckedExpression } from '../check/checked.ts';
import { descend, type Visit, type VisitPart } from '../descend.ts';
import type {
  ClauseExplanation,
  ConditionExplanation,
  Explanation,
  GroupExplanation,
  OperandExplanation,
} from '../explanation.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';
import { functionTable } from '../functions/index.ts';
import type { EvaluationInput } from './frame.ts';
import { interpret, type Trace } from './interpret.ts';

/** Evaluates a checked expression and says, for a boolean one, how each clause came out. */
export function explain(checked: CheckedExpression, input: EvaluationInput): Explanation {
  const trace: Trace = new Map();
  const value = interpret(checked, input, trace);
  if (checked.hasErrors || !['boolean', 'any'].includes(checked.type)) return { value };
  const condition = descend(visit({ checked, trace }, checked.parsed.root, false));
  return { value, condition };
}

/**
 * The same for an expression that is being written: every clause has its value, also those that laziness skips, so that
 * each can show what it makes of a payload.
 */
export function explainEveryClause(
  checked: CheckedExpression,
  input: EvaluationInput,
): Explanation {
  const trace: Trace = new Map();
  const value = interpret(checked, input, trace);
  if (checked.hasErrors || !['boolean', 'any'].includes(checked.type)) return { value };
  const waiting: ExpressionNode[] = [checked.parsed.root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = withoutParentheses(next);
    if (!trace.has(node)) interpret(checked, input, trace, node);
    if (node.kind === 'not') waiting.push(node.operand);
    if (node.kind === 'chain' && (node.level === 'and' || node.level === 'or')) {
      waiting.push(node.first, ...node.steps.map(({ operand }) => operand));
    }
  }
  return { value, condition: descend(visit({ checked, trace }, checked.parsed.root, false)) };
}

interface Explaining {
  readonly checked: CheckedExpression;
  readonly trace: Trace;
}

type ConditionVisit = Visit<ConditionExplanation>;

function* visit(context: Explaining, node: ExpressionNode, negated: boolean): ConditionVisit {
  const inner = withoutParentheses(node);
  if (inner.kind === 'not') {
    return yield* group(context, inner, 'not', [inner.operand], !negated);
  }
  if (inner.kind === 'chain' && (inner.level === 'and' || inner.level === 'or')) {
    const operands = [inner.first, ...inner.steps.map(({ operand }) => operand)];
    return yield* group(context, inner, inner.level, operands, negated);
  }
  return clause(context, inner, negated);
}

function* group(
  context: Explaining,
  node: ExpressionNode,
  kind: GroupExplanation['kind'],
  operands: readonly ExpressionNode[],
  negated: boolean,
): VisitPart<ConditionExplanation, ConditionExplanation> {
  const parts: ConditionExplanation[] = [];
  for (const operand of operands) parts.push(yield visit(context, operand, negated));
  return {
    kind,
    range: node.range,
    evaluated: context.trace.has(node),
    outcome: context.trace.get(node) === true,
    parts,
  };
}

function clause(context: Explaining, node: ExpressionNode, negated: boolean): ClauseExplanation {
  const { operator, operands } = partsOfClause(node);
  return {
    kind: 'clause',
    range: node.range,
    text: textOf(context, node),
    evaluated: context.trace.has(node),
    outcome: context.trace.get(node) === true,
    negated,
    operator,
    operands: operands.map((operand) => explainOperand(context, operand)),
  };
}

function partsOfClause(node: ExpressionNode): {
  readonly operator: string;
  readonly operands: readonly ExpressionNode[];
} {
  switch (node.kind) {
    case 'chain':
      return {
        operator: node.steps[0]?.operator ?? '',
        operands: [node.first, ...node.steps.map(({ operand }) => operand)],
      };
    case 'test':
      return { operator: node.tests[0]?.operator ?? '', operands: [node.operand] };
    case 'call':
      return { operator: node.name, operands: node.arguments };
    case 'conditional':
      return { operator: 'if', operands: [node.condition, node.then, node.otherwise] };
    default:
      return { operator: '', operands: [node] };
  }
}

function explainOperand(context: Explaining, node: ExpressionNode): OperandExplanation {
  const inner = withoutParentheses(node);
  const isReference = inner.kind === 'reference' || inner.kind === 'loop';
  const path = isReference ? context.checked.paths.get(inner)?.selection : undefined;
  return {
    range: node.range,
    text: textOf(context, node),
    value: context.trace.get(node) ?? null,
    ...(path === undefined ? {} : { path }),
    ...convertedField(context, inner),
  };
}

/** `toDateTime("UTC", arrival)` is about the arrival: its own value is what a person finds in the payload. */
function convertedField(
  { checked, trace }: Explaining,
  node: ExpressionNode,
): Pick<OperandExplanation, 'source'> {
  if (node.kind !== 'call' || functionTable.get(node.name)?.category !== 'conversion') return {};
  const fields = node.arguments.map(withoutParentheses).filter((one) => one.kind === 'reference');
  const [field] = fields;
  const path = field && checked.paths.get(field)?.selection;
  if (field === undefined || path === undefined || fields.length > 1) return {};
  return { source: { path, value: trace.get(field) ?? null } };
}

function textOf({ checked }: Explaining, { range }: ExpressionNode): string {
  return checked.parsed.text.slice(range.start, range.end);
}

/**
 * The first clause, in source order, that made a condition false: the first false part of an `and`, the first part of
 * an `or`, and behind a `not` the clause that was true. Undefined where the condition held.
 */
export function firstFailingClause(explanation: Explanation): ClauseExplanation | undefined {
  let current: ConditionExplanation | undefined = explanation.condition;
  if (current === undefined || current.outcome) return undefined;
  while (current !== undefined && current.kind !== 'clause') {
    const { kind, outcome, parts }: GroupExplanation = current;
    // Behind a `not` the part that matters has the opposite outcome.
    const decisive: boolean = kind === 'not' ? !outcome : outcome;
    current = parts.find((part) => part.evaluated && part.outcome === decisive);
  }
  return current;
}
