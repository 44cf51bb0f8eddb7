/** One record of a log, judged for every event: what each thread of a replay runs (events.md §7.7). */
import { decodeUtf8, ownProperty, parseJson, type JsonObject, type JsonValue } from '#domain/base';
import {
  readPayload,
  REQUEST_MAX_BYTES,
  schemaIdOf,
  type PayloadItem,
  type Rejection,
} from '#domain/payload';
import type { TakingPart } from './compiled-event.ts';
import type { Engine } from './engine.ts';
import { environmentAt, type Moment } from './moment.ts';
import { onlyFailingClause } from './near-miss.ts';
import type { Outcome } from './outcome.ts';

/** One event of a record. It is overwritten by the next: read it in the visit. */
export interface JudgedEvent {
  /** `eventType` of the payload, empty where it has none. */
  readonly eventType: string;
  /** Of every event that recognises it; empty for an event that nobody wants. */
  readonly outcomes: readonly Outcome[];
  /** Why it was offered to no event at all. */
  readonly rejection?: Rejection;
  /** The payload; undefined where there is none. Read when asked for: it costs more than the rest. */
  payload(): JsonObject | undefined;
  /** Index of the only required clause of an event that does not hold; undefined where none or several do not. */
  onlyFailingClause(event: TakingPart): number | undefined;
}

export interface RecordJudge {
  /** Judges the events of a JSON text in UTF-8. A text that cannot be read visits nothing and says why. */
  judgeBytes(
    bytes: Uint8Array,
    start: number,
    end: number,
    visit: (event: JudgedEvent) => void,
  ): Rejection | undefined;
  /** The same for a record that is JSON already, such as a row of a table. */
  judgeValue(value: JsonValue, visit: (event: JudgedEvent) => void): Rejection | undefined;
}

export interface RecordJudgeOptions {
  /** The time of the replay. */
  readonly moment: Moment;
  /** Stops behind recognition: every outcome is called `matched`, nothing is validated or identified. */
  readonly recognisedOnly?: boolean;
}

/** A judge of records for an engine. */
export function createRecordJudge(engine: Engine, options: RecordJudgeOptions): RecordJudge {
  return {
    judgeBytes(bytes, start, end, visit) {
      if (end - start > REQUEST_MAX_BYTES) {
        const params = { limit: REQUEST_MAX_BYTES };
        return { code: 'transport/too-large', status: 413, params };
      }
      const text = decodeUtf8(bytes, start, end);
      if (text === undefined) return { code: 'transport/not-utf-8', status: 400, params: {} };
      const parsed = parseJson(text);
      if (parsed.ok) return judgeValue(engine, options, parsed.value.value, visit);
      const { code, params, column } = parsed.error;
      return { code, status: 400, params: { ...params, column } };
    },
    judgeValue: (value, visit) => judgeValue(engine, options, value, visit),
  };
}

function judgeValue(
  engine: Engine,
  options: RecordJudgeOptions,
  value: JsonValue,
  visit: (event: JudgedEvent) => void,
): Rejection | undefined {
  const read = readPayload(value);
  if (!read.ok) return read.error;
  for (const item of read.value.items) visit(judgeItem(engine, options, item));
  return undefined;
}

function judgeItem(
  engine: Engine,
  { moment, recognisedOnly }: RecordJudgeOptions,
  item: PayloadItem,
): JudgedEvent {
  const { entity } = item;
  const rejection = item.refusal ?? engine.refusal(item);
  const outcomes = rejection || !entity ? [] : engine.judge(item, moment, recognisedOnly);
  return {
    eventType: (entity && eventTypeOf(entity)) ?? '',
    outcomes,
    ...(rejection && { rejection }),
    payload: () => entity,
    onlyFailingClause(event) {
      if (!entity || event.recognition.by !== 'condition') return undefined;
      const { clauses } = event.recognition;
      const named = schemaIdOf(item);
      if (named !== undefined && named !== event.schemaId) return undefined;
      return onlyFailingClause(clauses(), { payload: entity, environment: environmentAt(moment) });
    },
  };
}

function eventTypeOf(entity: JsonObject): string | undefined {
  const eventType = ownProperty(entity, 'eventType');
  return typeof eventType === 'string' ? eventType : undefined;
}
