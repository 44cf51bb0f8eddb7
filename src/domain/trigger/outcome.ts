/** What comes of a payload for an event that recognises it: what a replay counts (events.md §7.7). */
import type { VerdictCode } from './verdict.ts';
import type { TakingPart } from './compiled-event.ts';

/** The verdicts that only a recognised event can have. */
export type OutcomeCode = Extract<VerdictCode, 'matched' | 'invalidXdm' | 'identityNotFound'>;

export interface Outcome {
  readonly event: TakingPart;
  readonly code: OutcomeCode;
  /** Of a match; absent for business events. */
  readonly profileIdentifier?: string;
}
