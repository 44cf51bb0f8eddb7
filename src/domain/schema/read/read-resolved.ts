/**
 * Resolved exports of the registry to schemas of the console (events.md §3.1). A schema of any class is read, so that
 * it can be shown; whether an event may use it is the matter of suitability.ts.
 */
import {
  fail,
  isJsonArray,
  ownProperty,
  succeed,
  type JsonObject,
  type JsonPath,
  type Result,
} from '#domain/base';
import {
  ADHOC_BEHAVIOUR,
  CLASSES_REFUSED_FOR_BUSINESS,
  PROFILE_CLASS,
  RECORD_BEHAVIOUR,
  RESOLVED_EXPORT_ACCEPT,
  TIME_SERIES_BEHAVIOUR,
} from '../known-ids.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { Behaviour, SchemaVersion, XdmSchema } from '../types.ts';
import { applyDescriptors } from './descriptors.ts';
import { readNumber, readText } from './read-constraints.ts';
import { readRoot } from './read-field.ts';

/** Reads one resolved export, with or without descriptors; all problems, not the first alone. */
export function readResolvedExport(
  json: JsonObject,
  at: JsonPath,
): Result<XdmSchema, readonly SchemaProblem[]> {
  const problems: SchemaProblem[] = [];
  const resource = readText(json, 'meta:resourceType');
  if (resource !== undefined && resource !== 'schemas') {
    problems.push(schemaProblem('schema/wrong-resource', at, { resource }));
  }
  const id = readText(json, '$id');
  if (id === undefined) problems.push(schemaProblem('schema/missing-id', at));
  const { root, unresolved, notes } = readRoot(json, at, problems);
  if (problems.length === 0 && root.children.size === 0) {
    problems.push(nothingIn(unresolved, at));
  }
  if (problems.length > 0 || id === undefined) return fail(problems);
  if (unresolved.length > 0) {
    const params = { ids: unresolved.join(', '), count: unresolved.length };
    notes.push(schemaProblem('schema/unresolved', at, params, 'warning'));
  }
  root.type = 'object';
  root.title = readText(json, 'title') ?? id.slice(id.lastIndexOf('/') + 1);
  const { identities, referenceIdentities } = applyDescriptors(json, root, at, notes);
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
    ...(referenceIdentities.length === 0 ? {} : { referenceIdentities }),
    ...(unresolved.length === 0 ? {} : { unresolved }),
    notes,
    source: json,
  });
}

/** A schema all of whose parts are missing was exported raw and alone; the right header is the shorter way. */
function nothingIn(unresolved: readonly string[], at: JsonPath): SchemaProblem {
  if (unresolved.length === 0) return schemaProblem('schema/no-fields', at);
  return schemaProblem('schema/raw-form', at, {
    accept: RESOLVED_EXPORT_ACCEPT,
    ids: unresolved.join(', '),
    count: unresolved.length,
  });
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
