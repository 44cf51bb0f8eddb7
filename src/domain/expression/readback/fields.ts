/** References as fields, elements and entries (expression-language.md §6). */
import type { ReferenceNode, ResolvedStep } from '../check/checked.ts';
import {
  withoutParentheses,
  type CallStep,
  type ExpressionNode,
  type FieldReferenceNode,
  type NameStep,
  type PathStep,
} from '../syntax/nodes.ts';
import type { ContainerPhrase, FieldPhrase, PlacePhrase, ValuePhrase } from './phrase.ts';
import type { Reader } from './reader.ts';

/** The longest path that is told step by step. */
const MAX_STEPS = 40;

/** What a reference or a loop variable with its path gives. */
export function readReference(reader: Reader, node: ReferenceNode): ValuePhrase {
  const rootNames = node.kind === 'loop' ? 0 : node.source === 'dataSource' ? 2 : 1;
  const steps = node.steps.slice(rootNames);
  if (steps.length > MAX_STEPS) return { kind: 'longValue' };
  const value = followPath(reader, node, steps);
  if (node.kind === 'loop') return value;
  return withOptions(reader, node, value);
}

/** The way so far: a list element or map entry, and the field inside it that was named last. */
interface Way {
  readonly place: PlacePhrase | undefined;
  readonly field: FieldPhrase | undefined;
}

function followPath(
  reader: Reader,
  node: ReferenceNode,
  steps: readonly PathStep[],
): ContainerPhrase {
  const resolved = reader.checked.paths.get(node)?.steps;
  let way: Way = { place: undefined, field: undefined };
  for (const [index, step] of steps.entries()) {
    way =
      step.kind === 'name'
        ? named(reader, isListField(resolved?.[index - 1]) ? eachOf(way) : way, step)
        : { place: called(reader, step, containerOf(reader, node, way)), field: undefined };
  }
  return endOf(reader, node, way);
}

/** A step into a list without a path function reads every element (§6.4). */
function isListField(before: ResolvedStep | undefined): boolean {
  return before?.kind === 'field' && before.collection;
}

function eachOf({ place, field }: Way): Way {
  return field
    ? { place: { kind: 'element', which: 'each', of: field }, field: undefined }
    : { place, field };
}

function named(reader: Reader, { place }: Way, step: NameStep): Way {
  const name = reader.titles.title(step);
  return { place, field: { kind: 'field', name, ...(place && { in: place }) } };
}

function called(reader: Reader, step: CallStep, of: ContainerPhrase): PlacePhrase {
  const argument = step.argument && withoutParentheses(step.argument);
  switch (step.name) {
    case 'keys':
      return { kind: 'keys', which: 'all', of };
    case 'firstEntryKey':
      return { kind: 'keys', which: 'first', of };
    case 'entry':
      return { kind: 'entry', key: argument ? reader.value(argument) : { kind: 'longValue' }, of };
    case 'at':
      return { kind: 'element', which: 'at', position: positionOf(reader, argument), of };
    default: {
      const which = step.name === 'all' ? 'each' : step.name;
      const where = argument && reader.condition(argument, false);
      return { kind: 'element', which, ...(where && { where }), of };
    }
  }
}

/** A constant index is told as people count, from 1. */
function positionOf(reader: Reader, index: ExpressionNode | undefined): ValuePhrase {
  if (index?.kind === 'integer' && index.value >= 0n) {
    return { kind: 'number', digits: String(index.value + 1n) };
  }
  return index ? reader.value(index) : { kind: 'longValue' };
}

/** What the next path function works on. */
function containerOf(reader: Reader, node: ReferenceNode, { place, field }: Way): ContainerPhrase {
  return field ?? place ?? beginning(reader, node);
}

function endOf(reader: Reader, node: ReferenceNode, { place, field }: Way): ContainerPhrase {
  if (!field) return place ?? beginning(reader, node);
  const of = reader.titles.belongsTo(node);
  return of === undefined || field.in ? field : { ...field, of };
}

/** A path without a step: the loop variable itself, or an event as a whole. */
function beginning(reader: Reader, node: ReferenceNode): ContainerPhrase {
  if (node.kind === 'loop') return { kind: 'current' };
  const last = node.steps.findLast((step) => step.kind === 'name');
  return { kind: 'field', name: last ? reader.titles.title(last) : '' };
}

/** Data source or action, parameters and default go with the innermost field or the field as a whole. */
function withOptions(
  reader: Reader,
  node: FieldReferenceNode,
  value: ContainerPhrase,
): ContainerPhrase {
  const byDefault = node.defaultValue && reader.value(node.defaultValue);
  const [first] = node.steps;
  const source = node.source !== 'event' &&
    first?.kind === 'name' && {
      kind: node.source,
      name: first.name,
      params: (node.params ?? [])
        .slice(0, MAX_STEPS)
        .map((param) => ({ name: param.name, value: reader.value(param.value) })),
    };
  if (!byDefault && !source) return value;
  const options = { ...(byDefault && { byDefault }), ...(source && { source }) };
  if (value.kind === 'field') return { ...value, ...options };
  return { kind: 'field', name: '', in: value, ...options };
}
