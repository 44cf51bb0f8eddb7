/** How large a condition is, for the limits of events.md §2.5; walks without recursion, the parser allows 1,000 levels. */
import {
  childrenOf,
  nodesOf,
  type ExpressionNode,
  type ParsedExpression,
} from '#domain/expression';

/**
 * Operands of the condition: the clauses that `and`, `or` and `not` join. A sum or another chain with more operands
 * than that counts by them.
 */
export function countOperands({ root }: ParsedExpression): number {
  let clauses = 0;
  const waiting: ExpressionNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isLogical(node)) {
      clauses += 1;
      continue;
    }
    for (const child of childrenOf(node)) waiting.push(child);
  }
  let longest = 0;
  for (const node of nodesOf(root)) {
    if (node.kind === 'chain') longest = Math.max(longest, node.steps.length + 1);
  }
  return Math.max(clauses, longest);
}

function isLogical(node: ExpressionNode): boolean {
  if (node.kind === 'chain') return node.level === 'and' || node.level === 'or';
  return node.kind === 'not' || node.kind === 'group';
}
