/**
 * What an import would do, record by record, before it does it (design §7). A record that would lose something of the
 * workspace is skipped unless the person says otherwise.
 */
import { jsonEqual, ownProperty, type JsonObject } from '#domain/base';
import { isSameName } from '#domain/event';
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import { eventDocument } from './export-workspace.ts';
import type { EventRecord, SchemaRecord, Workspace, WorkspaceSettings } from './types.ts';

export type RecordKind = 'schema' | 'identityType' | 'event' | 'settings';

/** Why a record is not simply taken. */
export type ImportReason =
  /** The workspace's own version was saved later. */
  | 'currentIsNewer'
  /** Another event of the workspace has this name (ignoring case). */
  | 'nameClash'
  /** Category of an identity type: fixed once created (events.md §4.3). */
  | 'categoryFixed'
  /** A standard identity type: part of the product, read-only. */
  | 'standardIdentityType'
  /** The workspace holds a later version of this schema. */
  | 'currentVersionIsNewer';

/** What may be done with a record; the first is what happens when nobody says otherwise. */
export type ImportChoice = 'take' | 'keep' | 'rename';

export interface ImportEntry {
  readonly kind: RecordKind;
  /** `$id`, code or record id; `settings` for the settings. Unique within its kind. */
  readonly key: string;
  /** What a person calls it. */
  readonly label: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'skipped';
  readonly reasons: readonly ImportReason[];
  /** Never empty; one choice means that there is nothing to decide. */
  readonly choices: readonly ImportChoice[];
}

export interface ImportPreview {
  readonly entries: readonly ImportEntry[];
}

/** Compares an incoming workspace with the current one; `applyImport` does what it shows. */
export function importPreview(current: Workspace, incoming: Workspace): ImportPreview {
  return {
    entries: [
      settingsEntry(current.settings, incoming.settings),
      ...incoming.schemas.map((schema) => schemaEntry(current.schemas, schema)),
      ...incoming.identityTypes.map((type) => identityTypeEntry(current.identityTypes, type)),
      ...incoming.events.map((event) => eventEntry(current.events, event)),
    ],
  };
}

function settingsEntry(current: WorkspaceSettings, incoming: WorkspaceSettings): ImportEntry {
  const entry = { kind: 'settings', key: 'settings', label: incoming.organisationId } as const;
  if (jsonEqual({ ...current }, { ...mergedSettings(current, incoming) })) return unchanged(entry);
  return changed(entry);
}

/** The file's settings; where it says nothing the workspace keeps its own. */
export function mergedSettings(
  current: WorkspaceSettings,
  incoming: WorkspaceSettings,
): WorkspaceSettings {
  const namesRoute = incoming.datasetId !== '' || incoming.flowId !== '';
  return {
    organisationId: incoming.organisationId || current.organisationId,
    sandbox: incoming.sandbox || current.sandbox,
    datasetId: incoming.datasetId || current.datasetId,
    flowId: incoming.flowId || current.flowId,
    routing: namesRoute ? incoming.routing : current.routing,
  };
}

function schemaEntry(current: readonly SchemaRecord[], incoming: SchemaRecord): ImportEntry {
  const entry = { kind: 'schema', key: incoming.id, label: titleOf(incoming.source) } as const;
  const own = current.find((schema) => schema.id === incoming.id);
  if (!own) return added(entry);
  if (jsonEqual(own.source, incoming.source)) return unchanged(entry);
  return isEarlierVersion(incoming.source, own.source)
    ? skipped(entry, ['currentVersionIsNewer'], ['keep', 'take'])
    : changed(entry);
}

function identityTypeEntry(current: readonly IdentityType[], incoming: IdentityType): ImportEntry {
  const { code, name, category } = incoming;
  const entry = { kind: 'identityType', key: code, label: `${name} (${code})` } as const;
  if (STANDARD_IDENTITY_TYPES.some((standard) => standard.code === code)) {
    return skipped(entry, ['standardIdentityType'], ['keep']);
  }
  const own = current.find((type) => type.code === code);
  if (!own) return added(entry);
  if (own.category !== category) return skipped(entry, ['categoryFixed'], ['keep']);
  return own.name === name ? unchanged(entry) : changed(entry);
}

function eventEntry(current: readonly EventRecord[], incoming: EventRecord): ImportEntry {
  const { name } = incoming.definition;
  const entry = { kind: 'event', key: incoming.id, label: name } as const;
  const own = current.find((event) => event.id === incoming.id);
  const namesake = current.find(
    (event) => event.id !== incoming.id && isSameName(event.definition.name, name),
  );
  if (own && jsonEqual(eventDocument(own), eventDocument(incoming))) return unchanged(entry);
  if (namesake) {
    // Taking the file's event under its own name would leave two of one name; replacing is only offered
    // where a single record gives way.
    return skipped(entry, ['nameClash'], own ? ['keep', 'rename'] : ['keep', 'rename', 'take']);
  }
  if (!own) return added(entry);
  return own.updatedAt > incoming.updatedAt
    ? skipped(entry, ['currentIsNewer'], ['keep', 'take'])
    : changed(entry);
}

type EntryHead = Pick<ImportEntry, 'kind' | 'key' | 'label'>;

const added = (head: EntryHead): ImportEntry => ({
  ...head,
  outcome: 'added',
  reasons: [],
  choices: ['take', 'keep'],
});

const changed = (head: EntryHead): ImportEntry => ({
  ...head,
  outcome: 'changed',
  reasons: [],
  choices: ['take', 'keep'],
});

const unchanged = (head: EntryHead): ImportEntry => ({
  ...head,
  outcome: 'unchanged',
  reasons: [],
  choices: ['keep'],
});

const skipped = (
  head: EntryHead,
  reasons: readonly ImportReason[],
  choices: readonly ImportChoice[],
): ImportEntry => ({ ...head, outcome: 'skipped', reasons, choices });

function titleOf(source: JsonObject): string {
  const title = ownProperty(source, 'title');
  return typeof title === 'string' ? title : '';
}

/** Versions are `major.minor` (events.md §3.1). */
function isEarlierVersion(a: JsonObject, b: JsonObject): boolean {
  const [majorA, minorA] = versionOf(a);
  const [majorB, minorB] = versionOf(b);
  return majorA === majorB ? minorA < minorB : majorA < majorB;
}

function versionOf(source: JsonObject): readonly [major: number, minor: number] {
  const version = ownProperty(source, 'version');
  const match = /^(\d+)(?:\.(\d+))?/.exec(typeof version === 'string' ? version : '');
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}
