/**
 * A file of examples as a workspace: schemas by short name, and events with payloads that match, nearly match and are
 * invalid. It names no identity types, so they are told from how schemas and events use them.
 */
import { ownProperty, type JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import type { WorkspaceDiagnostic } from './diagnostics.ts';
import { identityTypesInUse } from './identity-types-in-use.ts';
import { readDefinition } from './read-definition.ts';
import type { ExampleFile } from './shapes.ts';
import {
  DEFAULT_SETTINGS,
  type EventRecord,
  type PayloadSample,
  type SchemaRecord,
  type Workspace,
} from './types.ts';

const SAMPLES = [
  ['matching', 'matching'],
  ['nearMiss', 'near miss'],
  ['invalid', 'invalid'],
] as const;

/**
 * Records get ids made of names, so that reading the file twice gives the same records. A name that comes again is no
 * matter of the file: the rules on names say so of both events (events.md §11, point 1).
 */
export function workspaceOfExamples(
  file: ExampleFile,
  readAt: string,
  problems: WorkspaceDiagnostic[],
): Workspace {
  const sources = Object.values(file.schemas);
  const events: EventRecord[] = [];
  for (const [index, example] of file.events.entries()) {
    const definition = readDefinition(example.config, `events[${index}].config`, problems);
    if (definition) {
      const namesakes = events.filter((event) => event.definition.name === definition.name).length;
      const id = `event-${definition.name}${namesakes === 0 ? '' : `-${namesakes + 1}`}`;
      events.push(eventRecord(id, definition, example, readAt));
    }
  }
  return {
    settings: { ...DEFAULT_SETTINGS, organisationId: file.organisation },
    schemas: sources.map((source) => schemaRecord(source, readAt)),
    identityTypes: identityTypesInUse(
      sources,
      events.map((event) => event.definition),
    ),
    events,
  };
}

function schemaRecord(source: JsonObject, addedAt: string): SchemaRecord {
  const id = ownProperty(source, '$id');
  return { id: typeof id === 'string' ? id : '', source, addedAt };
}

function eventRecord(
  id: string,
  definition: EventDefinition,
  example: ExampleFile['events'][number],
  readAt: string,
): EventRecord {
  const samples: PayloadSample[] = [];
  for (const [key, name] of SAMPLES) {
    const sample = example[key];
    if (sample === undefined) continue;
    const { xdmEntity: payload, expect } = sample;
    samples.push(expect === undefined ? { name, payload } : { name, payload, expect });
  }
  return {
    id,
    definition,
    createdAt: readAt,
    updatedAt: readAt,
    samples,
  };
}
