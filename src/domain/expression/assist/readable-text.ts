/** The part of an expression that has a value of its own, as a text that can be run (hover asks for the sample's value). */
import { childrenOf, type ExpressionNode, type ReferenceSource } from '../syntax/nodes.ts';

/**
 * The source of a node, of a reference only up to `end` and without its default: `@event{E.place}` while the pointer is
 * on `place` of `@event{E.place.city}`. Undefined inside a condition over elements: its variable has many values.
 */
export function readableText(text: string, node: ExpressionNode, end: number): string | undefined {
  if (readsOuterElement(node, new Set())) return undefined;
  const { start } = node.range;
  return node.kind === 'reference'
    ? `${text.slice(start, end)}}`
    : text.slice(start, node.range.end);
}

/** Whether a loop variable is used whose collection is outside; conditions of path functions bring their own (§6.4). */
function readsOuterElement(node: ExpressionNode, inside: ReadonlySet<ReferenceSource>): boolean {
  if (node.kind !== 'reference' && node.kind !== 'loop') {
    return childrenOf(node).some((child) => readsOuterElement(child, inside));
  }
  if (node.kind === 'loop' && !inside.has(node.source)) return true;
  const inner = new Set([...inside, node.source]);
  const conditions = new Set(
    node.steps.flatMap((step) =>
      step.kind === 'call' && CONDITION_FUNCTIONS.has(step.name) ? (step.argument ?? []) : [],
    ),
  );
  return childrenOf(node).some((child) =>
    readsOuterElement(child, conditions.has(child) ? inner : inside),
  );
}

const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set(['all', 'first', 'last']);
