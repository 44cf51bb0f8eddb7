/** Follows the steps of a path through shapes (expression-language.md §6.4, §6.5): projection, path functions, maps. */
import { nearestName } from '../nearest-name.ts';
import { replaceFix } from '../diagnostics.ts';
import {
  isMissingName,
  withoutParentheses,
  type CallStep,
  type ExpressionNode,
  type NameStep,
  type PathStep,
  type ReferenceSource,
} from '../syntax/nodes.ts';
import type { FieldShape } from '../shape.ts';
import type { ValueType } from '../types.ts';
import type { ResolvedStep } from './checked.ts';
import type { Findings, TypePart } from './findings.ts';
import { mergeShapes, positionAt, UNKNOWN, type Position } from './position.ts';
import { segmentText, selectName, type Selection } from './selection-path.ts';

export interface PathStart {
  readonly root: readonly string[];
  readonly position: Position;
  readonly selection: Selection;
  readonly event: string;
  /** False where the root is unknown: the steps are visited all the same, for what their conditions hold. */
  readonly known: boolean;
}

export interface FollowedPath {
  readonly steps: readonly ResolvedStep[];
  readonly end: Position;
  readonly selection: Selection;
  readonly known: boolean;
}

/** Walks the steps from a start; reports the first step that leads nowhere and goes on with unknown types. */
export function* followPath(
  findings: Findings,
  source: ReferenceSource,
  start: PathStart,
  steps: readonly PathStep[],
): TypePart<FollowedPath> {
  const resolved: ResolvedStep[] = [];
  let { position, selection, known } = start;
  for (const step of steps) {
    if (known) findings.positions.set(step, position);
    const from = position;
    if (step.kind === 'name') {
      const field = known ? fieldAt(findings, from, step) : undefined;
      known = field !== undefined;
      position = field === undefined ? UNKNOWN : positionAt(field, from.many);
      const collection = field?.kind === 'list' || field?.kind === 'listObject';
      resolved.push({ kind: 'field', name: step.name, collection, from, to: position });
      selection = selectName(selection, step.name, position, collection);
      continue;
    }
    yield* checkArgument(findings, source, step, from, selection, start.event);
    const to = known ? resultOfCall(findings, from, step) : undefined;
    known = to !== undefined;
    position = to ?? UNKNOWN;
    resolved.push({ kind: 'call', call: step, from, to: position });
    if (MAP_FUNCTIONS.has(step.name)) selection = { ...selection, closed: true };
  }
  return { steps: resolved, end: position, selection, known };
}

/** Shape of a named field; undefined after a report, or where the name is missing. */
function fieldAt(findings: Findings, { shape }: Position, step: NameStep): FieldShape | undefined {
  if (isMissingName(step)) return undefined;
  switch (shape.kind) {
    case 'scalar':
      findings.report('type/scalar-attribute', step.range, { name: step.name, type: shape.type });
      return undefined;
    case 'map':
      findings.report('type/map-attribute', step.range, { name: step.name }, [
        replaceFix(step.range, segmentText(step.name), `entry(${keyText(step.name)})`),
      ]);
      return undefined;
    case 'any':
      return shape;
    case 'object': {
      const field = shape.attributes.field(step.name);
      if (field !== undefined) return field;
      if (shape.attributes.open) return { kind: 'any' };
      const nearest = nearestName(step.name, shape.attributes.names());
      findings.report(
        'reference/unknown-field',
        step.range,
        { name: step.name, nearest: nearest ?? '' },
        nearest === undefined ? [] : [replaceFix(step.range, step.name, segmentText(nearest))],
      );
      return undefined;
    }
  }
}

function keyText(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const MAP_FUNCTIONS: ReadonlySet<string> = new Set(['entry', 'keys', 'firstEntryKey']);

/** Position after a path function; undefined after a report (§6.4, §6.5). */
function resultOfCall(findings: Findings, from: Position, step: CallStep): Position | undefined {
  const { shape } = from;
  if (!MAP_FUNCTIONS.has(step.name)) {
    if (!from.many && shape.kind !== 'any') {
      findings.report('type/collection-required', step.nameRange, { name: step.name });
      return undefined;
    }
    return { shape, many: step.name === 'all' };
  }
  const isMap =
    shape.kind === 'any' ||
    (!from.many && (shape.kind === 'map' || (shape.kind === 'object' && shape.maybeMap)));
  if (!isMap) {
    findings.report('type/map-required', step.nameRange, { name: step.name });
    return undefined;
  }
  if (step.name === 'keys') return { shape: { kind: 'scalar', type: 'string' }, many: true };
  if (step.name === 'firstEntryKey') return positionAt({ kind: 'scalar', type: 'string' }, false);
  return entryAt(from, step.argument);
}

/** A map has values of one shape; an object known only from a payload may name the entry, else all are put together. */
function entryAt({ shape }: Position, key: ExpressionNode | undefined): Position {
  if (shape.kind === 'map') return positionAt(shape.value, false);
  if (shape.kind !== 'object') return UNKNOWN;
  const { attributes } = shape;
  const literal = key === undefined ? undefined : withoutParentheses(key);
  const named = literal?.kind === 'string' ? attributes.field(literal.value) : undefined;
  if (named !== undefined) return positionAt(named, false);
  const shapes = attributes.names().flatMap((name) => attributes.field(name) ?? []);
  return positionAt(mergeShapes(shapes), false);
}

/** Condition, index or key of a path function, with the loop variable of a condition in force. */
function* checkArgument(
  findings: Findings,
  source: ReferenceSource,
  step: CallStep,
  from: Position,
  selection: Selection,
  event: string,
): TypePart<void> {
  const { argument } = step;
  if (argument === undefined) return;
  const expected = argumentType(step.name);
  if (expected !== 'boolean') {
    const type = yield findings.visit(argument);
    expectArgument(findings, argument, type, expected);
    return;
  }
  const outer = findings.loops.get(source);
  findings.loops.set(source, { position: { shape: from.shape, many: false }, selection, event });
  const type = yield findings.visit(argument);
  if (outer === undefined) findings.loops.delete(source);
  else findings.loops.set(source, outer);
  expectArgument(findings, argument, type, expected);
}

function argumentType(name: string): ValueType {
  if (name === 'at') return 'integer';
  return name === 'entry' ? 'string' : 'boolean';
}

function expectArgument(
  findings: Findings,
  argument: ExpressionNode,
  found: ValueType,
  expected: ValueType,
): void {
  if (found === 'any' || found === expected) return;
  const code = expected === 'boolean' ? 'type/condition' : 'type/path-argument';
  findings.report(code, argument.range, { expected, found });
}
