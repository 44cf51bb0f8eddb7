/**
 * Where a path stands in the schema, in the schema's own notation (events.md §2.2): `productListItems[].SKU`,
 * `identityMap{}[].id`, also for loop variables, whose path starts at their collection.
 */
import { childPath, formatFieldPath, type FieldStep } from '#domain/schema';
import type { CheckedExpression, ReferenceNode } from '../check/checked.ts';
import type { FieldShape } from '../shape.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';

type Parents = ReadonlyMap<ExpressionNode, ExpressionNode>;

/**
 * The field path that the steps of a reference before `index` lead to; undefined where they leave the schema. With the
 * index of a name, this and the name are the path of the field itself.
 */
export function schemaPathBefore(
  checked: CheckedExpression,
  parents: Parents,
  node: ReferenceNode,
  index: number,
): string | undefined {
  const steps = stepsBefore(checked, parents, node, index);
  return steps === undefined ? undefined : formatFieldPath(steps);
}

/** The field path of a reference that ends at a field, parentheses aside. */
export function schemaPathOf(
  checked: CheckedExpression,
  parents: Parents,
  node: ExpressionNode,
): string | undefined {
  const reference = withoutParentheses(node);
  if (reference.kind !== 'reference' && reference.kind !== 'loop') return undefined;
  const index = reference.steps.findLastIndex(({ kind }) => kind === 'name');
  const last = reference.steps[index];
  const parent = schemaPathBefore(checked, parents, reference, index);
  return last?.kind === 'name' && parent !== undefined ? childPath(parent, last.name) : undefined;
}

function stepsBefore(
  checked: CheckedExpression,
  parents: Parents,
  node: ReferenceNode,
  index: number,
): readonly FieldStep[] | undefined {
  if (node.source !== 'event') return undefined;
  const start = node.kind === 'loop' ? collectionSteps(checked, parents, node) : [];
  if (start === undefined) return undefined;
  const steps = [...start];
  for (const step of node.steps.slice(node.kind === 'loop' ? 0 : 1, index)) {
    const shape = checked.positions.get(step)?.shape;
    if (step.kind === 'name') {
      steps.push({ kind: 'name', name: step.name });
      const field = shape?.kind === 'object' ? shape.attributes.field(step.name) : undefined;
      if (isCollection(field)) steps.push({ kind: 'element' });
    } else if (step.name === 'entry') {
      steps.push({ kind: 'entry' });
      if (shape?.kind === 'map' && isCollection(shape.value)) steps.push({ kind: 'element' });
    } else if (step.name === 'keys' || step.name === 'firstEntryKey') {
      return undefined;
    }
  }
  return steps;
}

function isCollection(shape: FieldShape | undefined): boolean {
  return shape?.kind === 'list' || shape?.kind === 'listObject';
}

/** The collection whose condition a loop variable stands in: the innermost of its kind (§6.4). */
function collectionSteps(
  checked: CheckedExpression,
  parents: Parents,
  loop: ReferenceNode,
): readonly FieldStep[] | undefined {
  let child: ExpressionNode = loop;
  for (let parent = parents.get(child); parent !== undefined; parent = parents.get(child)) {
    if ((parent.kind === 'reference' || parent.kind === 'loop') && parent.source === loop.source) {
      const inner = child;
      const index = parent.steps.findIndex(
        (step) =>
          step.kind === 'call' && step.argument === inner && CONDITION_FUNCTIONS.has(step.name),
      );
      if (index !== -1) return stepsBefore(checked, parents, parent, index);
    }
    child = parent;
  }
  return undefined;
}

const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set(['all', 'first', 'last']);
