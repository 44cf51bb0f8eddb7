/**
 * What people add as schemas, judged against what is there: new ones, known ones, other versions of known ones, and
 * what is wrong. Nothing is stored here.
 */
import {
  jsonEqual,
  parseJson,
  type Diagnostic,
  type JsonProblem,
  type JsonValue,
} from '#domain/base';
import { readSchemaExports, type XdmSchema } from '#domain/schema';

/** A text that was dropped, chosen or pasted; `name` is null for a pasted one. */
export interface IntakeText {
  readonly name: string | null;
  readonly text: string;
}

export interface IntakeProblem {
  readonly source: string | null;
  readonly diagnostic: Diagnostic;
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
  /** Schemas that occur more than once in what was added; the last of each counts. */
  readonly repeated: readonly XdmSchema[];
  readonly problems: readonly IntakeProblem[];
}

/** Stored schemas by `$id`: the export, and the schema where it can be read. */
export type StoredSchemas = ReadonlyMap<
  string,
  { readonly source: JsonValue; readonly schema: XdmSchema | null }
>;

/** Judges texts that hold exports, alone or in arrays. What is right is found whatever is wrong beside it. */
export function judgeIntake(texts: readonly IntakeText[], stored: StoredSchemas): Intake {
  const problems: IntakeProblem[] = [];
  const byId = new Map<string, XdmSchema>();
  const repeated = new Map<string, XdmSchema>();
  for (const { name, text } of texts) {
    const parsed = parseJson(text.replace(/^\uFEFF/, ''));
    if (!parsed.ok) {
      problems.push(jsonProblem(name, parsed.error));
      continue;
    }
    const read = readSchemaExports(parsed.value.value);
    problems.push(...read.problems.map((diagnostic) => ({ source: name, diagnostic })));
    for (const schema of read.schemas) {
      if (byId.has(schema.id)) repeated.set(schema.id, schema);
      byId.set(schema.id, schema);
    }
  }

  const incoming = [...byId.values()];
  const isSame = (schema: XdmSchema): boolean =>
    jsonEqual(stored.get(schema.id)?.source ?? null, schema.source);
  const known = incoming.filter((schema) => stored.has(schema.id));
  return {
    fresh: incoming.filter((schema) => !stored.has(schema.id)),
    unchanged: known.filter(isSame),
    differing: known
      .filter((schema) => !isSame(schema))
      .map((schema) => ({ incoming: schema, stored: stored.get(schema.id)?.schema ?? null })),
    repeated: [...repeated.values()],
    problems,
  };
}

function jsonProblem(source: string | null, problem: JsonProblem): IntakeProblem {
  return { source, diagnostic: problem, place: { line: problem.line, column: problem.column } };
}
