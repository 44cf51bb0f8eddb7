/**
 * What came of offering a payload to the engine (events.md §7.7, design §6). Reasons are codes with parameters; the
 * catalogues put them into words.
 */
import type { Diagnostic, DiagnosticParams, SourceRange } from '#domain/base';
import type { EventKind } from '#domain/event';
import type { Explanation } from '#domain/expression';
import type { Violation } from '#domain/schema';

export const VERDICT_CODES = [
  'matched',
  'conditionFalse',
  'conditionError',
  'eventIdNotRecognised',
  'identityNotFound',
  'invalidXdm',
  'rejected',
  'duplicate',
  'queued',
  'otherSchema',
  'notTakingPart',
] as const;

/** Verdict of one message for one event (events.md §7.7). */
export type VerdictCode = (typeof VERDICT_CODES)[number];

/** The pipeline as drawn; `admitted` comes with journeys. */
export const STAGES = ['received', 'formed', 'valid', 'recognised', 'identified'] as const;
export type Stage = (typeof STAGES)[number];

/** `failed` carries the reason; stages behind it are `notReached`. */
export interface StageOutcome {
  readonly stage: Stage;
  readonly outcome: 'passed' | 'failed' | 'notReached' | 'notApplicable';
  readonly reason?: Reason;
}

export interface Reason {
  readonly code: string;
  readonly params: DiagnosticParams;
}

export interface EventVerdict {
  /** Record id of the event, `draft` for an unsaved one. */
  readonly id: string;
  readonly event: string;
  readonly kind: EventKind;
  readonly schemaId: string | null;
  readonly code: VerdictCode;
  readonly reason: Reason;
  readonly profileIdentifier?: string;
  readonly supplementalIdentifier?: string;
  readonly identityType?: string | null;
  readonly stages: readonly StageOutcome[];
  /** Outcome of each clause of the condition, present when the condition was evaluated. */
  readonly explanation?: ClauseTree;
  readonly warnings: readonly Diagnostic[];
}

/** The explanation with values as canonical text, so that it crosses the worker border as plain data. */
export interface ClauseTree {
  readonly kind: 'and' | 'or' | 'not' | 'clause';
  readonly range: SourceRange;
  readonly text: string;
  readonly outcome: boolean;
  readonly evaluated: boolean;
  readonly negated?: boolean;
  readonly operator?: string;
  readonly operands?: readonly { readonly text: string; readonly path?: string; readonly value: string; readonly type: string }[];
  readonly parts?: readonly ClauseTree[];
}

export interface SchemaVerdict {
  readonly id: string;
  readonly title: string;
  readonly valid: boolean;
  readonly violations: readonly Violation[];
}

/** Verdict of one payload: transport and envelope first, then every event, then every schema it was judged against. */
export interface PayloadVerdict {
  /** What the text turned out to be. */
  readonly shape: 'entity' | 'message';
  /** Present when the message was refused before any event was looked at. */
  readonly rejection?: Reason & { readonly status: number; readonly range?: SourceRange };
  readonly events: readonly EventVerdict[];
  readonly schemas: readonly SchemaVerdict[];
  readonly warnings: readonly Diagnostic[];
}

export type { Explanation };
