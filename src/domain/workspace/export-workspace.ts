/**
 * Workspace to text: the canonical export (design §7, README.md beside this file). Our own records have one key order
 * and one sequence, so equal workspaces give equal bytes and a diff in Git shows what changed. Schemas and payloads
 * keep the order of their own keys: it is the order in which people see their fields.
 */
import { stringifyCanonical, type JsonObject, type JsonValue } from '#domain/base';
import { configurationOf } from '#domain/event';
import {
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
  type EventRecord,
  type PayloadSample,
  type SchemaSnapshot,
  type Workspace,
} from './types.ts';

/** The canonical text: `exportWorkspace` of what `readWorkspaceText` made of it is the same to the byte. */
export function exportWorkspace(workspace: Workspace): string {
  return stringifyCanonical(workspaceDocument(workspace));
}

/** The export as a JSON value, before it becomes text. */
export function workspaceDocument(workspace: Workspace): JsonObject {
  const { organisationId, sandbox, datasetId, flowId, routing } = workspace.settings;
  return {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    settings: { organisationId, sandbox, datasetId, flowId, routing },
    schemas: workspace.schemas.toSorted(by((schema) => schema.id)).map((schema) => schema.source),
    identityTypes: workspace.identityTypes
      .toSorted(by((type) => type.code))
      .map(({ code, name, category }) => ({ code, name, category })),
    events: workspace.events
      .toSorted(by((event) => event.id))
      .toSorted(by((event) => event.definition.name))
      .map(eventDocument),
  };
}

/** One event as the export writes it; also the form in which two records are compared. */
export function eventDocument(event: EventRecord): JsonObject {
  return {
    id: event.id,
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
    definition: configurationOf(event.definition),
    samples: event.samples.map(sampleDocument),
    ...(event.schemaSnapshot === undefined
      ? {}
      : { schemaSnapshot: snapshotDocument(event.schemaSnapshot) }),
  };
}

function snapshotDocument({ schemaId, version, lists }: SchemaSnapshot): JsonObject {
  return { schemaId, version, lists: lists.map(({ field, values }) => ({ field, values })) };
}

function sampleDocument({ name, payload, expect }: PayloadSample): JsonObject {
  return { name, payload, ...(expect === undefined ? {} : { expect }) } satisfies Record<
    string,
    JsonValue
  >;
}

/** Order by UTF-16 code units: the same on every machine and in every language. */
function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const left = key(a);
    const right = key(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
