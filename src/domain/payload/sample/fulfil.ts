/** Changes a sample so that one way through the condition comes out true, as far as single fields can do it. */
import type { JsonValue } from '#domain/base';
import type { FieldAccess } from '#domain/event';
import type { FieldNode } from '#domain/schema';
import { candidatesFor } from './candidates.ts';
import { valueOf } from './complete.ts';
import type { Demand } from './demands.ts';
import { meets } from './meets.ts';
import { fieldOfAccess, MAX_ELEMENTS, resize, writeAt, type TreeObject } from './sample-tree.ts';
import type { SampleContext } from './scalar-value.ts';

/** Applies all demands: values first, then absences, then numbers of elements. */
export function fulfil(
  entity: TreeObject,
  root: FieldNode,
  demands: readonly Demand[],
  context: SampleContext,
): void {
  const values = demands.filter(({ clause }) => clause.measure === 'value');
  for (const group of byField(values)) {
    const [first] = group;
    const access = first?.clause.field;
    const node = access && fieldOfAccess(root, access);
    if (!access || !node) continue;
    if (group.some(wantsAbsence)) writeAt(entity, root, access, undefined);
    else {
      const value = choose(node, access, group, context);
      if (value !== undefined) writeAt(entity, root, access, value);
    }
  }
  for (const demand of demands) {
    if (demand.clause.measure === 'count') fulfilCount(entity, root, demand);
  }
}

function byField(demands: readonly Demand[]): readonly (readonly Demand[])[] {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const key = JSON.stringify(demand.clause.field);
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  return [...groups.values()];
}

function wantsAbsence({ clause, wanted }: Demand): boolean {
  return clause.operator === (wanted ? 'is null' : 'is not null');
}

/** The first candidate that meets every demand and that the schema takes. */
function choose(
  node: FieldNode,
  access: FieldAccess,
  demands: readonly Demand[],
  context: SampleContext,
): JsonValue | undefined {
  const parents = access
    .filter((step) => step.kind === 'name')
    .map((step) => step.name)
    .slice(0, -1)
    .toReversed();
  const plausible = valueOf(node, parents, context);
  return candidatesFor(node, plausible, demands).find(
    (value) => demands.every((demand) => meets(value, demand)) && context.accepts(node, value),
  );
}

function fulfilCount(entity: TreeObject, root: FieldNode, { clause, wanted }: Demand): void {
  const length = lengthFor(clause.operator, Number(clause.constants[0]?.value ?? 0), wanted);
  const list = firstList(entity, root, clause.field);
  if (!list || length === undefined || length > MAX_ELEMENTS) return;
  resize(list, length);
}

function lengthFor(operator: string, number: number, wanted: boolean): number | undefined {
  const target: Readonly<Record<string, readonly [number, number]>> = {
    '==': [number, number + 1],
    '!=': [number + 1, number],
    '>': [number + 1, number],
    '>=': [number, number - 1],
    '<': [number - 1, number],
    '<=': [number, number + 1],
  };
  const pair = Object.hasOwn(target, operator) ? target[operator] : undefined;
  const length = pair?.[wanted ? 0 : 1];
  return length !== undefined && Number.isInteger(length) && length >= 0 ? length : undefined;
}

/** The list that a counted path goes through; the first one, when there are several inside each other. */
function firstList(
  entity: TreeObject,
  root: FieldNode,
  access: FieldAccess,
): JsonValue[] | undefined {
  let value: JsonValue | undefined = entity;
  let node: FieldNode | undefined = root;
  for (const step of access) {
    if (step.kind !== 'name' || !node) return undefined;
    node = node.children.get(step.name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, step.name) ? (value as TreeObject)[step.name] : undefined;
    if (node?.type === 'array') return Array.isArray(value) ? value : undefined;
  }
  return undefined;
}
