/**
 * Many definitions compiled to one engine (design §6). `match` answers which events a payload sets off and nothing
 * else; `explain` gives the verdict of every event with its reasons. A differential test holds the two together.
 */
import type { JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import type { IdentityType } from '#domain/identity';
import type { Environment } from '#domain/expression';
import { checkEnvelope, schemaIdOf, type PayloadItem, type Rejection } from '#domain/payload';
import type { XdmSchema } from '#domain/schema';
import { compileEvent, type CompiledEvent, type TakingPart } from './compiled-event.ts';
import { explainPayload } from './explain-payload.ts';
import { computeIdentifier } from './identifier.ts';
import { environmentAt, type Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { Recogniser } from './recogniser.ts';
import { Validity } from './validity.ts';
import type { PayloadVerdict } from './verdict.ts';

export interface EngineInput {
  readonly events: readonly { readonly id: string; readonly definition: EventDefinition }[];
  /** Every schema of the workspace by `$id`. */
  readonly schemas: ReadonlyMap<string, XdmSchema>;
  /** Standard and own ones. */
  readonly identityTypes: readonly IdentityType[];
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
  /** The matched events by name: the fast path. */
  match(item: PayloadItem, moment: Moment): readonly Match[];
  /** Every event that recognises a payload, by name, with what comes of it; `recognisedOnly` looks no further. */
  judge(item: PayloadItem, moment: Moment, recognisedOnly?: boolean): readonly Outcome[];
  /** Why a payload is offered to no event at all. */
  refusal(item: PayloadItem): Rejection | undefined;
  /** The verdict of every event, with reasons. */
  explain(item: PayloadItem, moment: Moment): PayloadVerdict;
  /** Every event as compiled, by name: those that take no part are among them. */
  readonly events: readonly CompiledEvent[];
  /** Every schema by `$id`. */
  readonly schemas: ReadonlyMap<string, XdmSchema>;
}

/** Compiles a set of definitions; nothing in it changes afterwards. */
export function compileEngine(input: EngineInput): Engine {
  const events = compileEvents(input);
  const recognisers = recognisersOf(events);
  const identityCodes = input.identityTypes.map(({ code }) => code);
  const envelope = {
    isKnownSchema: (id: string) => input.schemas.has(id),
    organisationId: input.organisationId,
  };

  const judge = (item: PayloadItem, moment: Moment, recognisedOnly = false) => {
    if (checkEnvelope(item, envelope) || !item.entity) return [];
    const named = schemaIdOf(item);
    const outcomes: Outcome[] = [];
    for (const [schemaId, recogniser] of recognisers) {
      if (named !== undefined && named !== schemaId) continue;
      outcomes.push(...outcomesOf(recogniser, item.entity, moment, recognisedOnly));
    }
    return outcomes.sort((a, b) => compareNames(a.event.name, b.event.name));
  };

  return {
    events,
    schemas: input.schemas,
    match(item, moment) {
      return judge(item, moment, false)
        .filter(({ code }) => code === 'matched')
        .map(({ event: { id, name: event }, profileIdentifier }) => ({
          id,
          event,
          ...(profileIdentifier !== undefined && { profileIdentifier }),
        }));
    },
    judge,
    refusal: (item) => checkEnvelope(item, envelope),
    explain(item, moment) {
      const { schemas } = input;
      return explainPayload({ events, schemas, envelope, identityCodes }, item, moment);
    },
  };
}

function compileEvents(input: EngineInput): readonly CompiledEvent[] {
  const namesakes = namesakesOf(input.events.map(({ definition }) => definition.name));
  return input.events
    .map(({ id, definition }) => {
      const same = namesakes.get(definition.name.toLowerCase()) ?? [];
      return compileEvent(id, definition, {
        schema: (schemaId) => input.schemas.get(schemaId),
        identityTypes: input.identityTypes,
        takenNames: same.toSpliced(same.indexOf(definition.name), 1),
      });
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

/**
 * Names by their lower-case form. Only a namesake can take a name, and handing every event the names of all the others
 * would be quadratic.
 */
function namesakesOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const namesakes = new Map<string, string[]>();
  for (const name of names) {
    const key = name.toLowerCase();
    const same = namesakes.get(key);
    if (same) same.push(name);
    else namesakes.set(key, [name]);
  }
  return namesakes;
}

function recognisersOf(events: readonly CompiledEvent[]): ReadonlyMap<string, Recogniser> {
  const recognisers = new Map<string, Recogniser>();
  for (const event of events) {
    if (!event.takesPart) continue;
    let recogniser = recognisers.get(event.schemaId);
    if (!recogniser) {
      recogniser = new Recogniser(event.schema);
      recognisers.set(event.schemaId, recogniser);
    }
    recogniser.add(event);
  }
  return recognisers;
}

/** Recognises first and validates only what was recognised: the outcome is the same (design §6). */
function outcomesOf(
  recogniser: Recogniser,
  payload: JsonObject,
  moment: Moment,
  recognisedOnly: boolean,
): readonly Outcome[] {
  const environment = environmentAt(moment);
  const recognised = recogniser.recognise({ payload, environment });
  if (recognised.length === 0) return [];
  if (recognisedOnly) return recognised.map((event) => ({ event, code: 'matched' }));
  if (!new Validity(payload, moment.now).isValid(recogniser.schema)) {
    return recognised.map((event) => ({ event, code: 'invalidXdm' }));
  }
  return recognised.map((event) => identified(event, payload, environment));
}

function identified(event: TakingPart, payload: JsonObject, environment: Environment): Outcome {
  if (!event.identifier) return { event, code: 'matched' };
  const profileIdentifier = computeIdentifier(event.identifier, payload, environment);
  return profileIdentifier === undefined
    ? { event, code: 'identityNotFound' }
    : { event, code: 'matched', profileIdentifier };
}

/** By UTF-16 code units: several matches are processed by name (events.md §11, point 34), alike on every machine. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
