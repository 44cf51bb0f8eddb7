/**
 * Many definitions compiled to one engine (design §6). `judge` answers which events recognise a payload and what comes
 * of it, and nothing else; `explain` gives the verdict of every event with its reasons. A differential test holds the
 * two together.
 */
import type { JsonObject } from '#domain/base';
import type { Environment } from '#domain/expression';
import { checkEnvelope, schemaIdOf, type PayloadItem, type Rejection } from '#domain/payload';
import type { CompiledEvent, TakingPart } from './compiled-event.ts';
import {
  compareNames,
  DefinitionSet,
  type DefinitionChange,
  type DefinitionSurroundings,
  type IdentifiedDefinition,
} from './definition-set.ts';
import { explainPayload } from './explain-payload.ts';
import { computeIdentifier } from './identifier.ts';
import { Matcher, type MatchingStats } from './matching/matcher.ts';
import { environmentAt, type Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { Validity } from './validity.ts';
import type { PayloadVerdict } from './verdict.ts';

export interface EngineInput extends DefinitionSurroundings {
  readonly events: readonly IdentifiedDefinition[];
  /** Compared with a message's `imsOrgId`; empty when unknown. */
  readonly organisationId: string;
}

/** An event that a payload sets off. */
export interface Match {
  readonly id: string;
  readonly event: string;
  /** Absent for business events. */
  readonly profileIdentifier?: string;
}

export interface Engine {
  /** The matched events by name. */
  match(item: PayloadItem, moment: Moment): readonly Match[];
  /** Every event that recognises a payload, with what comes of it; `recognisedOnly` looks no further. */
  judge(item: PayloadItem, moment: Moment, recognisedOnly?: boolean): readonly Outcome[];
  /** What comes of a payload for the events that recognise it, by name: they share one check for each schema. */
  outcomes(recognised: readonly Outcome[], payload: JsonObject, moment: Moment): readonly Outcome[];
  /** Why a payload is offered to no event at all. */
  refusal(item: PayloadItem): Rejection | undefined;
  /** The verdict of every event, with reasons. */
  explain(item: PayloadItem, moment: Moment): PayloadVerdict;
  /** Adds, replaces and removes definitions; the index is changed in these places only. */
  change(change: DefinitionChange): void;
  stats(): MatchingStats;
  /** Every event as compiled, by name: those that take no part are among them. */
  readonly events: readonly CompiledEvent[];
  /** Every schema by `$id`. */
  readonly schemas: DefinitionSurroundings['schemas'];
  /** The index itself, for whoever brings events as bytes. */
  readonly matcher: Matcher;
}

/** Compiles a set of definitions. */
export function compileEngine(input: EngineInput): Engine {
  const { schemas, identityTypes, organisationId } = input;
  const definitions = new DefinitionSet({ schemas, identityTypes });
  const matcher = new Matcher();
  const identityCodes = identityTypes.map(({ code }) => code);
  const envelope = { isKnownSchema: (id: string) => schemas.has(id), organisationId };

  const change = (changed: DefinitionChange) => {
    const { added, removed } = definitions.apply(changed);
    for (const event of removed) if (event.takesPart) matcher.remove(event);
    matcher.add(added.filter((event) => event.takesPart));
  };
  change({ put: input.events });

  const judge = (item: PayloadItem, moment: Moment, recognisedOnly = false): readonly Outcome[] => {
    if (checkEnvelope(item, envelope) || !item.entity) return [];
    matcher.read(item.entity);
    const recognised = matcher.recognise(environmentAt(moment), schemaIdOf(item));
    if (recognised.length === 0) return [];
    return recognisedOnly ? [...recognised] : outcomesOf(recognised, item.entity, moment);
  };

  return {
    get events() {
      return definitions.events;
    },
    schemas,
    matcher,
    judge,
    match: (item, moment) =>
      judge(item, moment)
        .filter(({ code }) => code === 'matched')
        .map(({ event: { id, name: event }, profileIdentifier }) => ({
          id,
          event,
          ...(profileIdentifier !== undefined && { profileIdentifier }),
        })),
    outcomes: outcomesOf,
    refusal: (item) => checkEnvelope(item, envelope),
    explain: (item, moment) =>
      explainPayload(
        { events: definitions.events, schemas, envelope, identityCodes },
        item,
        moment,
      ),
    change,
    stats: () => matcher.stats(),
  };
}

/** Recognised first and validated then: the outcome is the same as in the other order (design §6). */
function outcomesOf(
  recognised: readonly Outcome[],
  payload: JsonObject,
  moment: Moment,
): readonly Outcome[] {
  const environment = environmentAt(moment);
  const validity = new Validity(payload, moment.now);
  return recognised
    .map(({ event }): Outcome =>
      validity.isValid(event.schema)
        ? identified(event, payload, environment)
        : { event, code: 'invalidXdm' },
    )
    .sort((a, b) => compareNames(a.event.name, b.event.name));
}

function identified(event: TakingPart, payload: JsonObject, environment: Environment): Outcome {
  if (!event.identifier) return { event, code: 'matched' };
  const profileIdentifier = computeIdentifier(event.identifier, payload, environment);
  return profileIdentifier === undefined
    ? { event, code: 'identityNotFound' }
    : { event, code: 'matched', profileIdentifier };
}
