/**
 * The payload that an event expects (events.md §2.8, §5.1, §5.2), live while the definition is typed: the entity with
 * placeholders, and the whole message around it.
 */
import type { JsonObject, JsonValue } from '#domain/base';
import {
  identityMapKey,
  leafIndex,
  RECORD_PATHS,
  selectedLeaves,
  usesIdentityMap,
  type EventDefinition,
  type Leaf,
} from '#domain/event';
import { EVENT_ID_PATH, IDENTITY_MAP_PATH, type XdmSchema } from '#domain/schema';
import { EntityDraft } from './entity-draft.ts';
import { messageAround, type MessageSettings } from './envelope.ts';
import { placeholderOf, placeholderOfIdentityMap } from './placeholder.ts';

/**
 * The XDM entity of the preview: the selected fields in order of the selection, nested; `_id` and `timestamp` always,
 * the real `eventID`, the identity map also when only the profile identifier needs it.
 */
export function previewEntity(definition: EventDefinition, schema: XdmSchema): JsonObject {
  const draft = new EntityDraft();
  for (const leaf of previewLeaves(definition, schema)) {
    draft.put(leaf.steps, previewValue(definition, schema, leaf));
  }
  return draft.entity;
}

/** The message of the preview: header and body as the product shows them. */
export function previewMessage(
  definition: EventDefinition,
  schema: XdmSchema,
  settings: MessageSettings,
): JsonObject {
  return messageAround(previewEntity(definition, schema), schema, settings);
}

/** The leaves that a payload of this event shows: the selection, and what belongs there without being selected. */
export function previewLeaves(definition: EventDefinition, schema: XdmSchema): readonly Leaf[] {
  const { byPath } = leafIndex(schema);
  const selected = selectedLeaves(definition.fields, schema);
  const present = new Set(selected);
  const added = (paths: readonly string[]) =>
    paths
      .map((path) => byPath.get(path))
      .filter((leaf) => leaf !== undefined)
      .filter((leaf) => !present.has(leaf));
  const behind: string[] = [];
  if (usesIdentityMap(definition)) behind.push(IDENTITY_MAP_PATH);
  if (definition.eventIdType === 'systemGenerated') behind.push(EVENT_ID_PATH);
  return [...added(RECORD_PATHS), ...selected, ...added(behind)];
}

function previewValue(definition: EventDefinition, schema: XdmSchema, leaf: Leaf): JsonValue {
  if (leaf.path === IDENTITY_MAP_PATH && leaf.node.type === 'map') {
    return placeholderOfIdentityMap(identityMapKey(definition, schema));
  }
  if (leaf.path === EVENT_ID_PATH && definition.eventIdType === 'systemGenerated') {
    return definition.eventID;
  }
  return placeholderOf(leaf.node);
}
