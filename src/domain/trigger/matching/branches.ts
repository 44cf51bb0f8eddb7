/**
 * The ways in which a rule can hold: each branch is a list of parts that must all hold. An event that fulfils the rule
 * fulfils a branch, so that it is enough to find the rule through one part of every branch.
 */
import type { RuleNode } from '../rules/rule.ts';

export type Branch = readonly RuleNode[];

/** Alternatives inside a conjunction multiply; beyond this an alternative is left as one part. */
const MOST_PRODUCTS = 16;
/** Alternatives of the whole rule add up only. */
const MOST_BRANCHES = 64;

/** The branches of a rule; one with the rule as its only part where there would be too many. */
export function branchesOf(rule: RuleNode): readonly Branch[] {
  if (rule.kind === 'or') {
    const branches = rule.parts.flatMap(conjunctions);
    return branches.length > MOST_BRANCHES ? [[rule]] : branches;
  }
  return conjunctions(rule);
}

function conjunctions(node: RuleNode): readonly Branch[] {
  if (node.kind === 'or') return node.parts.flatMap(conjunctions);
  if (node.kind !== 'and') return [[node]];
  let branches: readonly Branch[] = [[]];
  for (const part of node.parts) {
    const ways = part.kind === 'or' ? conjunctions(part) : [[part]];
    branches =
      branches.length * ways.length > MOST_PRODUCTS
        ? branches.map((branch) => [...branch, part])
        : branches.flatMap((branch) => ways.map((way) => [...branch, ...way]));
  }
  return branches;
}
