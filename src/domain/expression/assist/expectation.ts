/** What would be right at a place of the tree: types and known values, for completion (expression-language.md §10). */
import type { CheckedExpression } from '../check/checked.ts';
import { requiredType } from '../check/checker.ts';
import { arithmeticType, canOrder } from '../check/operator-types.ts';
import { typeAt } from '../check/position.ts';
import { isScalarType } from '../check/type-relations.ts';
import type { Parameter } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import type { CallNode, ChainNode, ExpressionNode } from '../syntax/nodes.ts';
import { SCALAR_TYPES, type ValueType } from '../types.ts';
import { attributesOf, valuesOf } from './known-values.ts';

export interface Expectation {
  /** Types that fit; undefined where every type does. */
  readonly types: readonly ValueType[] | undefined;
  /** Values of an enumerated field that this place is compared with. */
  readonly values: readonly string[];
  /** The field whose values they are, to find what the schema calls them. */
  readonly field: ExpressionNode | undefined;
  readonly offers: Parameter['offers'];
  /** Only a literal may stand here (§9). */
  readonly constant: boolean;
  /** The place is the key of a map, at this selection path. */
  readonly keysOf: string | undefined;
}

const NOTHING: Expectation = {
  types: undefined,
  values: [],
  field: undefined,
  offers: undefined,
  constant: false,
  keysOf: undefined,
};

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
      return child === parent.condition
        ? ofTypes(['boolean'])
        : expectationInBranch(checked, parents, parent, child);
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
      return { ...ofTypes(type === 'any' ? undefined : [type]), ...knownOf(checked, other) };
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

/** Both branches give one type; where the other one says nothing, the place of the whole conditional does (§7). */
function expectationInBranch(
  checked: CheckedExpression,
  parents: ReadonlyMap<ExpressionNode, ExpressionNode>,
  conditional: Extract<ExpressionNode, { kind: 'conditional' }>,
  child: ExpressionNode,
): Expectation {
  const other = child === conditional.then ? conditional.otherwise : conditional.then;
  const type = checked.types.get(other) ?? 'any';
  return type === 'any' ? expectationAt(checked, parents, conditional) : ofTypes([type]);
}

function knownOf(checked: CheckedExpression, field: ExpressionNode | undefined) {
  return { values: field === undefined ? [] : valuesOf(checked, field), field };
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
  const offers = parameters.find((parameter) => parameter.offers !== undefined)?.offers;
  const attributes = offers === 'attribute' ? attributesOf(checked, first) : [];
  return {
    types: parameters.length === 0 ? undefined : parameters.map(({ type }) => type),
    ...(comparesFirst ? knownOf(checked, first) : { values: attributes, field: undefined }),
    offers,
    constant: parameters.length > 0 && parameters.every(({ constant }) => constant === true),
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
    ...knownOf(checked, field),
  };
}

function expectationInPath(
  checked: CheckedExpression,
  holder: Extract<ExpressionNode, { kind: 'reference' | 'loop' }>,
  child: ExpressionNode,
): Expectation {
  const index = holder.steps.findIndex((step) => step.kind === 'call' && step.argument === child);
  const step = holder.steps[index];
  if (step?.kind !== 'call') {
    const isDefault = holder.kind === 'reference' && holder.defaultValue === child;
    return isDefault ? expectationOfDefault(checked, holder) : NOTHING;
  }
  if (step.name === 'at') return ofTypes(['integer']);
  if (step.name !== 'entry') return ofTypes(['boolean']);
  const names = holder.steps.slice(0, index).flatMap((s) => (s.kind === 'name' ? [s.name] : []));
  const rootNames = checked.paths.get(holder)?.root.length ?? (holder.kind === 'loop' ? 0 : 1);
  return { ...ofTypes(['string']), keysOf: names.slice(rootNames).join('.') };
}

/** A default has the type of the field (§6.3). */
function expectationOfDefault(
  checked: CheckedExpression,
  holder: Extract<ExpressionNode, { kind: 'reference' }>,
): Expectation {
  const end = checked.paths.get(holder)?.end;
  const type = end === undefined ? 'any' : typeAt(end);
  return { ...ofTypes(type === 'any' ? undefined : [type]), ...knownOf(checked, holder) };
}
