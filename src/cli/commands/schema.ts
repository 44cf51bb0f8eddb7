/** `declic schema`: the field tree of schemas as JSON lines (events.md §3.1); files may hold parts of one another. */
import { parseJson, stringifyJson, type JsonObject } from '#domain/base';
import { allFields, readSchemaDocuments } from '#domain/schema';
import type { DocumentProblem, FieldNode, ReadDocuments, SchemaDocument } from '#domain/schema';
import { diagnosticText, en } from '#messages';
import { readArguments } from '../arguments.ts';
import { unreadable, wrongUsage, type Command } from '../command.ts';
import { readTextFile } from '../files.ts';
import type { Terminal } from '../terminal.ts';

export const schema: Command = {
  name: 'schema',
  usage: 'FILE…',
  summary: 'print the fields of schemas, resolved in one another, as JSON lines',
  async run(args, terminal) {
    const { positions } = readArguments(args);
    if (positions.length === 0) throw wrongUsage('FILE is missing');
    const documents: SchemaDocument[] = [];
    for (const path of positions) documents.push(await readDocument(path, terminal));
    const { schemas, problems } = readSchemasOrParts(documents);
    for (const problem of problems) terminal.complain(complaint(problem));
    for (const read of schemas) {
      for (const note of read.notes ?? []) {
        terminal.complain(`${read.id}: ${diagnosticText(en, note)}`);
      }
      for (const field of allFields(read)) terminal.print(lineOf(field));
    }
    return schemas.length === 0 ? 1 : 0;
  },
};

/** A class, field group or data type alone is shown too: there is nothing else to show. */
function readSchemasOrParts(documents: readonly SchemaDocument[]): ReadDocuments {
  const read = readSchemaDocuments(documents);
  if (read.schemas.length > 0 || read.parts.length === 0) return read;
  return readSchemaDocuments(documents, { everything: true });
}

async function readDocument(path: string, terminal: Terminal): Promise<SchemaDocument> {
  const parsed = parseJson(await readTextFile(path, terminal));
  if (parsed.ok) return { name: path, value: parsed.value.value };
  const { code, line, column } = parsed.error;
  const params = { ...parsed.error.params, line, column };
  throw unreadable(`${path}: ${diagnosticText(en, { code, params })}`);
}

function complaint(problem: DocumentProblem): string {
  const place = problem.at.length === 0 ? '' : ` (${problem.at.join(' › ')})`;
  return `${problem.source ?? ''}${place}: ${diagnosticText(en, problem)}`;
}

/** All five members on every line: null where there is no closed list and no identity. */
function lineOf(field: FieldNode): string {
  const identity = field.identities.find(({ primary }) => primary) ?? field.identities[0];
  const line: JsonObject = {
    path: field.path,
    type: field.type,
    required: field.required,
    enum: field.enumeration?.map(({ value }) => value) ?? null,
    identity: identity ? { namespace: identity.namespace, primary: identity.primary } : null,
  };
  return stringifyJson(line, { indent: 0 });
}
