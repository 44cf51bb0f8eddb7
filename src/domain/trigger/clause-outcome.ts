/** How a clause came out for a payload, as a person asks for it: true, false, or nothing there to compare. */
import type { ClauseOperand, ClauseTree } from './verdict.ts';

/** `noValue`: the clause is false because the payload has no value where it looks. */
export type ClauseOutcome = 'true' | 'false' | 'noValue';

/** The field of a clause, or what is computed from it; constants come last. */
export function seenOperand({ operands = [] }: ClauseTree): ClauseOperand | undefined {
  const field = operands.find(({ path }) => path !== undefined);
  const converted = operands.find(({ source }) => source !== undefined);
  if (field === undefined && converted?.source) return { ...converted, ...converted.source };
  return field ?? operands[0];
}

/** The outcome of one clause; a test for a value answers for itself. */
export function clauseOutcome(clause: ClauseTree): ClauseOutcome {
  if (clause.outcome) return 'true';
  const isTest = clause.operator === 'is null' || clause.operator === 'is not null';
  return !isTest && seenOperand(clause)?.type === 'null' ? 'noValue' : 'false';
}

/** The clauses of a condition, without their groups. */
export function clausesOf(tree: ClauseTree): readonly ClauseTree[] {
  return tree.kind === 'clause' ? [tree] : (tree.parts ?? []).flatMap(clausesOf);
}
