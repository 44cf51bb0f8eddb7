/** Fields that cannot be unselected, each with the reason that the dialog shows (events.md §2.3, §11 point 15). */
import { EVENT_ID_PATH, ID_PATH, TIMESTAMP_PATH, type XdmSchema } from '#domain/schema';
import { expressionsOf } from '../expressions.ts';
import type { EventDefinition } from '../types.ts';
import { leafIndex, leavesOfPath } from './leaves.ts';

export const LOCK_REASONS = ['record', 'schemaRequired', 'eventID', 'profileIdentifier'] as const;

/**
 * `record`: `_id` and `timestamp`, without which nothing is an event. `schemaRequired`: the schema makes the field
 * mandatory. `eventID`: a system-generated event is recognised by it. `profileIdentifier`: the key is read from it.
 */
export type LockReason = (typeof LOCK_REASONS)[number];

/** Always selected and always in a preview (events.md §11, point 15). */
export const RECORD_PATHS: readonly string[] = [ID_PATH, TIMESTAMP_PATH];

/** Locked leaves of the schema in the order record, required by the schema, eventID, profile identifier. */
export function lockedFields(
  definition: EventDefinition,
  schema: XdmSchema,
): ReadonlyMap<string, LockReason> {
  const locked = mandatoryFields(definition, schema);
  for (const path of identifierFields(definition, schema)) {
    if (!locked.has(path)) locked.set(path, 'profileIdentifier');
  }
  return locked;
}

/** What is selected when a schema has just been chosen, and what can never be left out. */
export function initialSelection(
  definition: EventDefinition,
  schema: XdmSchema,
): readonly string[] {
  return [...lockedFields(definition, schema).keys()];
}

/** The locks that do not depend on an expression. */
export function mandatoryFields(
  definition: EventDefinition,
  schema: XdmSchema,
): Map<string, LockReason> {
  const index = leafIndex(schema);
  const locked = new Map<string, LockReason>();
  for (const path of RECORD_PATHS) if (index.byPath.has(path)) locked.set(path, 'record');
  for (const leaf of index.leaves) {
    if (leaf.mandatory && !locked.has(leaf.path)) locked.set(leaf.path, 'schemaRequired');
  }
  if (definition.eventIdType === 'systemGenerated' && index.byPath.has(EVENT_ID_PATH)) {
    locked.set(EVENT_ID_PATH, 'eventID');
  }
  return locked;
}

/** Leaves that the profile identifier reads. */
function identifierFields(definition: EventDefinition, schema: XdmSchema): readonly string[] {
  const { identifier } = expressionsOf(definition, schema);
  const index = leafIndex(schema);
  return (identifier?.fields ?? []).flatMap((use) => {
    const leaves = leavesOfPath(index, use.path) ?? [];
    // An identifier that counts a list locks none of its fields in particular.
    return leaves.length === 1 ? leaves.map((leaf) => leaf.path) : [];
  });
}
