/**
 * `and`, `or` and `not` (expression-language.md §8.1). `not` moves inwards to the clauses, which people negate one by one:
 * exact, since a condition without an outcome counts as false. Groups inside groups of the same kind are one.
 */
import { withoutParentheses, type ChainNode, type ExpressionNode } from '../syntax/nodes.ts';
import { readClause } from './clauses.ts';
import type { ClausePhrase, ConditionPhrase } from './phrase.ts';
import { SHOWN, type Reader } from './reader.ts';

interface Leaf {
  readonly node: ExpressionNode;
  readonly negated: boolean;
}

type Join = 'and' | 'or';

/** The condition that a node is. */
export function readCondition(
  reader: Reader,
  written: ExpressionNode,
  negated: boolean,
): ConditionPhrase {
  const top = withoutNots({ node: written, negated });
  const join = joinOf(top);
  if (join === undefined) return readClause(reader, top.node, top.negated);
  const leaves = leavesOf(top, join);
  const parts: ConditionPhrase[] = [];
  let read = 0;
  while (read < leaves.length && (parts.length < SHOWN || leaves.length - read === 1)) {
    const leaf = leaves[read];
    if (!leaf) break;
    const part = reader.condition(leaf.node, leaf.negated);
    read += 1;
    const range = rangeOf(parts.at(-1), part, join);
    if (range) parts.splice(-1, 1, range);
    else parts.push(part);
  }
  const [only] = parts;
  if (only && parts.length === 1 && read === leaves.length) return only;
  return { kind: 'group', join, parts, more: leaves.length - read };
}

/** A node without parentheses and `not` around it. */
function withoutNots({ node: written, negated: before }: Leaf): Leaf {
  let node = withoutParentheses(written);
  let negated = before;
  while (node.kind === 'not') {
    node = withoutParentheses(node.operand);
    negated = !negated;
  }
  return { node, negated };
}

function joinOf({ node, negated }: Leaf): Join | undefined {
  if (node.kind !== 'chain' || (node.level !== 'and' && node.level !== 'or')) return undefined;
  return (node.level === 'and') === negated ? 'or' : 'and';
}

/** The parts of a group, those of groups of the same kind inside it among them, in source order. */
function leavesOf(top: Leaf, join: Join): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const waiting = [top];
  for (let leaf = waiting.pop(); leaf !== undefined; leaf = waiting.pop()) {
    if (joinOf(leaf) !== join) {
      leaves.push(leaf);
      continue;
    }
    const { first, steps } = leaf.node as ChainNode;
    for (const node of [first, ...steps.map(({ operand }) => operand)].toReversed()) {
      waiting.push(withoutNots({ node, negated: leaf.negated }));
    }
  }
  return leaves;
}

/** `x >= 1 and x <= 5` is "x is between 1 and 5"; so is its opposite, in an `or`. */
function rangeOf(
  before: ConditionPhrase | undefined,
  after: ConditionPhrase,
  join: Join,
): ClausePhrase | undefined {
  if (before?.kind !== 'clause' || after.kind !== 'clause') return undefined;
  const [low, high] = isLower(before) ? [before, after] : [after, before];
  if (!isLower(low) || !isUpper(high)) return undefined;
  if (low.negated !== (join === 'or') || high.negated !== low.negated) return undefined;
  if (JSON.stringify(low.subject) !== JSON.stringify(high.subject)) return undefined;
  const objects = [...low.objects, ...high.objects];
  return { ...low, relation: 'between', objects };
}

function isLower({ relation }: ClausePhrase): boolean {
  return relation === 'atLeast' || relation === 'notBefore';
}

function isUpper({ relation }: ClausePhrase): boolean {
  return relation === 'atMost' || relation === 'notAfter';
}
