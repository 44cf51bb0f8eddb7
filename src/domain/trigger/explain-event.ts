/** The verdict of a well-formed payload for one event that takes part: valid, recognised, identified (events.md §7.7). */
import type { Explanation } from '#domain/expression';
import { clauseTree } from './clause-tree.ts';
import { conditionFalseReason } from './clause-reason.ts';
import type { CompiledEvent, Recognition, TakingPart } from './compiled-event.ts';
import { computeIdentifier, identifierRemarks } from './identifier.ts';
import type { PayloadInput } from './moment.ts';
import { reason, type VerdictReason } from './reason.ts';
import { eventIdOf } from './event-id.ts';
import { passedAll, stoppedAt } from './stages.ts';
import type { Validity } from './validity.ts';
import type { EventVerdict, StageOutcome, VerdictCode } from './verdict.ts';

/** People enter 15 to 60 minutes after a business event (events.md §7.6, §11 point 32). */
const EXPORT_MINUTES = { from: 15, to: 60 };

/** Judges one event; `validity` remembers violations across events of one schema. */
export function explainEvent(
  event: TakingPart,
  validity: Validity,
  input: PayloadInput,
): EventVerdict {
  const errors = validity.errors(event.schema);
  const [first] = errors;
  if (first) {
    const why = reason('invalidXdm/violations', {
      count: errors.length,
      path: first.path,
      message: first.message,
    });
    return verdictOf(event, 'invalidXdm', why, stoppedAt('valid', why));
  }
  const recognised = recognise(event.recognition, input);
  const explained = explanationPart(event.recognition, recognised.explanation);
  if (recognised.reason) {
    const { code, reason: why } = recognised;
    return { ...verdictOf(event, code, why, stoppedAt('recognised', why)), ...explained };
  }
  return { ...identify(event, input), ...explained };
}

/** A verdict with nothing but its reason. */
export function verdictOf(
  event: CompiledEvent,
  code: VerdictCode,
  why: VerdictReason,
  stages: readonly StageOutcome[],
): EventVerdict {
  const { id, name, kind, schemaId } = event;
  return { id, event: name, kind, schemaId, code, reason: why, stages, warnings: [] };
}

type Recognised =
  | { readonly reason?: undefined; readonly explanation?: Explanation }
  | {
      readonly reason: VerdictReason;
      readonly code: 'conditionFalse' | 'conditionError' | 'eventIdNotRecognised';
      readonly explanation?: Explanation;
    };

function recognise(recognition: Recognition, input: PayloadInput): Recognised {
  switch (recognition.by) {
    case 'nothing':
      return { code: 'conditionError', reason: recognition.reason };
    case 'eventID': {
      const expected = recognition.eventID;
      const actual = eventIdOf(input.payload);
      if (actual === expected) return {};
      const why =
        actual === undefined
          ? reason('eventIdNotRecognised/missing', { expected })
          : reason('eventIdNotRecognised/other', { expected, actual });
      return { code: 'eventIdNotRecognised', reason: why };
    }
    case 'condition': {
      const explanation = recognition.explain(input);
      if (explanation.value === true) return { explanation };
      const why = conditionFalseReason(explanation, recognition.text);
      return { code: 'conditionFalse', reason: why, explanation };
    }
  }
}

function explanationPart(
  recognition: Recognition,
  explanation: Explanation | undefined,
): Pick<EventVerdict, 'explanation'> {
  if (recognition.by !== 'condition' || !explanation?.condition) return {};
  return { explanation: clauseTree(explanation.condition, recognition.text, recognition.phrases) };
}

function identify(event: TakingPart, input: PayloadInput): EventVerdict {
  const { identifier, supplemental } = event;
  if (!identifier) {
    return verdictOf(event, 'matched', reason('matched/business', EXPORT_MINUTES), passedAll(true));
  }
  const { payload, environment } = input;
  const identityType = identifier.identityType?.code ?? null;
  const profileIdentifier = computeIdentifier(identifier, payload, environment);
  if (profileIdentifier === undefined) {
    const why = reason('identityNotFound/no-value', {
      identityType: identityType ?? '',
      expression: identifier.text,
    });
    return {
      ...verdictOf(event, 'identityNotFound', why, stoppedAt('identified', why)),
      identityType,
    };
  }
  const supplementalIdentifier =
    supplemental && computeIdentifier(supplemental, payload, environment);
  const why =
    identityType === null
      ? reason('matched/no-identity-type', { identifier: profileIdentifier })
      : reason('matched/identified', { identityType, identifier: profileIdentifier });
  return {
    ...verdictOf(event, 'matched', why, passedAll(false)),
    profileIdentifier,
    identityType,
    ...(supplementalIdentifier !== undefined && { supplementalIdentifier }),
    warnings: identifierRemarks(identifier, payload, profileIdentifier),
  };
}
