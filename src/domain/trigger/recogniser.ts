/**
 * The events of one schema, arranged for the question "which of them is this payload?" (design §6). Ids are one hash
 * look-up; conditions are asked one after the other, which below some forty rules is the fastest way there is.
 */
import { isJsonObject, ownProperty, type JsonObject, type JsonValue } from '#domain/base';
import { EVENT_ID_PATH, type XdmSchema } from '#domain/schema';
import type { TakingPart } from './compiled-event.ts';
import type { PayloadInput } from './moment.ts';

/** Where a message carries the id of a system-generated event (events.md §3.6). */
const EVENT_ID_KEYS = EVENT_ID_PATH.split('.');

/** The id that a payload carries, undefined when there is none. */
export function eventIdOf(payload: JsonObject): string | undefined {
  let value: JsonValue | undefined = payload;
  for (const key of EVENT_ID_KEYS) {
    value = isJsonObject(value) ? ownProperty(value, key) : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}

export class Recogniser {
  readonly schema: XdmSchema;
  private readonly byEventId = new Map<string, TakingPart[]>();
  private readonly ruleBased: TakingPart[] = [];

  constructor(schema: XdmSchema) {
    this.schema = schema;
  }

  add(event: TakingPart): void {
    const { recognition } = event;
    if (recognition.by === 'condition') this.ruleBased.push(event);
    if (recognition.by !== 'eventID') return;
    const same = this.byEventId.get(recognition.eventID);
    if (same) same.push(event);
    else this.byEventId.set(recognition.eventID, [event]);
  }

  /** Events whose id or condition the payload fulfils. */
  recognise(input: PayloadInput): readonly TakingPart[] {
    const recognised: TakingPart[] = [];
    const id = this.byEventId.size > 0 ? eventIdOf(input.payload) : undefined;
    if (id !== undefined) recognised.push(...(this.byEventId.get(id) ?? []));
    for (const event of this.ruleBased) {
      if (event.recognition.by === 'condition' && event.recognition.holds(input)) {
        recognised.push(event);
      }
    }
    return recognised;
  }
}
