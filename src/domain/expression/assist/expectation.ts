/** What would be right at a place of the tree: types and known values, for completion (expression-language.md §10). */
import type { CheckedExpression } from '../check/checked.ts';
import { requiredType } from '../check/checker.ts';
import { arithmeticType, canOrder } from '../check/operator-types.ts';
import { isScalarType } from '../check/type-relations.ts';
import type { Parameter } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ExpressionNode,
} from '../syntax/nodes.ts';
import { SCALAR_TYPES, type ValueType } from '../types.ts';

export interface Expectation {
  /** Types that fit; undefined where every type does. */
  readonly types: readonly ValueType[] | undefined;
  /** Values of an enumerated field that this place is compared with. */
  readonly values: readonly string[];
  readonly offers: Parameter['offers'];
  /** The place is the key of a map, at this selection path. */
  readonly keysOf: string | undefined;
}

const NOTHING: Expectation = { types: undefined, values: [], offers: undefined, keysOf: undefined };

/** What is expected of a node, judged by the node that holds it. */
export function expectationAt(
  checked: CheckedExpression,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  node: ExpressionNode,
): Expectation {
  let child = node;
  let parent = parents.get(child);
  while (parent?.kind === 'group' || (parent?.kind === 'error' && parent.parts[0] === child)) {
    child = parent;
    parent = parents.get(child);
  }
  switch (parent?.kind) {
    case undefined: {
      const required = requiredType(checked.context);
      return ofTypes(required === undefined ? undefined : [required]);
    }
    case 'not':
      return ofTypes(['boolean']);
    case 'conditional':
      return ofTypes(child === parent.condition ? ['boolean'] : undefined);
    case 'chain':
      return expectationInChain(checked, parent, child);
    case 'call':
      return expectationInCall(checked, parent, child);
    case 'list':
      return expectationInList(checked, parents, parent, child);
    case 'reference':
    case 'loop':
      return expectationInPath(checked, parent, child);
    default:
      return NOTHING;
  }
}

function ofTypes(types: readonly ValueType[] | undefined): Expectation {
  return { ...NOTHING, types };
}

function expectationInChain(
  checked: CheckedExpression,
  chain: ChainNode,
  child: ExpressionNode,
): Expectation {
  const step = chain.steps.find(({ operand }) => operand === child) ?? chain.steps[0];
  const other = child === chain.first ? chain.steps[0]?.operand : chain.first;
  if (step === undefined || other === undefined) return NOTHING;
  const type = checked.types.get(other) ?? 'any';
  switch (chain.level) {
    case 'and':
    case 'or':
      return ofTypes(['boolean']);
    case 'equality':
      return { ...ofTypes(type === 'any' ? undefined : [type]), values: valuesOf(checked, other) };
    case 'ordering':
      return ofTypes(SCALAR_TYPES.filter((candidate) => canOrder(type, candidate)));
    default: {
      const operator = step.operator as Parameters<typeof arithmeticType>[0];
      return ofTypes(
        SCALAR_TYPES.filter((candidate) => arithmeticType(operator, type, candidate) !== undefined),
      );
    }
  }
}

/** Values of an enumerated field. */
function valuesOf(checked: CheckedExpression, node: ExpressionNode): readonly string[] {
  const reference = withoutParentheses(node);
  if (reference.kind !== 'reference' && reference.kind !== 'loop') return [];
  const shape = checked.paths.get(reference)?.end.shape;
  return shape?.kind === 'scalar' ? (shape.values ?? []) : [];
}

function expectationInCall(
  checked: CheckedExpression,
  call: CallNode,
  child: ExpressionNode,
): Expectation {
  const index = call.arguments.indexOf(child);
  const parameters = (functionTable.get(call.name)?.signatures ?? []).flatMap(
    (signature) => signature.parameters[index] ?? [],
  );
  const [first] = call.arguments;
  const comparesFirst = COMPARING_FUNCTIONS.has(call.name) && index === 1 && first !== undefined;
  return {
    types: parameters.length === 0 ? undefined : parameters.map(({ type }) => type),
    values: comparesFirst ? valuesOf(checked, first) : [],
    offers: parameters.find(({ offers }) => offers !== undefined)?.offers,
    keysOf: undefined,
  };
}

const COMPARING_FUNCTIONS: ReadonlySet<string> = new Set(['equalIgnoreCase', 'notEqualIgnoreCase']);

/** Elements of a list are of one type; in `in(field, […])` they are values of the field. */
function expectationInList(
  checked: CheckedExpression,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  list: Extract<ExpressionNode, { kind: 'list' }>,
  child: ExpressionNode,
): Expectation {
  const holder = parents.get(list);
  const field = holder?.kind === 'call' && holder.name === 'in' ? holder.arguments[0] : undefined;
  const known = [...list.elements.filter((element) => element !== child), field]
    .flatMap((node) => (node === undefined ? [] : (checked.types.get(node) ?? [])))
    .find(isScalarType);
  return {
    ...ofTypes(known === undefined ? SCALAR_TYPES : [known]),
    values: field === undefined ? [] : valuesOf(checked, field),
  };
}

function expectationInPath(
  checked: CheckedExpression,
  holder: Extract<ExpressionNode, { kind: 'reference' | 'loop' }>,
  child: ExpressionNode,
): Expectation {
  const index = holder.steps.findIndex((step) => step.kind === 'call' && step.argument === child);
  const step = holder.steps[index];
  if (step?.kind !== 'call') return NOTHING;
  if (step.name === 'at') return ofTypes(['integer']);
  if (step.name !== 'entry') return ofTypes(['boolean']);
  const names = holder.steps.slice(0, index).flatMap((s) => (s.kind === 'name' ? [s.name] : []));
  const rootNames = checked.paths.get(holder)?.root.length ?? (holder.kind === 'loop' ? 0 : 1);
  return { ...ofTypes(['string']), keysOf: names.slice(rootNames).join('.') };
}
