import type {
  VerdictCode,
  VerdictReasonCode,
  VerdictReasonParams,
  VerdictWarningCode,
} from '#domain/trigger';
import type { DiagnosticParams } from '#domain/base';
import type { EnvelopeCode, TransportCode } from '#domain/payload';
import { plural } from '../plural.ts';

/** Why a verdict is what it is (events.md §7.7). Reasons are parts of a list: no full stop at their end. */

/** What the engine saw and what the clause asked for; empty texts stand for "no value". */
interface Seen {
  readonly subject: string;
  readonly actual: string;
  readonly expected: string;
}

const seen = ({ subject, actual }: Seen) =>
  actual === '' ? `${subject} has no value` : `${subject} is ${actual}`;

/** A comparison with null asks for no value at all. */
const value = (expected: string) => (expected === 'null' ? 'no value' : expected);

/** Nothing is more or less than null: there the other side is what is missing. */
const ordered = (words: string) => (clause: Seen) =>
  clause.expected === 'null'
    ? `${seen(clause)}, and what it is compared with has no value`
    : `${seen(clause)}, expected ${words} ${clause.expected}`;

const within = (direction: string, unit: string) => (clause: Seen) =>
  `${seen(clause)}, expected within the ${direction} ${clause.expected} ${unit}`;

/** Words for each operator and boolean function; others are told by their text. */
const clauses = new Map<string, (clause: Seen) => string>(
  Object.entries({
    '==': (clause) => `${seen(clause)}, expected ${value(clause.expected)}`,
    '!=': (clause) => `${seen(clause)}, expected anything but ${value(clause.expected)}`,
    '<': ordered('less than'),
    '<=': ordered('at most'),
    '>': ordered('more than'),
    '>=': ordered('at least'),
    'is null': (clause) => `${seen(clause)}, expected no value`,
    'is not null': (clause) => `${seen(clause)}, expected a value`,
    'has null': (clause) => `${seen(clause)}, expected an element without a value`,
    'is numeric': (clause) => `${seen(clause)}, expected a number`,
    'is integer': (clause) => `${seen(clause)}, expected an integer`,
    'is decimal': (clause) => `${seen(clause)}, expected a decimal`,
    'is true': (clause) => `${seen(clause)}, expected true`,
    'is not true': (clause) => `${seen(clause)}, expected anything but true`,
    contain: (clause) => `${seen(clause)}, expected to contain ${clause.expected}`,
    containIgnoreCase: (clause) =>
      `${seen(clause)}, expected to contain ${clause.expected} (ignoring case)`,
    startWith: (clause) => `${seen(clause)}, expected to start with ${clause.expected}`,
    startWithIgnoreCase: (clause) =>
      `${seen(clause)}, expected to start with ${clause.expected} (ignoring case)`,
    endWith: (clause) => `${seen(clause)}, expected to end with ${clause.expected}`,
    endWithIgnoreCase: (clause) =>
      `${seen(clause)}, expected to end with ${clause.expected} (ignoring case)`,
    equalIgnoreCase: (clause) => `${seen(clause)}, expected ${clause.expected} (ignoring case)`,
    notEqualIgnoreCase: (clause) =>
      `${seen(clause)}, expected anything but ${clause.expected} (ignoring case)`,
    matchRegExp: (clause) => `${seen(clause)}, expected to match ${clause.expected}`,
    in: (clause) => `${seen(clause)}, expected one of ${clause.expected}`,
    isEmpty: (clause) => `${seen(clause)}, expected an empty text`,
    isNotEmpty: (clause) => `${seen(clause)}, expected a text that is not empty`,
    inLastHours: within('last', 'hours'),
    inLastDays: within('last', 'days'),
    inLastMonths: within('last', 'months'),
    inLastYears: within('last', 'years'),
    inNextHours: within('next', 'hours'),
    inNextDays: within('next', 'days'),
    inNextMonths: within('next', 'months'),
    inNextYears: within('next', 'years'),
  }),
);

/** An event ID is 64 characters; its start tells it apart. */
const short = (id: string) => (id.length > 16 ? `${id.slice(0, 8)}…` : id);

