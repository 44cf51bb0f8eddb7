/** The copy of an event record. A file of its own, fetched when it is asked for: it brings the language along. */
import { newUuid, type Clock, type JsonObject, type JsonValue, type Random } from '#domain/base';
import { duplicate, type EventDefinition } from '#domain/event';
import type { EventRecord, PayloadSample } from '#domain/workspace';
import { nextInstant } from './event-records.ts';

/** The copy of an event for the list's "Duplicate" (events.md §2.9); its samples carry its own `eventID`. */
export function duplicateRecord(
  record: EventRecord,
  takenNames: readonly string[],
  clock: Clock,
  random: Random,
): EventRecord {
  const definition = duplicate(record.definition, takenNames, random);
  const now = nextInstant(clock, null);
  return {
    id: newUuid(random),
    definition,
    createdAt: now,
    updatedAt: now,
    samples: rewriteEventId(record.samples, record.definition, definition),
    // The selection is copied, not made anew: the copy knows the values that the original knew.
    ...(record.schemaSnapshot && { schemaSnapshot: record.schemaSnapshot }),
  };
}

/** A sample is recognised by the `eventID` in it; in the copy that is the copy's. */
function rewriteEventId(
  samples: readonly PayloadSample[],
  from: EventDefinition,
  to: EventDefinition,
): readonly PayloadSample[] {
  if (from.eventIdType !== 'systemGenerated' || to.eventIdType !== 'systemGenerated')
    return samples;
  const [old, fresh] = [from.eventID, to.eventID];
  return samples.map((sample) => ({
    ...sample,
    payload: mapTexts(sample.payload, (text) => (text === old ? fresh : text)),
  }));
}

function mapTexts(value: JsonValue, rewrite: (text: string) => string): JsonValue {
  if (typeof value === 'string') return rewrite(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapTexts(item, rewrite));
  // From entries, because assigning a field called `__proto__` would set the prototype.
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => [key, mapTexts(item, rewrite)]),
  );
}
