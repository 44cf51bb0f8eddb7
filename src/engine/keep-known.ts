/**
 * A workspace that crossed the worker border is all new objects, although mostly one draft changed. What is equal to
 * the last one keeps its identity, so that schemas and expressions that were read once are not read again.
 */
import { jsonEqual } from '#domain/base';
import { configurationOf } from '#domain/event';
import type { EventRecord, SchemaRecord } from '#domain/workspace';
import type { EngineWorkspace } from './contract.ts';

/** `next`, with the schemas and definitions of `last` wherever they say the same. */
export function keepKnown(
  last: EngineWorkspace | undefined,
  next: EngineWorkspace,
): EngineWorkspace {
  if (!last) return next;
  const events = byId(last.draft ? [...last.events, last.draft] : last.events);
  const schemas = byId(last.schemas);
  return {
    ...next,
    schemas: next.schemas.map((schema) => keepSource(schemas.get(schema.id), schema)),
    events: next.events.map((event) => keepDefinition(events.get(event.id), event)),
    ...(next.draft && { draft: keepDefinition(events.get(next.draft.id), next.draft) }),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function keepSource(last: SchemaRecord | undefined, next: SchemaRecord): SchemaRecord {
  return last && jsonEqual(last.source, next.source) ? { ...next, source: last.source } : next;
}

function keepDefinition(last: EventRecord | undefined, next: EventRecord): EventRecord {
  const isSame =
    last && jsonEqual(configurationOf(last.definition), configurationOf(next.definition));
  return isSame ? { ...next, definition: last.definition } : next;
}
