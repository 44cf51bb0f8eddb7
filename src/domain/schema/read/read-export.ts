/**
 * Doors for one JSON value (events.md §3.1): an export, resolved or raw, and whatever people paste that holds some.
 * Several files that refer to one another are the matter of `readSchemaDocuments`.
 */
import { fail, isJsonObject } from '#domain/base';
import type { JsonPath, JsonValue, Result } from '#domain/base';
import { ExportForms } from '../registry/export-form.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { XdmSchema } from '../types.ts';
import { isLikeSchema } from './collect-documents.ts';
import { readSchemaDocuments } from './read-documents.ts';
import { readForm } from './read-form.ts';

export interface ReadSchemas {
  readonly schemas: readonly XdmSchema[];
  readonly problems: readonly SchemaProblem[];
}

/**
 * Reads one export, with or without descriptors; all problems, not the first alone. A raw export is resolved in itself;
 * what it refers to elsewhere is listed in `unresolved` of the schema, which is usable all the same.
 */
export function readSchemaExport(
  json: JsonValue,
  at: JsonPath = [],
): Result<XdmSchema, readonly SchemaProblem[]> {
  if (!isJsonObject(json)) return fail([schemaProblem('schema/not-an-object', at)]);
  if (!isLikeSchema(json)) return fail([schemaProblem('schema/not-a-schema', at)]);
  return readForm(new ExportForms([json]).of(json), at);
}

/**
 * Reads what people paste: one export, a list of them, an object that maps names to them, with the documents that they
 * refer to and their descriptors among them. Schemas that can be read are read, whatever is wrong with their neighbours.
 */
export function readSchemaExports(json: JsonValue): ReadSchemas {
  return readSchemaDocuments([{ name: null, value: json }]);
}