export const verdicts = {
  /** One word or two for each verdict, as chips show it. */
  codes: {
    matched: 'matched',
    conditionFalse: 'condition not met',
    conditionError: 'condition has errors',
    eventIdNotRecognised: 'event ID not recognised',
    identityNotFound: 'no person found',
    invalidXdm: 'invalid payload',
    rejected: 'refused',
    duplicate: 'duplicate',
    queued: 'queued',
    otherSchema: 'other schema',
    notTakingPart: 'takes no part',
  } satisfies Record<VerdictCode, string>,

  /** `cause` is the sentence of the reason further down, empty when there is none. */
  reasons: {
    'matched/identified': ({ identityType, identifier }) =>
      `Fires for ${identityType} ${identifier}`,
    'matched/no-identity-type': ({ identifier }) =>
      `Fires for ${identifier}; without an identity type its journeys can read no profile`,
    'matched/business': ({ from, to }) =>
      `Fires; its journeys start for a whole audience, ${from} to ${to} minutes later`,
    'conditionFalse/clause': (clause) =>
      clauses.get(clause.operator)?.(clause) ?? `${clause.text} is false`,
    'conditionFalse/negated-clause': (clause) =>
      `${seen(clause)}: ${clause.text} is true, expected false`,
    'conditionFalse/no-clause': ({ text }) => `${text} is false`,
    'conditionError/does-not-compile': (_, cause) =>
      `The condition has an error and counts as false: ${cause}`,
    'eventIdNotRecognised/missing': ({ expected }) =>
      `The payload carries no eventID, expected ${short(expected)}`,
    'eventIdNotRecognised/other': ({ expected, actual }) =>
      `eventID is ${short(actual)}, expected ${short(expected)}`,
    'identityNotFound/no-value': ({ expression }) =>
      `Recognised, but the profile identifier ${expression} has no value (the product reports EXTERNAL_KEY_COMPUTATION_ERROR)`,
    'invalidXdm/violations': ({ count, path, message }) =>
      plural(
        'en',
        count,
        () => `Schema violation at ${path}: ${message}`,
        (n) => `${n} schema violations, the first at ${path}: ${message}`,
      ),
    'rejected/refused': ({ status }, cause) => `Refused with status ${status}: ${cause}`,
    'otherSchema/named': ({ schema, named }) =>
      `The message names the schema ${named}, the event expects ${schema}`,
    'notTakingPart/problems': ({ count }, cause) =>
      plural(
        'en',
        count,
        () => `Has a problem and takes no part in firing: ${cause}`,
        (n) => `Has ${n} problems and takes no part in firing, the first: ${cause}`,
      ),
  } satisfies {
    readonly [C in VerdictReasonCode]: (params: VerdictReasonParams[C], cause: string) => string;
  },

  warnings: {
    'fire/identity-map-key-case': ({ wanted, found }) =>
      `identityMap has no entry “${wanted}”; the entry “${found}” was taken instead. Send the key exactly as the identity type spells it.`,
  } satisfies Record<VerdictWarningCode, (params: DiagnosticParams) => string>,

  /** Why a message was refused before any event was looked at (events.md §5.4, §6.1). */
  refusals: {
    'transport/too-large': () => 'The request is larger than 1 MB.',
    'transport/not-utf-8': () => 'The text is not encoded as UTF-8.',
    'transport/not-an-object': ({ place, found }) =>
      place === ''
        ? `A payload is a JSON object, this is of type ${found}.`
        : `A payload is a JSON object, ${place} is of type ${found}.`,
    'envelope/header-missing': () => 'The message has no header.',
    'envelope/body-missing': () => 'The message has no body.',
    'envelope/entity-missing': () => 'The message has no body.xdmEntity.',
    'envelope/schema-ref-missing': ({ place }) => `${place} with its id is missing.`,
    'envelope/schema-ref-incomplete': ({ place }) => `${place} is missing.`,
    'envelope/schema-refs-differ': ({ header, body }) =>
      `The schema references of header and body differ: ${header} and ${body}.`,
    'envelope/schema-ref-damaged': ({ schema, meant }) =>
      `The schema ${schema} is unknown; it looks damaged by copying, ${meant} was probably meant.`,
    'envelope/schema-unknown': ({ schema }) =>
      `The schema ${schema} is not in this workspace. Add it under Schemas, or correct the reference.`,
    'envelope/organisation-mismatch': ({ found, expected }) =>
      `The header names the organisation ${found}, the settings ${expected}.`,
  } satisfies Record<
    EnvelopeCode | Extract<TransportCode, `transport/${string}`>,
    (params: DiagnosticParams) => string
  >,
};
