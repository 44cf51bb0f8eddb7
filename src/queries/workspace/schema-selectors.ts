/** The schemas of a workspace as fields; the same as long as the records are. */
import type { XdmSchema } from '#domain/schema';
import { indexSchemas, type SchemaRecord, type Workspace } from '#domain/workspace';
import { remembered } from './remembered.ts';

/** The schemas that can be read, by `$id`. */
export function schemasOf(workspace: Workspace): ReadonlyMap<string, XdmSchema> {
  return schemasOfRecords(workspace.schemas);
}

const schemasOfRecords = remembered((records: readonly SchemaRecord[]) => indexSchemas(records));
