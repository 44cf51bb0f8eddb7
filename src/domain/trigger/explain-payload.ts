/**
 * The verdict of one payload for every event, stage by stage: received, formed, valid, recognised, identified
 * (events.md §7.7, design §6).
 */
import {
  checkEnvelope,
  schemaIdOf,
  type EnvelopeContext,
  type PayloadItem,
  type Rejection,
} from '#domain/payload';
import type { Violation, XdmSchema } from '#domain/schema';
import type { CompiledEvent, TakingPart } from './compiled-event.ts';
import { explainEvent, verdictOf } from './explain-event.ts';
import { environmentAt, type Moment } from './moment.ts';
import { reason } from './reason.ts';
import { notOffered, stoppedAt } from './stages.ts';
import { Validity } from './validity.ts';
import type { EventVerdict, PayloadVerdict, SchemaVerdict, Stage } from './verdict.ts';

/** What the engine judges with. */
export interface Judging {
  /** By name. */
  readonly events: readonly CompiledEvent[];
  readonly schemas: ReadonlyMap<string, XdmSchema>;
  readonly envelope: EnvelopeContext;
  /** Codes of the namespaces of the workspace. */
  readonly identityCodes: readonly string[];
}

/** Judges one payload. */
export function explainPayload(
  judging: Judging,
  item: PayloadItem,
  moment: Moment,
): PayloadVerdict {
  const rejection = item.refusal ?? checkEnvelope(item, judging.envelope);
  if (rejection || !item.entity) {
    return {
      ...rejectedPayload(judging.events, rejection, item.refusal ? 'received' : 'formed'),
      shape: item.shape,
      place: item.place,
    };
  }
  const payload = item.entity;
  const named = schemaIdOf(item);
  const validity = new Validity(payload, moment.now, judging.identityCodes);
  const input = { payload, environment: environmentAt(moment) };
  const events = judging.events.map((event): EventVerdict => {
    if (!event.takesPart) return notTakingPart(event);
    if (named !== undefined && named !== event.schemaId) return otherSchema(event, named, judging);
    return explainEvent(event, validity, input);
  });
  const schemas = judgedSchemas(judging, named);
  return {
    shape: item.shape,
    place: item.place,
    unwrapped: false,
    events,
    schemas: schemas.map((schema) => schemaVerdict(schema, validity)),
    warnings: warningsOf(schemas, validity),
  };
}

/** The verdict of a text that was refused before anything in it could be judged. */
export function rejectedPayload(
  events: readonly CompiledEvent[],
  rejection: Rejection | undefined,
  stage: Extract<Stage, 'received' | 'formed'>,
): PayloadVerdict {
  const why = reason('rejected/refused', { status: rejection?.status ?? 400 }, rejection);
  return {
    shape: 'entity',
    place: [],
    unwrapped: false,
    ...(rejection && { rejection }),
    events: events.map((event) =>
      event.takesPart
        ? verdictOf(event, 'rejected', why, stoppedAt(stage, why))
        : notTakingPart(event),
    ),
    schemas: [],
    warnings: [],
  };
}

function notTakingPart(event: Extract<CompiledEvent, { takesPart: false }>): EventVerdict {
  return verdictOf(event, 'notTakingPart', event.reason, notOffered(event.reason));
}

function otherSchema(event: TakingPart, named: string, judging: Judging): EventVerdict {
  const why = reason('otherSchema/named', {
    schema: event.schema.title,
    named: judging.schemas.get(named)?.title ?? named,
  });
  return verdictOf(event, 'otherSchema', why, notOffered(why));
}

/** The schema that a message names; for a bare entity those of the events it was offered to (events.md §7.7). */
function judgedSchemas(judging: Judging, named: string | undefined): readonly XdmSchema[] {
  if (named !== undefined) {
    const schema = judging.schemas.get(named);
    return schema ? [schema] : [];
  }
  const offered = new Set(
    judging.events.flatMap((event) => (event.takesPart ? [event.schema] : [])),
  );
  return [...offered];
}

function schemaVerdict(schema: XdmSchema, validity: Validity): SchemaVerdict {
  const { id, title } = schema;
  const violations = validity.violations(schema);
  const errors = validity.errors(schema).length;
  return { id, title, valid: errors === 0, errors, violations };
}

/**
 * Warnings on the payload as a whole, each once. Of a bare entity only the schemas that it fits are heard: what the
 * others say of it is beside the point.
 */
function warningsOf(schemas: readonly XdmSchema[], validity: Validity): readonly Violation[] {
  const fitting = schemas.filter((schema) => validity.isValid(schema));
  const warnings = new Map<string, Violation>();
  for (const schema of fitting.length > 0 ? fitting : schemas) {
    for (const violation of validity.violations(schema)) {
      if (violation.severity !== 'warning') continue;
      warnings.set(`${violation.path} ${violation.message}`, violation);
    }
  }
  return [...warnings.values()];
}
