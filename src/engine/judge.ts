/** The engine's work itself, without a thread around it: worker and in-process twin both run this. */
import { invariant, newUuid } from '#domain/base';
import {
  fireText,
  mendText,
  observeCondition,
  onlyEntity,
  readValue,
  type Engine,
  type Moment,
  type ReadValue,
} from '#domain/trigger';
import {
  recompileWorkspace,
  type CompiledWorkspace,
  driftOf,
  indexSchemas,
  type EventRecord,
} from '#domain/workspace';
import type { Locale } from '#messages';
import type {
  EngineWorkspace,
  EventProblems,
  EventSentence,
  FireAnswer,
  FireRequest,
  MendRequest,
  ObserveAnswer,
  ObserveRefusal,
  ReadValueRequest,
} from './contract.ts';
import { eventSentences } from './event-sentences.ts';
import { keepKnown } from './keep-known.ts';

/** What crosses the worker border: plain data in, plain data out, payloads as text. */
export interface Judge {
  load(workspace: EngineWorkspace): void;
  fire(request: FireRequest): FireAnswer;
  mend(request: MendRequest): string;
  observe(request: FireRequest): ObserveAnswer | ObserveRefusal | null;
  readValue(request: ReadValueRequest): ReadValue | null;
  problems(): readonly EventProblems[];
  sentences(locale: Locale): readonly EventSentence[];
}

/** A judge that knows nothing until it is loaded. */
export function createJudge(): Judge {
  let compiled: CompiledWorkspace | undefined;
  let engine: Engine | undefined;
  let known: EngineWorkspace | undefined;
  return {
    load(next) {
      known = keepKnown(known, next);
      const { draft, ...workspace } = known;
      compiled = recompileWorkspace(compiled, workspace, draft);
      ({ engine } = compiled);
    },
    fire({ text, now }) {
      invariant(engine, 'the engine is loaded before it fires');
      const schemaId = known?.draft?.definition.schema?.id ?? null;
      const showing = { schemaId, limit: VIOLATIONS_SHOWN };
      return { verdicts: fireText(engine, text, momentAt(now), showing).verdicts };
    },
    mend({ text, now, code }) {
      invariant(engine, 'the engine is loaded before it mends');
      const schemaId = known?.draft?.definition.schema?.id ?? null;
      return mendText(engine, text, momentAt(now), { schemaId, code });
    },
    observe({ text, now }) {
      const draft = draftOf(known);
      if (draft === null || draft.definition.eventIdType !== 'ruleBased') return null;
      const entity = onlyEntity(text);
      if (typeof entity === 'string') return { noPayload: entity };
      const { definition, schema } = draft;
      const clauses = observeCondition(definition, schema, entity, momentAt(now));
      return clauses ? { condition: definition.condition, clauses } : null;
    },
    readValue({ text, now, expression }) {
      const draft = draftOf(known);
      const entity = onlyEntity(text);
      if (draft === null || typeof entity === 'string') return null;
      return readValue(expression, draft.definition, draft.schema, entity, momentAt(now));
    },
    problems() {
      invariant(engine, 'the engine is loaded before it is asked');
      const drifted = driftedIn(known);
      return engine.events
        .map(({ id, problems }) => ({ id, problems, isDrifted: drifted.has(id) }))
        .filter(({ problems, isDrifted }) => problems > 0 || isDrifted);
    },
    sentences(locale) {
      invariant(known, 'the engine is loaded before it is asked');
      return eventSentences(known, locale);
    },
  };
}

/** What the page marks and lists at most; the rest is counted. */
const VIOLATIONS_SHOWN = 1000;

/** Ids of the events whose schema has moved on since they took it over. */
function driftedIn(known: EngineWorkspace | undefined): ReadonlySet<string> {
  const schemas = indexSchemas(known?.schemas ?? []);
  const isDrifted = (event: EventRecord): boolean => {
    const schema = schemas.get(event.definition.schema?.id ?? '');
    return schema !== undefined && driftOf(event, schema) !== undefined;
  };
  return new Set(known?.events.filter(isDrifted).map(({ id }) => id));
}

/** The draft on screen with its schema. */
function draftOf(known: EngineWorkspace | undefined) {
  const definition = known?.draft?.definition;
  const schema = definition?.schema && indexSchemas(known?.schemas ?? []).get(definition.schema.id);
  return definition && schema ? { definition, schema } : null;
}

/** Chance comes from the platform here; the domain only sees it as a parameter. */
function momentAt(now: number): Moment {
  const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return { now, random: Math.random, uuid: () => newUuid(random) };
}
