/**
 * Text to workspace: which format, which version, which shape (design §7). Reached through `readWorkspaceText`, which
 * loads it on demand together with zod.
 */
import {
  fail,
  isJsonObject,
  ownProperty,
  parseJson,
  succeed,
  type JsonObject,
  type JsonProblem,
  type Result,
} from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { workspaceError, type WorkspaceDiagnostic } from './diagnostics.ts';
import { workspaceOfExamples } from './event-examples.ts';
import { migrateDocument } from './migrations.ts';
import { readDefinition } from './read-definition.ts';
import { MAX_PROBLEMS, shapeProblems } from './shape-problems.ts';
import { exampleFileShape, workspaceFileShape, type WorkspaceFile } from './shapes.ts';
import {
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
  type EventRecord,
  type PayloadSample,
  type Workspace,
} from './types.ts';

type Read = Result<Workspace, readonly WorkspaceDiagnostic[]>;

/** Reads a canonical export of any version, or a file of examples; `readAt` dates what the file does not date. */
export function readFile(text: string, readAt: string): Read {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail([notJson(parsed.error)]);
  const document = parsed.value.value;
  if (!isJsonObject(document)) return fail([workspaceError('workspace/unknown-format')]);
  if (ownProperty(document, 'format') === WORKSPACE_FORMAT) return readExport(document, readAt);
  if (looksLikeExamples(document)) return readExamples(document, readAt);
  return fail([workspaceError('workspace/unknown-format')]);
}

function readExport(document: JsonObject, readAt: string): Read {
  const version = ownProperty(document, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return fail([workspaceError('workspace/wrong-type', { path: 'version', expected: 'int' })]);
  }
  if (version > WORKSPACE_VERSION) {
    return fail([workspaceError('workspace/newer-version', { version, known: WORKSPACE_VERSION })]);
  }
  const current = migrateDocument(document, version, WORKSPACE_VERSION);
  if (!current) return fail([workspaceError('workspace/unknown-format')]);
  const shaped = workspaceFileShape.safeParse(current);
  if (!shaped.success) return fail(shapeProblems(current, shaped.error.issues));
  const problems = sourcesWithoutId(shaped.data.schemas);
  return checked(workspaceOfFile(shaped.data, readAt, problems), problems);
}

function readExamples(document: JsonObject, readAt: string): Read {
  const shaped = exampleFileShape.safeParse(document);
  if (!shaped.success) return fail(shapeProblems(document, shaped.error.issues));
  const problems = sourcesWithoutId(Object.values(shaped.data.schemas));
  return checked(workspaceOfExamples(shaped.data, readAt, problems), problems);
}

function looksLikeExamples(document: JsonObject): boolean {
  const events = ownProperty(document, 'events');
  return Array.isArray(events) && typeof ownProperty(document, 'schemas') === 'object';
}

function workspaceOfFile(
  file: WorkspaceFile,
  readAt: string,
  problems: WorkspaceDiagnostic[],
): Workspace {
  const events: EventRecord[] = [];
  for (const [index, event] of file.events.entries()) {
    const path = `events[${index}].definition`;
    const definition = readDefinition(event.definition, path, problems);
    if (definition) events.push(recordOf(event, definition));
  }
  return {
    settings: file.settings,
    schemas: file.schemas.map((source) => ({ id: idOf(source), source, addedAt: readAt })),
    identityTypes: file.identityTypes.map((type) => ({ ...type, standard: false })),
    events,
  };
}

function recordOf(
  { schemaSnapshot, ...event }: WorkspaceFile['events'][number],
  definition: EventDefinition,
): EventRecord {
  const samples = event.samples.map(sampleOf);
  return {
    ...event,
    definition,
    samples,
    ...(schemaSnapshot === undefined ? {} : { schemaSnapshot }),
  };
}

function sampleOf(sample: WorkspaceFile['events'][number]['samples'][number]): PayloadSample {
  const { name, payload, expect } = sample;
  return expect === undefined ? { name, payload } : { name, payload, expect };
}

function idOf(source: JsonObject): string {
  const id = ownProperty(source, '$id');
  return typeof id === 'string' ? id : '';
}

function sourcesWithoutId(sources: readonly JsonObject[]): WorkspaceDiagnostic[] {
  return sources.flatMap((source, index) =>
    idOf(source) === ''
      ? [workspaceError('workspace/missing', { path: `schemas[${index}].$id` })]
      : [],
  );
}

/** Ids are what records are stored by: two of one kind cannot share one. */
function checked(workspace: Workspace, problems: readonly WorkspaceDiagnostic[]): Read {
  const all = [
    ...problems,
    ...duplicates('schema', workspace.schemas.map((schema) => schema.id).filter(Boolean)),
    ...duplicates(
      'identityType',
      workspace.identityTypes.map((type) => type.code),
    ),
    ...duplicates(
      'event',
      workspace.events.map((event) => event.id),
    ),
  ];
  return all.length > 0 ? fail(all.slice(0, MAX_PROBLEMS)) : succeed(workspace);
}

function duplicates(kind: string, keys: readonly string[]): readonly WorkspaceDiagnostic[] {
  const seen = new Set<string>();
  const reported = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) reported.add(key);
    seen.add(key);
  }
  return [...reported].map((key) => workspaceError('workspace/duplicate', { kind, key }));
}

function notJson(problem: JsonProblem): WorkspaceDiagnostic {
  const { line, column, code, range } = problem;
  return { ...workspaceError('workspace/not-json', { line, column, problem: code }), range };
}
