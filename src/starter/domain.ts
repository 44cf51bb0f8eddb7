/** What the starter content needs of the domain, in one place. */
export {
  isJsonObject,
  setOwnProperty,
  stringifyCanonical,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
export type { EventDefinition, SchemaReference } from '#domain/event';
export { EXPERIENCE_EVENT_CLASS, storageBounds, TIME_SERIES_BEHAVIOUR } from '#domain/schema';
export type { VerdictCode } from '#domain/trigger';
export { DEFAULT_SETTINGS, exportWorkspace, type Workspace } from '#domain/workspace';
