/** The id of a system-generated event in a payload (events.md §3.6). */
import { isJsonObject, ownProperty, type JsonObject, type JsonValue } from '#domain/base';
import { EVENT_ID_PATH } from '#domain/schema';

/** Where a message carries the id of a system-generated event. */
export const EVENT_ID_KEYS: readonly string[] = EVENT_ID_PATH.split('.');

/** The id that a payload carries, undefined when there is none. */
export function eventIdOf(payload: JsonObject): string | undefined {
  let value: JsonValue | undefined = payload;
  for (const key of EVENT_ID_KEYS) {
    value = isJsonObject(value) ? ownProperty(value, key) : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}
