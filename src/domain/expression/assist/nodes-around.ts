/** What stands at and around an offset, and what holds what: the editor's first questions. */
import { childrenOf, nodesOf, type ExpressionNode } from '../syntax/nodes.ts';
import type { ParsedExpression } from '../syntax/parser.ts';

/** All nodes around an offset, outermost first; the end of a node counts as inside. */
export function nodesAround(parsed: ParsedExpression, offset: number): readonly ExpressionNode[] {
  const around: ExpressionNode[] = [];
  let candidates: readonly ExpressionNode[] = [parsed.root];
  for (;;) {
    // Of two nodes that touch here the later one is being written.
    const inner = candidates.findLast(({ range }) => range.start <= offset && offset <= range.end);
    if (inner === undefined) return around;
    around.push(inner);
    candidates = childrenOf(inner);
  }
}

/** The node that holds each node of a tree. */
export function parentsOf(parsed: ParsedExpression): ReadonlyMap<ExpressionNode, ExpressionNode> {
  const parents = new Map<ExpressionNode, ExpressionNode>();
  for (const node of nodesOf(parsed.root)) {
    for (const child of childrenOf(node)) parents.set(child, node);
  }
  return parents;
}
