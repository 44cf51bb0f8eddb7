/** A branch of a rule in the index: what is asked of an event that was led to it. */
import type { TakingPart } from '../compiled-event.ts';
import type { Outcome } from '../outcome.ts';
import type { RuleNode } from '../rules/rule.ts';
import type { Access } from './access.ts';

/** A definition in the index. */
export interface IndexedRule {
  readonly event: TakingPart;
  readonly node: RuleNode;
  /** Place among all rules; given to another one when this is gone. */
  readonly number: number;
  readonly entries: readonly Entry[];
  /** What there is to say where nothing but recognition was asked for. */
  readonly outcome: Outcome;
}

export interface Entry {
  readonly rule: IndexedRule;
  /** In the order in which they are looked up. */
  readonly accesses: readonly Access[];
  /** All that must hold, two numbers each: first what the accesses answer, access by access, then the rest. */
  readonly literals: Int32Array;
  /** By number of accesses that have been looked up: how many of `literals` need not be asked any more. */
  readonly from: readonly number[];
}
