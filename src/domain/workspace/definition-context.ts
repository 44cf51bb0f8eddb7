/** The workspace as other folders ask for it: schemas read once, and the context that definitions are checked in. */
import type { JsonObject } from '#domain/base';
import type { DefinitionContext } from '#domain/event';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { identityTypesOf } from './identity-types-of.ts';
import type { SchemaRecord, Workspace } from './types.ts';

const read = new WeakMap<JsonObject, XdmSchema | null>();

/**
 * Field trees by `$id`, in the order of the workspace. An export is read once for as long as it lives; one that cannot
 * be read is left out, and events on it say that their schema is not there.
 */
export function indexSchemas(records: readonly SchemaRecord[]): ReadonlyMap<string, XdmSchema> {
  const index = new Map<string, XdmSchema>();
  for (const { id, source } of records) {
    let schema = read.get(source);
    if (schema === undefined) {
      const result = readSchemaExport(source);
      schema = result.ok ? result.value : null;
      read.set(source, schema);
    }
    if (schema) index.set(id, schema);
  }
  return index;
}

/** What one definition is checked against; `excludingId` is the event's own record, whose name is not taken. */
export function definitionContext(
  workspace: Workspace,
  excludingId: string | null,
): DefinitionContext {
  const schemas = indexSchemas(workspace.schemas);
  return {
    schema: (id) => schemas.get(id),
    identityTypes: identityTypesOf(workspace),
    takenNames: workspace.events
      .filter((event) => event.id !== excludingId)
      .map((event) => event.definition.name),
  };
}
