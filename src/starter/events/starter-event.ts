/** A sample event before it becomes a record of the workspace: a definition and two payloads that tell it apart. */
import type { EventDefinition, JsonObject, SchemaReference, VerdictCode } from '../domain.ts';
import { schemaId } from '../compose-schema.ts';
import type { StarterSchema } from '../starter-schema.ts';

export interface StarterEvent {
  readonly definition: EventDefinition;
  /** Sets the event off. */
  readonly matching: JsonObject;
  /** Valid, and still does not: `verdict` says why. */
  readonly nearMiss: JsonObject;
  readonly verdict: VerdictCode;
}

/** The reference that a definition keeps to its schema. */
export function referenceTo(schema: StarterSchema): SchemaReference {
  return { id: schemaId(schema), title: schema.title, version: 1 };
}

export const ECID = '41870293365514702986643190275518830462';
