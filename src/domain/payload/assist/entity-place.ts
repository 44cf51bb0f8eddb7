/**
 * The entity around a cursor, found by the way to it: `readPayload` for texts that cannot be read yet. The two agree on
 * every text that can (a test holds them together).
 */
import type { JsonPath } from '#domain/base';
import { ENTITY_IN_MESSAGE, WRAPS } from '../wraps.ts';
import type { JsonCursor } from './json-cursor.ts';

export interface EntityPlace {
  readonly kind: 'entity' | 'envelope';
  /** Steps to the entity; of an envelope, to the message. */
  readonly place: JsonPath;
}

/** What the object around the cursor belongs to; undefined between the messages of a batch. */
export function entityPlaceAt(cursor: JsonCursor): EntityPlace | undefined {
  const place = messagePlace(cursor);
  const names = cursor.names[place.length];
  if (names === undefined) return undefined;
  if (names.has('_id')) return { kind: 'entity', place };
  const isMessage = names.has('header') || names.has('body');
  for (const wrap of isMessage ? [ENTITY_IN_MESSAGE] : WRAPS) {
    if (startsWith(cursor.container.slice(place.length), wrap)) {
      return { kind: 'entity', place: [...place, ...wrap] };
    }
  }
  if (isMessage) return { kind: 'envelope', place };
  // Beside an entity in its wrap stands nothing that a schema knows.
  return names.has('xdm') || names.has('xdmEntity') ? undefined : { kind: 'entity', place };
}

/** Steps to the message or entity of a batch; none when the text is no batch. */
function messagePlace({ container, names }: JsonCursor): JsonPath {
  const [first, second] = container;
  if (typeof first === 'number') return [first];
  if (typeof second !== 'number') return [];
  if (first === 'messages' || (first === 'events' && names[2]?.has('xdm'))) return [first, second];
  return [];
}

function startsWith(path: JsonPath, start: JsonPath): boolean {
  return start.every((step, index) => path[index] === step);
}
