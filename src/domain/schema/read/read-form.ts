/** From the export form of a document to its schema, or to why there is none. */
import { fail } from '#domain/base';
import type { JsonPath, Result } from '#domain/base';
import { MAX_NODES, type ExportForm } from '../registry/export-form.ts';
import { MAX_RESOLVE_DEPTH } from '../registry/resolve.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import type { XdmSchema } from '../types.ts';
import { readResolvedExport } from './read-resolved.ts';

/** Reads the export form of a document that stood at a place. */
export function readForm(
  form: ExportForm,
  at: JsonPath,
): Result<XdmSchema, readonly SchemaProblem[]> {
  if (form.ok) return readResolvedExport(form.value, at);
  const limit = form.reason === 'too-deep' ? MAX_RESOLVE_DEPTH : MAX_NODES;
  return fail([schemaProblem(`schema/${form.reason}`, at, { limit })]);
}
