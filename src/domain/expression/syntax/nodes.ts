/**
 * The syntax tree (expression-language.md §2). Every node has the half-open range of its source text; unfinished parts
 * are `missing` (zero width) or `error` nodes, so that there is always a tree. Operators of one level form one chain
 * node, so that depth grows with brackets only and not with the number of operands.
 */
import type { SourceRange } from '#domain/base';
import type { DateOnly, DateTime, DateTimeOnly } from '../value.ts';
import type { BinaryOperator, ChainLevel, TestOperator } from './operators.ts';

export type ExpressionNode =
  | StringNode
  | IntegerNode
  | DecimalNode
  | BooleanNode
  | NullNode
  | ListNode
  | DateNode
  | CallNode
  | GroupNode
  | ConditionalNode
  | ChainNode
  | NotNode
  | TestNode
  | FieldReferenceNode
  | LoopReferenceNode
  | MissingNode
  | ErrorNode;

interface Ranged {
  readonly range: SourceRange;
}

export interface StringNode extends Ranged {
  readonly kind: 'string';
  readonly value: string;
}

export interface IntegerNode extends Ranged {
  readonly kind: 'integer';
  readonly value: bigint;
}

export interface DecimalNode extends Ranged {
  readonly kind: 'decimal';
  readonly value: number;
}

export interface BooleanNode extends Ranged {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** Only as a list element or an argument. */
export interface NullNode extends Ranged {
  readonly kind: 'null';
}

export interface ListNode extends Ranged {
  readonly kind: 'list';
  readonly elements: readonly ExpressionNode[];
}

/** `date("…")`; `value` is undefined where the text is malformed or no constant. */
export interface DateNode extends Ranged {
  readonly kind: 'date';
  readonly nameRange: SourceRange;
  readonly arguments: readonly ExpressionNode[];
  readonly value: DateOnly | DateTimeOnly | DateTime | undefined;
}

export interface CallNode extends Ranged {
  readonly kind: 'call';
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly arguments: readonly ExpressionNode[];
}

/** Parentheses. */
export interface GroupNode extends Ranged {
  readonly kind: 'group';
  readonly inner: ExpressionNode;
}

export interface ConditionalNode extends Ranged {
  readonly kind: 'conditional';
  readonly condition: ExpressionNode;
  readonly then: ExpressionNode;
  readonly otherwise: ExpressionNode;
}

/** `first op operand op operand …`, all operators of one precedence level, read from the left. */
export interface ChainNode extends Ranged {
  readonly kind: 'chain';
  readonly level: ChainLevel;
  readonly first: ExpressionNode;
  readonly steps: readonly ChainStep[];
}

export interface ChainStep {
  readonly operator: BinaryOperator;
  readonly operatorRange: SourceRange;
  readonly operand: ExpressionNode;
}

export interface NotNode extends Ranged {
  readonly kind: 'not';
  readonly operatorRange: SourceRange;
  readonly operand: ExpressionNode;
}

/** One or more suffix tests after an operand, read from the left. */
export interface TestNode extends Ranged {
  readonly kind: 'test';
  readonly operand: ExpressionNode;
  readonly tests: readonly TestSuffix[];
}

export interface TestSuffix extends Ranged {
  readonly operator: TestOperator;
}

export type ReferenceSource = 'event' | 'dataSource' | 'action';

export interface NameStep extends Ranged {
  readonly kind: 'name';
  /** Empty where the name is missing (see `isMissingName`), or where it is the quoted empty name. */
  readonly name: string;
}

export type PathFunction = 'all' | 'first' | 'last' | 'at' | 'entry' | 'keys' | 'firstEntryKey';

export interface CallStep extends Ranged {
  readonly kind: 'call';
  readonly name: PathFunction;
  readonly nameRange: SourceRange;
  readonly argument?: ExpressionNode;
}

export type PathStep = NameStep | CallStep;

/** `@event{…}`, `#{…}` or `@action{…}`. The first step names the event, data source or action. */
export interface FieldReferenceNode extends Ranged {
  readonly kind: 'reference';
  readonly source: ReferenceSource;
  readonly steps: readonly PathStep[];
  readonly defaultValue?: ExpressionNode;
  readonly params?: readonly ParamNode[];
}

export interface ParamNode extends Ranged {
  readonly name: string;
  readonly value: ExpressionNode;
}

export interface LoopReferenceNode extends Ranged {
  readonly kind: 'loop';
  readonly source: ReferenceSource;
  readonly variable: LoopVariable;
  readonly variableRange: SourceRange;
  readonly steps: readonly PathStep[];
}

export type LoopVariable = 'currentEventField' | 'currentDataPackField' | 'currentActionField';

export interface MissingNode extends Ranged {
  readonly kind: 'missing';
}

/** Text that is no expression; `parts` are the expressions found inside. */
export interface ErrorNode extends Ranged {
  readonly kind: 'error';
  readonly parts: readonly ExpressionNode[];
}

/** Loop variable of each kind of reference (§6.4). */
export const LOOP_VARIABLES: ReadonlyMap<string, ReferenceSource> = new Map([
  ['currentEventField', 'event'],
  ['currentDataPackField', 'dataSource'],
  ['currentActionField', 'action'],
]);

export const PATH_FUNCTIONS: ReadonlySet<string> = new Set([
  'all',
  'first',
  'last',
  'at',
  'entry',
  'keys',
  'firstEntryKey',
]);

/** True for the zero-width step that stands where a name should; `''` is a name like any other (§2). */
export function isMissingName(step: PathStep): boolean {
  return step.kind === 'name' && step.range.start === step.range.end;
}

/** The node inside any number of parentheses. */
export function withoutParentheses(node: ExpressionNode): ExpressionNode {
  let inner = node;
  while (inner.kind === 'group') inner = inner.inner;
  return inner;
}

/** Direct children of a node in source order, those inside path functions, defaults and parameters included. */
export function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'list':
      return node.elements;
    case 'date':
    case 'call':
      return node.arguments;
    case 'group':
      return [node.inner];
    case 'conditional':
      return [node.condition, node.then, node.otherwise];
    case 'chain':
      return [node.first, ...node.steps.map((step) => step.operand)];
    case 'not':
    case 'test':
      return [node.operand];
    case 'reference':
      return [
        ...pathArguments(node.steps),
        ...[node.defaultValue, ...(node.params ?? []).map((param) => param.value)]
          .filter((child) => child !== undefined)
          .toSorted((a, b) => a.range.start - b.range.start),
      ];
    case 'loop':
      return pathArguments(node.steps);
    case 'error':
      return node.parts;
    default:
      return [];
  }
}

function pathArguments(steps: readonly PathStep[]): readonly ExpressionNode[] {
  return steps.flatMap((step) =>
    step.kind === 'call' && step.argument !== undefined ? [step.argument] : [],
  );
}

/** All nodes of a tree, parents before children, in source order; without recursion. */
export function* nodesOf(root: ExpressionNode): Generator<ExpressionNode, void, undefined> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}
