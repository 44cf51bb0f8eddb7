/** Paths as closures (expression-language.md §6.4, §6.5): a list of steps, or what `plain-path.ts` makes of a plain one. */
import type {
  CheckedExpression,
  ReferenceNode,
  ResolvedCall,
  ResolvedStep,
} from '../check/checked.ts';
import type { Visit, VisitPart } from '../descend.ts';
import type { ExpressionNode, ReferenceSource } from '../syntax/nodes.ts';
import { withSizeForm, type Closure } from './closure.ts';
import { startOf, type Frame, type Raw } from './frame.ts';
import { plainPathOf, readPlainPath } from './plain-path.ts';
import { valueAt } from './read-value.ts';
import { collectionAt, elementAt, entryOf, keysOf, walkField, type Walked } from './walk-path.ts';

type Step = (walked: Walked, frame: Frame) => Walked;

/** The value of a path, without its default. */
export function* compilePath(
  checked: CheckedExpression,
  node: ReferenceNode,
  visit: (child: ExpressionNode) => Visit<Closure>,
): VisitPart<Closure, Closure> {
  const path = checked.paths.get(node);
  if (path === undefined) return () => null;
  const plain = plainPathOf(path);
  if (plain !== undefined) return readPlainPath(plain);
  const steps: Step[] = [];
  for (const step of path.steps) {
    const argument =
      step.kind === 'call' && step.call.argument !== undefined
        ? yield visit(step.call.argument)
        : undefined;
    steps.push(compileStep(step, path.source, argument));
  }
  const walk = (frame: Frame): Walked => {
    let walked: Walked = startOf(path, frame);
    for (const step of steps) walked = step(walked, frame);
    return walked;
  };
  const { end } = path;
  const closure: Closure = (frame) => valueAt(walk(frame), end);
  return end.many && end.shape.kind === 'object'
    ? withSizeForm(closure, (frame) => collectionAt(walk(frame), end)?.length ?? 0)
    : closure;
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
  const { name } = call;
  if (condition === undefined) {
    return (walked) => {
      const collection = collectionAt(walked, from);
      if (name === 'all') return collection;
      return name === 'first' ? collection?.[0] : collection?.at(-1);
    };
  }
  return (walked, frame) => {
    const collection = collectionAt(walked, from);
    if (collection === undefined) return undefined;
    const outer = frame[source];
    const found =
      name === 'all'
        ? allMatching(collection, source, condition, frame)
        : oneMatching(
            name === 'first' ? collection : collection.toReversed(),
            source,
            condition,
            frame,
          );
    frame[source] = outer;
    return found;
  };
}

function allMatching(
  elements: readonly Raw[],
  source: ReferenceSource,
  condition: Closure,
  frame: Frame,
): readonly Raw[] {
  const matching: Raw[] = [];
  for (const element of elements) {
    frame[source] = element;
    if (condition(frame) === true) matching.push(element);
  }
  return matching;
}

function oneMatching(
  elements: readonly Raw[],
  source: ReferenceSource,
  condition: Closure,
  frame: Frame,
): Raw {
  for (const element of elements) {
    frame[source] = element;
    if (condition(frame) === true) return element;
  }
  return undefined;
}
