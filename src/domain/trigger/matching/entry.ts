/** A branch of a rule in the index: what is asked of an event that was led to it. */
import type { TakingPart } from '../compiled-event.ts';
import type { RuleNode } from '../rules/rule.ts';
import type { Access } from './access.ts';

/** A definition in the index. */
export interface IndexedRule {
  readonly event: TakingPart;
  readonly node: RuleNode;
  /** Number of its schema; a message is offered to the rules of one schema only. */
  readonly schema: number;
  readonly entries: readonly Entry[];
  /** The event that it was recognised in last: no rule is recognised twice. */
  recognisedIn: number;
}

export interface Entry {
  readonly rule: IndexedRule;
  /** In the order in which they are looked up. */
  readonly accesses: readonly Access[];
  /** All that must hold: first what the accesses answer, access by access, then the rest. */
  readonly literals: Int32Array;
  /** By number of accesses that have been looked up: where in `literals` what is left to ask begins. */
  readonly from: readonly number[];
}
