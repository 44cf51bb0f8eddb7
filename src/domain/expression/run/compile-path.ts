/** Paths as closures: one loop over plain fields where no collection is in the way, a list of steps elsewhere. */
import type {
  CheckedExpression,
  ReferenceNode,
  ResolvedCall,
  ResolvedPath,
  ResolvedStep,
} from '../check/checked.ts';
import type { Visit, VisitPart } from '../descend.ts';
import type { ExpressionNode, ReferenceSource } from '../syntax/nodes.ts';
import type { Value } from '../value.ts';
import { member, startOf, type Frame, type Raw } from './frame.ts';
import { scalarValue, valueAt } from './read-value.ts';
import { collectionAt, elementAt, entryOf, keysOf, walkField, type Walked } from './walk-path.ts';

type Closure = (frame: Frame) => Value;
type Step = (walked: Walked, frame: Frame) => Walked;

/** The value of a path, without its default. */
export function* compilePath(
  checked: CheckedExpression,
  node: ReferenceNode,
  visit: (child: ExpressionNode) => Visit<Closure>,
): VisitPart<Closure, Closure> {
  const path = checked.paths.get(node);
  if (path === undefined) return () => null;
  const plain = compilePlainPath(path);
  if (plain !== undefined) return plain;
  const steps: Step[] = [];
  for (const step of path.steps) {
    const argument =
      step.kind === 'call' && step.call.argument !== undefined
        ? yield visit(step.call.argument)
        : undefined;
    steps.push(compileStep(step, path.source, argument));
  }
  return (frame) => {
    let walked: Walked = startOf(path, frame);
    for (const step of steps) walked = step(walked, frame);
    return valueAt(walked, path.end);
  };
}

/** Only fields of objects, with a scalar at the end: by far the most frequent path. */
function compilePlainPath(path: ResolvedPath): Closure | undefined {
  const { end, start, steps } = path;
  if (start.many || end.many || end.shape.kind !== 'scalar') return undefined;
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'field' || step.to.many) return undefined;
    names.push(step.name);
  }
  const { type } = end.shape;
  return (frame) => {
    let raw: Raw = startOf(path, frame);
    for (const name of names) raw = member(raw, name);
    return scalarValue(raw, type);
  };
}

function compileStep(
  step: ResolvedStep,
  source: ReferenceSource,
  argument: Closure | undefined,
): Step {
  if (step.kind === 'field') return (walked) => walkField(walked, step);
  const { from, to, call } = step;
  switch (call.name) {
    case 'keys':
      return keysOf;
    case 'firstEntryKey':
      return (walked) => keysOf(walked)?.[0];
    case 'entry':
      return (walked, frame) => entryOf(walked, argument?.(frame), to);
    case 'at':
      return (walked, frame) => elementAt(collectionAt(walked, from), argument?.(frame));
    default:
      return compileSelection(step, source, argument);
  }
}

/** `all`, `first`, `last`, with or without a condition on the element that the loop variable stands for. */
function compileSelection(
  { call, from }: ResolvedCall,
  source: ReferenceSource,
  condition: Closure | undefined,
): Step {
  const matches = (element: Raw, frame: Frame): boolean => {
    if (condition === undefined) return true;
    const outer = frame.loops[source];
    frame.loops[source] = element;
    const result = condition(frame) === true;
    frame.loops[source] = outer;
    return result;
  };
  if (call.name === 'all') {
    return (walked, frame) =>
      collectionAt(walked, from)?.filter((element) => matches(element, frame));
  }
  if (call.name === 'first') {
    return (walked, frame) =>
      collectionAt(walked, from)?.find((element) => matches(element, frame));
  }
  return (walked, frame) =>
    collectionAt(walked, from)?.findLast((element) => matches(element, frame));
}
