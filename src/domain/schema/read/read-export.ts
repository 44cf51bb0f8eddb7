/**
 * Schema exports of the registry to schemas of the console (events.md §3.1). A schema of any class is read, so that
 * it can be shown; whether an event may use it is the matter of suitability.ts.
 */
import {
  fail,
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  succeed,
  type JsonObject,
  type JsonPath,
  type JsonValue,
  type Result,
} from '#domain/base';
import {
  ADHOC_BEHAVIOUR,
  CLASSES_REFUSED_FOR_BUSINESS,
  PROFILE_CLASS,
  RECORD_BEHAVIOUR,
  TIME_SERIES_BEHAVIOUR,
} from '../known-ids.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { Behaviour, SchemaVersion, XdmSchema } from '../types.ts';
import { applyDescriptors } from './descriptors.ts';
import { readNumber, readText } from './read-constraints.ts';
import { readRoot } from './read-field.ts';

/** Members of which a schema has at least one; a payload or a message has none. */
const SCHEMA_MEMBERS: readonly string[] = ['$id', 'properties', 'allOf', 'meta:class', '$schema'];

export interface ReadSchemas {
  readonly schemas: readonly XdmSchema[];
  readonly problems: readonly SchemaProblem[];
}

/** Reads one resolved export, with or without descriptors; all problems, not the first alone. */
export function readSchemaExport(
  json: JsonValue,
  at: JsonPath = [],
): Result<XdmSchema, readonly SchemaProblem[]> {
  if (!isJsonObject(json)) return fail([schemaProblem('schema/not-an-object', at)]);
  if (!isLikeSchema(json)) return fail([schemaProblem('schema/not-a-schema', at)]);
  const problems: SchemaProblem[] = [];
  const resource = readText(json, 'meta:resourceType');
  if (resource !== undefined && resource !== 'schemas') {
    problems.push(schemaProblem('schema/wrong-resource', at, { resource }));
  }
  const id = readText(json, '$id');
  if (id === undefined) problems.push(schemaProblem('schema/missing-id', at));
  const root = readRoot(json, at, problems);
  if (problems.length === 0 && root.children.size === 0) {
    problems.push(schemaProblem('schema/no-fields', at));
  }
  if (problems.length > 0 || id === undefined) return fail(problems);
  const notes: SchemaProblem[] = [];
  root.type = 'object';
  root.title = readText(json, 'title') ?? id.slice(id.lastIndexOf('/') + 1);
  const identities = applyDescriptors(json, root, at, notes);
  const classId = readText(json, 'meta:class') ?? '';
  if (classId === '') notes.push(schemaProblem('schema/missing-class', at, {}, 'warning'));
  const extended = readTexts(json, 'meta:extends');
  const tenant = readText(json, 'meta:tenantNamespace');
  return succeed({
    id,
    title: root.title,
    description: root.description,
    version: readVersion(json),
    classId,
    extends: extended,
    behaviour: behaviourOf(classId, extended),
    union: readTexts(json, 'meta:immutableTags').includes('union'),
    ...(tenant === undefined ? {} : { tenant }),
    root,
    identities,
    notes,
    source: json,
  });
}

/**
 * Reads what people paste or drop: one export, a list of them, or an object that maps names to them. Schemas that can
 * be read are read, whatever is wrong with their neighbours.
 */
export function readSchemaExports(json: JsonValue): ReadSchemas {
  const schemas: XdmSchema[] = [];
  const problems: SchemaProblem[] = [];
  for (const { value, at } of exportsIn(json)) {
    const result = readSchemaExport(value, at);
    if (result.ok) schemas.push(result.value);
    else problems.push(...result.error);
  }
  if (schemas.length === 0 && problems.length === 0) {
    problems.push(schemaProblem('schema/nothing-found', []));
  }
  return { schemas, problems };
}

function exportsIn(json: JsonValue): readonly { value: JsonValue; at: JsonPath }[] {
  if (isJsonArray(json)) return json.map((value, index) => ({ value, at: [index] }));
  if (isJsonObject(json) && !isLikeSchema(json)) {
    const entries = keysInOrder(json).map((key) => ({ value: json[key] ?? null, at: [key] }));
    const hasSchemas = entries.some(({ value }) => isJsonObject(value) && isLikeSchema(value));
    if (entries.length === 0 || hasSchemas) return entries;
  }
  return [{ value: json, at: [] }];
}

function isLikeSchema(json: JsonObject): boolean {
  return SCHEMA_MEMBERS.some((member) => Object.hasOwn(json, member));
}

function readTexts(json: JsonObject, key: string): readonly string[] {
  const value = ownProperty(json, key);
  return isJsonArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** `"1.4"`; a schema without a version is in its first one. */
function readVersion(json: JsonObject): SchemaVersion {
  const version = readText(json, 'version') ?? readNumber(json, 'version')?.toString() ?? '';
  const [, major = '1', minor = '0'] = /^(\d{1,6})(?:\.(\d{1,6}))?/.exec(version) ?? [];
  return { major: Number(major), minor: Number(minor) };
}

function behaviourOf(classId: string, extended: readonly string[]): Behaviour {
  if (extended.includes(TIME_SERIES_BEHAVIOUR)) return 'time-series';
  // Exports of the product's own event classes do not always repeat their behaviour.
  if (CLASSES_REFUSED_FOR_BUSINESS.includes(classId)) return 'time-series';
  if (extended.includes(RECORD_BEHAVIOUR) || classId === PROFILE_CLASS) return 'record';
  return extended.includes(ADHOC_BEHAVIOUR) ? 'adhoc' : 'unknown';
}
