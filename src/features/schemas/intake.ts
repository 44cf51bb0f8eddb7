/**
 * What people add as schemas, judged against what is there: new ones, known ones, other versions of known ones, and
 * what is wrong. Nothing is stored here.
 */
import {
  isJsonObject,
  jsonEqual,
  parseJson,
  type Diagnostic,
  type JsonProblem,
  type JsonValue,
} from '#domain/base';
import {
  readSchemaDocuments,
  type MissingReference,
  type SchemaDocument,
  type SchemaPart,
  type XdmSchema,
} from '#domain/schema';
import type { FileProblem } from '#ui/files';

/** A text that was dropped, chosen or pasted; `name` is null for a pasted one. A file may be no text at all. */
export type IntakeText =
  | { readonly name: string | null; readonly text: string }
  | { readonly name: string; readonly problem: FileProblem };

export interface IntakeProblem {
  readonly source: string | null;
  /** What is wrong with the file as such, or with what it holds. */
  readonly diagnostic: Diagnostic | FileProblem;
  /** Where it is in the text, from 1; absent for what is not a matter of JSON. */
  readonly place?: { readonly line: number; readonly column: number };
}

export interface Intake {
  readonly fresh: readonly XdmSchema[];
  readonly unchanged: readonly XdmSchema[];
  /** Same `$id` as a stored one, other content: replaced only when the person says so. */
  readonly differing: readonly {
    readonly incoming: XdmSchema;
    readonly stored: XdmSchema | null;
  }[];
  /** Classes, field groups and data types: others are built from them, nothing to choose by themselves. */
  readonly parts: readonly SchemaPart[];
  /** What schemas refer to and nobody brought. */
  readonly missing: readonly MissingReference[];
  readonly problems: readonly IntakeProblem[];
}

/** Stored schemas by `$id`: the export, and the schema where it can be read. */
export type StoredSchemas = ReadonlyMap<
  string,
  { readonly source: JsonValue; readonly schema: XdmSchema | null }
>;

/**
 * Judges texts together: exports, raw or resolved, alone or in arrays, the parts that they refer to, and descriptors.
 * What is right is found whatever is wrong beside it.
 */
export function judgeIntake(texts: readonly IntakeText[], stored: StoredSchemas): Intake {
  const problems: IntakeProblem[] = [];
  const documents: SchemaDocument[] = [];
  for (const text of texts) {
    if ('problem' in text) {
      problems.push({ source: text.name, diagnostic: text.problem });
      continue;
    }
    const parsed = parseJson(text.text.replace(/^\uFEFF/, ''));
    if (parsed.ok) documents.push({ name: text.name, value: parsed.value.value });
    else problems.push(jsonProblem(text.name, parsed.error));
  }
  const known = [...stored.values()].map(({ source }) => source).filter(isJsonObject);
  const read = readSchemaDocuments(documents, { known });
  problems.push(...read.problems.map(({ source, ...diagnostic }) => ({ source, diagnostic })));

  const isSame = (schema: XdmSchema): boolean =>
    jsonEqual(stored.get(schema.id)?.source ?? null, schema.source);
  // Of several with one `$id` the last counts; a problem says so.
  const incoming = [...new Map(read.schemas.map((schema) => [schema.id, schema])).values()];
  const here = incoming.filter((schema) => stored.has(schema.id));
  return {
    fresh: incoming.filter((schema) => !stored.has(schema.id)),
    unchanged: here.filter(isSame),
    differing: here
      .filter((schema) => !isSame(schema))
      .map((schema) => ({ incoming: schema, stored: stored.get(schema.id)?.schema ?? null })),
    parts: read.parts,
    missing: read.missing,
    problems,
  };
}

function jsonProblem(source: string | null, problem: JsonProblem): IntakeProblem {
  return { source, diagnostic: problem, place: { line: problem.line, column: problem.column } };
}
