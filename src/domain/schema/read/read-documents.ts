/**
 * Door for several documents at once: files of a folder, schemas with the classes and field groups that they refer to,
 * descriptors in files of their own (events.md §3.1, §3.4). They form one registry.
 */
import { jsonEqual } from '#domain/base';
import type { JsonObject, JsonPath, JsonValue } from '#domain/base';
import { descriptorsOf, sourceSchemaOf, withDescriptors } from '../registry/attach-descriptors.ts';
import { ExportForms } from '../registry/export-form.ts';
import { documentId } from '../registry/reference.ts';
import { SchemaRegistry } from '../registry/registry.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { XdmSchema } from '../types.ts';
import { collectDocuments, type Found } from './collect-documents.ts';
import { readText } from './read-constraints.ts';
import { readForm } from './read-form.ts';
import { resourceTypeOf, schemasAmong } from './schema-or-part.ts';

/** JSON that somebody brought; `name` is the file, null for a pasted text. */
export interface SchemaDocument {
  readonly name: string | null;
  readonly value: JsonValue;
}

export interface DocumentOptions {
  /**
   * Exports that are there already (`source` of stored schemas): new documents may refer to them, and what they lack is
   * completed. Those that change by it are among the results.
   */
  readonly known?: readonly JsonObject[];
  /** Reads classes, field groups and data types as schemas too. */
  readonly everything?: boolean;
}

/** A problem and the file that it is in. */
export interface DocumentProblem extends SchemaProblem {
  readonly source: string | null;
}

/** A class, field group or data type: nothing to choose for an event, but others are built from it. */
export interface SchemaPart {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
}

/** A document that somebody has to add. */
export interface MissingReference {
  readonly id: string;
  /** `$id`s of the schemas that lack it. */
  readonly neededBy: readonly string[];
}

export interface ReadDocuments {
  /** In the order of the documents; a partly resolved one says in `unresolved` what it lacks. */
  readonly schemas: readonly XdmSchema[];
  readonly parts: readonly SchemaPart[];
  readonly missing: readonly MissingReference[];
  readonly problems: readonly DocumentProblem[];
}

interface Located extends Found {
  readonly source: string | null;
}

/** Reads documents together: resolves what they refer to in one another, attaches descriptors, tells what is missing. */
export function readSchemaDocuments(
  brought: readonly SchemaDocument[],
  { known = [], everything = false }: DocumentOptions = {},
): ReadDocuments {
  const problems: DocumentProblem[] = [];
  const documents: Located[] = [];
  const descriptors: Located[] = [];
  for (const { name, value } of brought) {
    const collected = collectDocuments(value);
    documents.push(...collected.documents.map((found) => ({ ...found, source: name })));
    descriptors.push(...collected.descriptors.map((found) => ({ ...found, source: name })));
    problems.push(...collected.problems.map((problem) => ({ ...problem, source: name })));
  }
  const incoming = documents.map(({ value }) => value);
  problems.push(...duplicateProblems(documents));
  const forms = new ExportForms([...known, ...incoming]);
  const bySchema = descriptorsBySchema([
    ...incoming.flatMap(descriptorsOf),
    ...descriptors.map(({ value }) => value),
  ]);
  const chosen = everything ? new Set(incoming) : schemasAmong(incoming, known);
  const read = (value: JsonObject, at: JsonPath) => {
    const form = forms.of(value);
    return readForm(
      form.ok ? { ok: true, value: withDescriptors(form.value, bySchema) } : form,
      at,
    );
  };

  const schemas: XdmSchema[] = [];
  for (const { value, at, source } of documents) {
    if (!chosen.has(value)) continue;
    const result = read(everything ? asSchema(value) : value, at);
    if (result.ok) schemas.push(result.value);
    else problems.push(...result.error.map((problem) => ({ ...problem, source })));
  }
  const ids = new Set(incoming.map(documentId));
  const before = new ExportForms(known);
  for (const value of known.filter((one) => !ids.has(documentId(one)))) {
    const form = before.of(value);
    const result = read(value, []);
    const isSame = result.ok && form.ok && jsonEqual(result.value.source, form.value);
    if (result.ok && !isSame) schemas.push(result.value);
  }
  const parts = documents.filter(({ value }) => !chosen.has(value));
  if (schemas.length + chosen.size === 0) problems.push(...wrongResources(parts));
  problems.push(
    ...strayDescriptors(descriptors, [...schemas.map(({ source }) => source), ...known]),
  );
  return { schemas, parts: parts.map(asPart), missing: missingOf(schemas), problems };
}

function duplicateProblems(documents: readonly Located[]): readonly DocumentProblem[] {
  const { duplicates } = new SchemaRegistry(documents.map(({ value }) => value));
  return [...duplicates].flatMap((id) => {
    const last = documents.findLast(({ value }) => documentId(value) === id);
    if (last === undefined) return [];
    return [{ ...schemaProblem('schema/duplicate-id', last.at, { id }), source: last.source }];
  });
}

function descriptorsBySchema(
  descriptors: readonly JsonObject[],
): ReadonlyMap<string, readonly JsonObject[]> {
  const bySchema = new Map<string, JsonObject[]>();
  for (const descriptor of descriptors) {
    const id = sourceSchemaOf(descriptor);
    const list = bySchema.get(id);
    if (list === undefined) bySchema.set(id, [descriptor]);
    else list.push(descriptor);
  }
  return bySchema;
}

/** The document without the word that would refuse it. */
function asSchema(document: JsonObject): JsonObject {
  const type = resourceTypeOf(document);
  return type === undefined || type === 'schemas'
    ? document
    : { ...document, 'meta:resourceType': 'schemas' };
}

function asPart({ value, source }: Located): SchemaPart {
  const id = documentId(value);
  return { id, title: readText(value, 'title') ?? id, source };
}

/** Parts alone are nothing to work with; say so, by what they call themselves. */
function wrongResources(parts: readonly Located[]): readonly DocumentProblem[] {
  return parts.flatMap(({ value, at, source }) => {
    const resource = resourceTypeOf(value);
    if (resource === undefined || resource === 'schemas') return [];
    return [{ ...schemaProblem('schema/wrong-resource', at, { resource }), source }];
  });
}

function strayDescriptors(
  descriptors: readonly Located[],
  schemas: readonly JsonObject[],
): readonly DocumentProblem[] {
  const used = new Set(schemas.flatMap((schema) => descriptorsOf(schema)));
  const ids = new Set(schemas.map(documentId));
  return descriptors.flatMap(({ value, at, source }) => {
    const id = sourceSchemaOf(value);
    if (used.has(value) || ids.has(id)) return [];
    const problem = schemaProblem('schema/descriptor-without-schema', at, { id }, 'warning');
    return [{ ...problem, source }];
  });
}

function missingOf(schemas: readonly XdmSchema[]): readonly MissingReference[] {
  const byId = new Map<string, Set<string>>();
  for (const { id, unresolved = [] } of schemas) {
    for (const missing of unresolved) {
      byId.set(missing, (byId.get(missing) ?? new Set<string>()).add(id));
    }
  }
  return Array.from(byId, ([id, neededBy]) => ({ id, neededBy: [...neededBy] }));
}
