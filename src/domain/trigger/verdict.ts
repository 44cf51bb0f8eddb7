/**
 * What came of offering a payload to the engine (events.md §7.7, design §6). Reasons are codes with parameters; the
 * catalogues put them into words.
 */
import type { JsonPath, SourceRange } from '#domain/base';
import type { EventKind } from '#domain/event';
import type { ConditionPhrase } from '#domain/expression';
import type { IdentityDiagnostic } from '#domain/identity';
import type { Rejection } from '#domain/payload';
import type { Violation } from '#domain/schema';
import type { VerdictReason } from './reason.ts';
import type { VerdictWarning } from './warning.ts';

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
  readonly reason?: VerdictReason;
}

export interface EventVerdict {
  /** Record id of the event, `draft` for an unsaved one. */
  readonly id: string;
  readonly event: string;
  readonly kind: EventKind;
  readonly schemaId: string | null;
  readonly code: VerdictCode;
  readonly reason: VerdictReason;
  readonly profileIdentifier?: string;
  readonly supplementalIdentifier?: string;
  readonly identityType?: string | null;
  readonly stages: readonly StageOutcome[];
  /** Outcome of each clause of the condition, present when the condition was evaluated. */
  readonly explanation?: ClauseTree;
  readonly warnings: readonly (VerdictWarning | IdentityDiagnostic)[];
}

/** The explanation with values as canonical text, so that it crosses the worker border as plain data. */
export interface ClauseTree {
  readonly kind: 'and' | 'or' | 'not' | 'clause';
  readonly range: SourceRange;
  readonly text: string;
  /** What a clause says, to be put into words; absent where nobody reads it. */
  readonly phrase?: ConditionPhrase;
  readonly outcome: boolean;
  readonly evaluated: boolean;
  readonly negated?: boolean;
  readonly operator?: string;
  readonly operands?: readonly ClauseOperand[];
  readonly parts?: readonly ClauseTree[];
}

/** One operand of a clause as it was seen. */
export interface ClauseOperand {
  readonly text: string;
  /** Name of the field, for a reference. */
  readonly path?: string;
  /** Text of the value, empty when there was none. */
  readonly value: string;
  readonly type: string;
  /** What stands in the payload where the value is none, because it does not fit the field. */
  readonly raw?: string;
  /** The value of the one field that a conversion converts. */
  readonly source?: { readonly value: string; readonly type: string };
}

export interface SchemaVerdict {
  readonly id: string;
  readonly title: string;
  readonly valid: boolean;
  /** How many errors there are, also where not all are listed. */
  readonly errors: number;
  /** Errors and warnings, told apart by their severity. */
  readonly violations: readonly Violation[];
}

/** Verdict of one payload: transport and envelope first, then every event, then every schema it was judged against. */
export interface PayloadVerdict {
  /** What the text turned out to be. */
  readonly shape: 'entity' | 'message';
  /** Steps from the root of the text to the entity: a violation's path continues from here. */
  readonly place: JsonPath;
  /** True where the entity stood in a wrap of the Web SDK (events.md §9). */
  readonly unwrapped: boolean;
  /** Present when the message was refused before any event was looked at. */
  readonly rejection?: Rejection;
  readonly events: readonly EventVerdict[];
  readonly schemas: readonly SchemaVerdict[];
  /** Violations of severity `warning` on the payload as a whole: late, two primaries. */
  readonly warnings: readonly Violation[];
}
