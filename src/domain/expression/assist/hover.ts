/** What the word under the pointer is: a field with its type and path, a function with its entry, an operator. */
import type { SourceRange } from '#domain/base';
import { childPath } from '#domain/schema';
import { check } from '../check/checker.ts';
import { typeAt } from '../check/position.ts';
import type { CheckedExpression, ReferenceNode } from '../check/checked.ts';
import type { FunctionDefinition, Signature } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { ExpressionNode } from '../syntax/nodes.ts';
import type { BinaryOperator, TestOperator } from '../syntax/operators.ts';
import { parse } from '../syntax/parser.ts';
import type { ValueType } from '../types.ts';
import { nodesAround, parentsOf } from './nodes-around.ts';
import { readableText } from './readable-text.ts';
import { schemaPathBefore } from './schema-path.ts';

export type HoverInfo = {
  readonly range: SourceRange;
  /** Expression whose value for the sample answers "and what is it now?"; absent where there is none to ask for. */
  readonly readable?: string;
} & HoverSubject;

export type HoverSubject =
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly type: ValueType;
      /** Path in the schema, to find title and description; empty where the schema does not know it. */
      readonly path: string;
    }
  | { readonly kind: 'event'; readonly name: string }
  | {
      readonly kind: 'function';
      readonly definition: FunctionDefinition;
      /** The signature that the arguments go with, once they do. */
      readonly signature?: Signature;
      readonly type: ValueType;
    }
  | { readonly kind: 'pathFunction'; readonly name: string; readonly type: ValueType }
  | { readonly kind: 'loopVariable'; readonly name: string; readonly type: ValueType }
  | {
      readonly kind: 'operator';
      readonly operator: BinaryOperator | TestOperator | 'not';
      readonly type: ValueType;
    }
  | { readonly kind: 'group'; readonly type: ValueType }
  | { readonly kind: 'literal'; readonly type: ValueType };

/** The meaning of what stands at an offset. */
export function hover(text: string, offset: number, scope: Scope): HoverInfo | undefined {
  const checked = check(parse(text), scope, 'free');
  const around = nodesAround(checked.parsed, offset);
  for (const node of around.toReversed()) {
    const info = describe(checked, node, offset);
    if (info !== undefined) return info;
  }
  return undefined;
}

type Described = HoverSubject & { readonly range: SourceRange };

function describe(
  checked: CheckedExpression,
  node: ExpressionNode,
  offset: number,
): HoverInfo | undefined {
  if (node.kind === 'reference' || node.kind === 'loop') return describeStep(checked, node, offset);
  const described = describeNode(checked, node, offset);
  if (described === undefined || described.kind === 'literal') return described;
  return { ...described, ...readable(checked, node, node.range.end) };
}

function readable(checked: CheckedExpression, node: ExpressionNode, end: number) {
  const text = readableText(checked.parsed.text, node, end);
  return text === undefined ? {} : { readable: text };
}

function describeNode(
  checked: CheckedExpression,
  node: ExpressionNode,
  offset: number,
): Described | undefined {
  const type = checked.types.get(node) ?? 'any';
  switch (node.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'date':
      return { kind: 'literal', range: node.range, type };
    case 'call': {
      const definition = functionTable.get(node.name);
      if (definition === undefined || !holds(node.nameRange, offset)) return undefined;
      const signature = checked.signatures.get(node);
      const found = { kind: 'function', range: node.nameRange, definition, type } as const;
      return signature === undefined ? found : { ...found, signature };
    }
    case 'chain': {
      const step = node.steps.find(({ operatorRange }) => holds(operatorRange, offset));
      return step && { kind: 'operator', range: step.operatorRange, operator: step.operator, type };
    }
    case 'test': {
      const test = node.tests.find(({ range }) => holds(range, offset));
      return test && { kind: 'operator', range: test.range, operator: test.operator, type };
    }
    case 'not':
      return holds(node.operatorRange, offset)
        ? { kind: 'operator', range: node.operatorRange, operator: 'not', type }
        : undefined;
    case 'group':
      // Of the parentheses themselves: what stands inside speaks for itself.
      return offset <= node.range.start + 1 || offset >= node.range.end - 1
        ? { kind: 'group', range: node.range, type }
        : undefined;
    default:
      return undefined;
  }
}

function describeStep(
  checked: CheckedExpression,
  node: ReferenceNode,
  offset: number,
): HoverInfo | undefined {
  const path = checked.paths.get(node);
  if (node.kind === 'loop' && holds(node.variableRange, offset)) {
    const type = path === undefined ? 'any' : typeAt(path.start);
    return { kind: 'loopVariable', range: node.variableRange, name: node.variable, type };
  }
  const index = node.steps.findIndex(({ range }) => holds(range, offset));
  const step = node.steps[index];
  if (step === undefined || path === undefined) return undefined;
  const reached = path.steps[index - path.root.length];
  const type = reached === undefined ? 'any' : typeAt(reached.to);
  const value = readable(checked, node, step.range.end);
  if (step.kind === 'call') {
    return holds(step.nameRange, offset)
      ? { kind: 'pathFunction', range: step.nameRange, name: step.name, type, ...value }
      : undefined;
  }
  if (reached === undefined) return { kind: 'event', range: step.range, name: step.name };
  const parent = schemaPathBefore(checked, parentsOf(checked.parsed), node, index);
  return {
    kind: 'field',
    range: step.range,
    name: step.name,
    type,
    path: parent === undefined ? '' : childPath(parent, step.name),
    ...value,
  };
}

function holds({ start, end }: SourceRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
