/** Records for the tests of this folder, with what a test does not care about. */
import type { JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { DEFAULT_SETTINGS, type EventRecord, type SchemaRecord, type Workspace } from './types.ts';

export const AT = '2026-03-01T00:00:00.000Z';

/** A record of a business event. */
export function anEvent(id: string, name = id, more: Partial<EventRecord> = {}): EventRecord {
  const definition: EventDefinition = {
    name,
    description: '',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: { id: 'https://example.com/s1', title: 'S1', version: 1 },
    fields: ['_id', 'timestamp'],
    condition: `@event{${name}.stock} > 0`,
  };
  return { id, definition, createdAt: AT, updatedAt: AT, samples: [], ...more };
}

/** A schema record; the export holds what a test gives it. */
export function aSchema(id: string, more: JsonObject = {}): SchemaRecord {
  return { id, source: { $id: id, version: '1.0', title: id, ...more }, addedAt: AT };
}

/** A workspace with empty lists where a test gives none. */
export function aWorkspace(more: Partial<Workspace> = {}): Workspace {
  return { settings: DEFAULT_SETTINGS, schemas: [], identityTypes: [], events: [], ...more };
}
