/**
 * Exports of a workspace that cannot be read as schemas (events.md §3.1), to the engine they are not there; and schemas
 * that lack parts, of which fields are unknown.
 */
import type { Diagnostic } from '#domain/base';
import { readSchemaExport } from '#domain/schema';
import type { Workspace } from '#domain/workspace';
import { diagnosticText, en } from '#messages';
import type { Terminal } from './terminal.ts';

/** A problem and what has it. */
export interface Problem {
  readonly of: string;
  readonly diagnostic: Diagnostic;
}

/** Why schemas of a workspace are left out or incomplete, each by its `$id`. */
export function schemaProblems({ schemas }: Workspace): readonly Problem[] {
  return schemas.flatMap(({ id, source }) => {
    const read = readSchemaExport(source);
    const { notes = [] } = read.ok ? read.value : {};
    const lacking = notes.filter(({ code }) => code === 'schema/unresolved');
    return (read.ok ? lacking : read.error).map((diagnostic) => ({ of: id, diagnostic }));
  });
}

/** Says on standard error what the answer can only show as "not in this workspace". */
export function complainOfSchemas(workspace: Workspace, terminal: Terminal): void {
  for (const { of, diagnostic } of schemaProblems(workspace)) {
    terminal.complain(`${of}: ${diagnosticText(en, diagnostic)}`);
  }
}
