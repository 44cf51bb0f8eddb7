/**
 * Why a verdict is what it is: a code with parameters of known types. The catalogue area `verdicts` has a sentence for
 * every code, in every language.
 */
import type { DiagnosticParams } from '#domain/base';

/** What decided a clause; texts are ready to show, strings in double quotes. */
export interface ClauseParams {
  /** The clause as written. */
  readonly text: string;
  /** Operator symbol (`==`, `is null`) or function name. */
  readonly operator: string;
  /** Path of the field that was looked at, or the text of the operand where it is no plain field. */
  readonly subject: string;
  /** Value seen; empty when there was none (a string is never empty here: it has quotes). */
  readonly actual: string;
  /** Values that the operator compared with, joined with `, `; empty for tests with one operand. */
  readonly expected: string;
}

/** Parameters of each reason. */
export interface VerdictReasonParams {
  'matched/identified': { readonly identityType: string; readonly identifier: string };
  /** No identity type: the journey can read no profile (events.md §4.5). */
  'matched/no-identity-type': { readonly identifier: string };
  /** Minutes until people enter (events.md §7.6). */
  'matched/business': { readonly from: number; readonly to: number };
  'conditionFalse/clause': ClauseParams;
  /** Stood under `not` and held. */
  'conditionFalse/negated-clause': ClauseParams;
  /** False or without a value, and no single clause is to blame. */
  'conditionFalse/no-clause': { readonly text: string };
  /** `cause` is the first mistake. */
  'conditionError/does-not-compile': { readonly text: string };
  'eventIdNotRecognised/missing': { readonly expected: string };
  'eventIdNotRecognised/other': { readonly expected: string; readonly actual: string };
  'identityNotFound/no-value': { readonly identityType: string; readonly expression: string };
  /** The first violation stands for all. */
  'invalidXdm/violations': {
    readonly count: number;
    readonly path: string;
    readonly message: string;
  };
  /** `cause` says why. */
  'rejected/refused': { readonly status: number };
  'otherSchema/named': { readonly schema: string; readonly named: string };
  /** `cause` is the first of `count` problems. */
  'notTakingPart/problems': { readonly count: number };
}

export type VerdictReasonCode = keyof VerdictReasonParams;

/** A reason further down: a diagnostic of the definition or of its expressions, or why a message was refused. */
export interface ReasonCause {
  readonly code: string;
  readonly params: DiagnosticParams;
}

export type VerdictReason<Code extends VerdictReasonCode = VerdictReasonCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly params: VerdictReasonParams[C];
    readonly cause?: ReasonCause;
  };
}[Code];

/** Builds a reason; the code decides which parameters it needs. */
export function reason<C extends VerdictReasonCode>(
  code: C,
  params: VerdictReasonParams[C],
  cause?: ReasonCause,
): VerdictReason {
  const plain = cause && { code: cause.code, params: cause.params };
  return { code, params, ...(plain && { cause: plain }) } as VerdictReason;
}
