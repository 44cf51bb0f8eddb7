/** What the word under the pointer is: a field with its type and path, a function with its entry, an operator. */
import type { SourceRange } from '#domain/base';
import { check } from '../check/checker.ts';
import { typeAt } from '../check/position.ts';
import { ROOT_SELECTION, selectName, type Selection } from '../check/selection-path.ts';
import type { CheckedExpression, ReferenceNode } from '../check/checked.ts';
import type { FunctionDefinition } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { ExpressionNode } from '../syntax/nodes.ts';
import type { BinaryOperator, TestOperator } from '../syntax/operators.ts';
import { parse } from '../syntax/parser.ts';
import type { ValueType } from '../types.ts';
import { nodesAround } from './nodes-around.ts';

export type HoverInfo =
  | {
      readonly kind: 'field';
      readonly range: SourceRange;
      readonly name: string;
      readonly type: ValueType;
      /** Selection path, to find the field's title, description and the sample's value; empty inside a loop. */
      readonly path: string;
    }
  | { readonly kind: 'event'; readonly range: SourceRange; readonly name: string }
  | {
      readonly kind: 'function';
      readonly range: SourceRange;
      readonly definition: FunctionDefinition;
      readonly type: ValueType;
    }
  | { readonly kind: 'pathFunction'; readonly range: SourceRange; readonly name: string }
  | {
      readonly kind: 'operator';
      readonly range: SourceRange;
      readonly operator: BinaryOperator | TestOperator | 'not';
    }
  | { readonly kind: 'literal'; readonly range: SourceRange; readonly type: ValueType };

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

function describe(
  checked: CheckedExpression,
  node: ExpressionNode,
  offset: number,
): HoverInfo | undefined {
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
      return { kind: 'function', range: node.nameRange, definition, type };
    }
    case 'chain': {
      const step = node.steps.find(({ operatorRange }) => holds(operatorRange, offset));
      return step && { kind: 'operator', range: step.operatorRange, operator: step.operator };
    }
    case 'test': {
      const test = node.tests.find(({ range }) => holds(range, offset));
      return test && { kind: 'operator', range: test.range, operator: test.operator };
    }
    case 'not':
      return holds(node.operatorRange, offset)
        ? { kind: 'operator', range: node.operatorRange, operator: 'not' }
        : undefined;
    case 'reference':
    case 'loop':
      return describeStep(checked, node, offset);
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
  const index = node.steps.findIndex(({ range }) => holds(range, offset));
  const step = node.steps[index];
  if (step === undefined || path === undefined) return undefined;
  if (step.kind === 'call') {
    return holds(step.nameRange, offset)
      ? { kind: 'pathFunction', range: step.nameRange, name: step.name }
      : undefined;
  }
  if (index < path.root.length) return { kind: 'event', range: step.range, name: step.name };
  let selection: Selection = ROOT_SELECTION;
  const resolved = path.steps.slice(0, index - path.root.length + 1);
  for (const part of resolved) {
    if (part.kind === 'field')
      selection = selectName(selection, part.name, part.to, part.collection);
  }
  const last = resolved.at(-1);
  return {
    kind: 'field',
    range: step.range,
    name: step.name,
    type: last === undefined ? 'any' : typeAt(last.to),
    path: node.kind === 'loop' ? '' : selection.path,
  };
}

function holds({ start, end }: SourceRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
