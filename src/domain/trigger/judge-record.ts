/** One record of a log, judged for every event: what each thread of a replay runs (events.md §7.7). */
import {
  decodeUtf8,
  fail,
  invariant,
  isJsonObject,
  ownProperty,
  parseJson,
  succeed,
  type JsonObject,
  type JsonValue,
  type Result,
} from '#domain/base';
import {
  readPayload,
  REQUEST_MAX_BYTES,
  schemaIdOf,
  type PayloadItem,
  type Rejection,
} from '#domain/payload';
import type { TakingPart } from './compiled-event.ts';
import type { Engine } from './engine.ts';
import { READ } from './fields/field-scanner.ts';
import { MISSING, TEXT } from './fields/field-values.ts';
import type { Matcher } from './matching/matcher.ts';
import { environmentAt, type Moment } from './moment.ts';
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
  const { matcher } = engine;
  const { moment, recognisedOnly } = options;
  const environment = environmentAt(moment);
  const root = rootNodes(matcher);
  const judged = new ScannedEvent(engine, root.eventType);

  const judgeValue = (value: JsonValue, visit: (event: JudgedEvent) => void) => {
    const read = readPayload(value);
    if (!read.ok) return read.error;
    for (const item of read.value.items) visit(judgeItem(engine, options, item));
    return undefined;
  };

  return {
    judgeBytes(bytes, start, end, visit) {
      if (end - start > REQUEST_MAX_BYTES) {
        const params = { limit: REQUEST_MAX_BYTES };
        return { code: 'transport/too-large', status: 413, params };
      }
      const { values } = matcher.fields;
      const status = scanRecord(matcher, bytes, start, end);
      const isScanned = status === READ && !values.refusable;
      if (!isScanned || root.envelope.some((node) => values.kinds[node] !== MISSING)) {
        const value = readRecord(bytes, start, end, isScanned && !values.unusual);
        return value.ok ? judgeValue(value.value, visit) : value.error;
      }
      const recognised = matcher.recognise(environment);
      judged.show(bytes, start, end);
      judged.outcomes =
        recognisedOnly || recognised.length === 0
          ? recognised
          : engine.outcomes(recognised, judged.payload(), moment);
      visit(judged);
      return undefined;
    },
    judgeValue,
  };
}

const NO_OUTCOMES: readonly Outcome[] = [];

/** Names at the root that only an envelope or a batch has; whether it is one, `readPayload` knows. */
const ENVELOPE_NAMES = ['header', 'body', 'event', 'xdm', 'xdmEntity', 'messages', 'events'];

function rootNodes({ fields: { tree } }: Matcher) {
  return {
    eventType: tree.add(['eventType']),
    envelope: ENVELOPE_NAMES.map((name) => tree.add([name])),
  };
}

/** Scanning needs a zero byte behind the text: it is lent the byte that stands there, or the text is copied. */
function scanRecord(matcher: Matcher, bytes: Uint8Array, start: number, end: number): number {
  const behind = bytes[end];
  if (behind === undefined) {
    const copy = new Uint8Array(end - start + 1);
    copy.set(bytes.subarray(start, end));
    return matcher.scan(copy, 0, end - start);
  }
  bytes[end] = 0;
  const status = matcher.scan(bytes, start, end);
  bytes[end] = behind;
  return status;
}

/** Reads a record whole; `isPlain` where `JSON.parse` is known to read it and reads it as `parseJson` does. */
function readRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  isPlain: boolean,
): Result<JsonValue, Rejection> {
  const text = decodeUtf8(bytes, start, end);
  if (text === undefined) {
    return fail({ code: 'transport/not-utf-8', status: 400, params: {} });
  }
  if (isPlain) return succeed(JSON.parse(text) as JsonValue);
  const parsed = parseJson(text);
  if (parsed.ok) return succeed(parsed.value.value);
  const { code, params, column } = parsed.error;
  return fail({ code, status: 400, params: { ...params, column } });
}

/** The event whose fields the index holds; one for all events of all records. */
class ScannedEvent implements JudgedEvent {
  outcomes: readonly Outcome[] = NO_OUTCOMES;
  private readonly engine: Engine;
  private readonly eventTypeNode: number;
  private bytes: Uint8Array = new Uint8Array();
  private start = 0;
  private end = 0;
  private whole: JsonObject | undefined;

  constructor(engine: Engine, eventTypeNode: number) {
    this.engine = engine;
    this.eventTypeNode = eventTypeNode;
  }

  show(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.whole = undefined;
  }

  get eventType(): string {
    const { values } = this.engine.matcher.fields;
    return values.kinds[this.eventTypeNode] === TEXT ? values.textAt(this.eventTypeNode) : '';
  }

  payload(): JsonObject {
    if (this.whole) return this.whole;
    const { unusual } = this.engine.matcher.fields.values;
    const read = readRecord(this.bytes, this.start, this.end, !unusual);
    invariant(read.ok && isJsonObject(read.value), 'a scanned record is an object');
    return (this.whole = read.value);
  }

  onlyFailingClause(event: TakingPart): number | undefined {
    return this.engine.matcher.onlyFailingClause(event);
  }
}

/** An event that was read as an object. */
function judgeItem(
  engine: Engine,
  { moment, recognisedOnly }: RecordJudgeOptions,
  item: PayloadItem,
): JudgedEvent {
  const { entity } = item;
  const outcomes = engine.judge(item, moment, recognisedOnly);
  // What was recognised was not refused: the envelope need not be read once more.
  const rejection = outcomes.length > 0 ? undefined : (item.refusal ?? engine.refusal(item));
  const eventType = entity && ownProperty(entity, 'eventType');
  return {
    eventType: typeof eventType === 'string' ? eventType : '',
    outcomes,
    ...(rejection && { rejection }),
    payload: () => entity,
    onlyFailingClause(event) {
      if (rejection || !entity) return undefined;
      const named = schemaIdOf(item);
      if (named !== undefined && named !== event.schemaId) return undefined;
      return engine.matcher.onlyFailingClause(event);
    },
  };
}
