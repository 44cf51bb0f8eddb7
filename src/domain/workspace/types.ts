/** The whole document: all that is configured, as it is stored and exported (design §7). */
import type { JsonObject, JsonValue } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import type { IdentityType } from '#domain/identity';

export const WORKSPACE_FORMAT = 'declic-workspace';
export const WORKSPACE_VERSION = 2;

/** A payload kept with an event: the sample's matching and near-miss ones, or what a person saved. */
export interface PayloadSample {
  readonly name: string;
  /** An `xdmEntity`, or a whole message. */
  readonly payload: JsonValue;
  /** Verdict code that the author expects, when stated. */
  readonly expect?: string;
}

/** The values that a field listed when an event took them over. */
export interface ValueList {
  readonly field: string;
  readonly values: readonly string[];
}

/**
 * The schema as an event last took it over. Values that a schema gains later do not reach an event until its field is
 * selected anew or refreshed (events.md §2.3), so the event has to know which ones it had; see schema-snapshot.ts.
 */
export interface SchemaSnapshot {
  /** `$id`: the snapshot of another schema says nothing about this one. */
  readonly schemaId: string;
  /** `major.minor`. */
  readonly version: string;
  /** Of the selected fields that have one, in the order of the schema. */
  readonly lists: readonly ValueList[];
}

export interface EventRecord {
  readonly id: string;
  readonly definition: EventDefinition;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly samples: readonly PayloadSample[];
  /** Absent for events that were saved before there were snapshots: of them no drift is known. */
  readonly schemaSnapshot?: SchemaSnapshot;
}

export interface SchemaRecord {
  /** `$id`. */
  readonly id: string;
  readonly source: JsonObject;
  readonly addedAt: string;
}

/** What a message header carries for every event (events.md §5.1). */
export interface WorkspaceSettings {
  /** `<24 hex>@AdobeOrg`, or empty. */
  readonly organisationId: string;
  readonly sandbox: string;
  readonly datasetId: string;
  /** Write `flowId` instead of `datasetId` (events.md §11, point 28). */
  readonly flowId: string;
  readonly routing: 'datasetId' | 'flowId';
}

export const DEFAULT_SETTINGS: WorkspaceSettings = {
  organisationId: '',
  sandbox: 'prod',
  datasetId: '',
  flowId: '',
  routing: 'datasetId',
};

export interface Workspace {
  readonly settings: WorkspaceSettings;
  readonly schemas: readonly SchemaRecord[];
  /** Own identity types only; the standard ones are part of the product. */
  readonly identityTypes: readonly IdentityType[];
  readonly events: readonly EventRecord[];
}
