/**
 * A proposal as a resolved export (events.md §3.1), the form that `readSchemaExport` reads: a draft schema is stored,
 * browsed, used and exported like one of the registry.
 */
import {
  rememberKeyOrder,
  setOwnProperty,
  type JsonObject,
  type JsonValue,
  type Random,
} from '#domain/base';
import { parseFieldPath } from '../field-path.ts';
import {
  EVENT_ID_PATH,
  EXPERIENCE_EVENT_CLASS,
  ORCHESTRATION_EVENT_ID_GROUP,
  TIME_SERIES_BEHAVIOUR,
} from '../known-ids.ts';
import type { XdmType } from '../types.ts';
import { proposedFieldAt } from './corrections.ts';
import type { Proposal, ProposedField } from './proposal.ts';
import { IDENTITY_MAP_EXPORT } from './standard-fields.ts';

/** What samples cannot tell. */
export interface DraftSchema {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** `major.minor`; a draft starts at 1.0. */
  readonly version?: string;
  /** The proposed class if absent; empty for none. */
  readonly classId?: string;
  /** A time series if absent and the payloads have `_id` and `timestamp`; business events need one (§3.7). */
  readonly timeSeries?: boolean;
  /** Enabled for Profile. */
  readonly union?: boolean;
  /** The most used tenant of the payloads if absent. */
  readonly tenant?: string;
}

/** A fresh `$id` in the manner of the registry, under the tenant's name. */
export function newDraftSchemaId(tenant: string | undefined, random: Random): string {
  const owner = tenant?.replace(/^_/, '') || 'draft';
  const hex = Array.from(random.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `https://ns.adobe.com/${owner}/schemas/${hex}`;
}

const IDENTITY_MAP_GROUP = 'https://ns.adobe.com/xdm/context/identitymap';

/** The export; equal proposals give equal texts. */
export function proposalToExport(proposal: Proposal, draft: DraftSchema): JsonObject {
  const { root } = proposal;
  const classId = draft.classId ?? proposal.classId ?? '';
  const tenant = draft.tenant ?? proposal.tenants[0];
  const isTimeSeries =
    draft.timeSeries ??
    (classId === EXPERIENCE_EVENT_CLASS || proposal.classId === EXPERIENCE_EVENT_CLASS);
  const extended = [
    ...(classId === '' ? [] : [classId]),
    ...(isTimeSeries ? [TIME_SERIES_BEHAVIOUR] : []),
    ...(root.children.some(({ standard }) => standard === 'identityMap')
      ? [IDENTITY_MAP_GROUP]
      : []),
    ...(proposedFieldAt(proposal, EVENT_ID_PATH) ? [ORCHESTRATION_EVENT_ID_GROUP] : []),
  ];
  const descriptors = descriptorsOf(root, draft.id);
  return {
    $id: draft.id,
    'meta:resourceType': 'schemas',
    version: draft.version ?? '1.0',
    title: draft.title,
    ...(draft.description === undefined ? {} : { description: draft.description }),
    type: 'object',
    'meta:xdmType': 'object',
    ...membersOf(root),
    ...(classId === '' ? {} : { 'meta:class': classId }),
    'meta:extends': extended,
    ...(tenant === undefined ? {} : { 'meta:tenantNamespace': tenant }),
    'meta:immutableTags': draft.union === true ? ['union'] : [],
    ...(descriptors.length === 0 ? {} : { 'meta:descriptors': descriptors }),
  };
}

function nodeOf(field: ProposedField): JsonObject {
  if (field.standard === 'identityMap') return { ...IDENTITY_MAP_EXPORT, title: field.title };
  // An untyped node is what the reader takes for "anything".
  if (field.type === 'any') return { title: field.title };
  return {
    title: field.title,
    ...TYPE_MEMBERS[field.type],
    'meta:xdmType': field.type,
    ...(field.standard === undefined ? {} : { 'meta:xdmField': XDM_NAMES[field.standard] }),
    ...(field.format !== undefined && field.type === 'string' ? { format: field.format } : {}),
    ...valuesOf(field),
    ...(field.type === 'object' ? membersOf(field) : {}),
    ...(field.type === 'array' && field.item ? { items: nodeOf(field.item) } : {}),
    ...(field.type === 'map'
      ? { additionalProperties: field.item ? nodeOf(field.item) : true }
      : {}),
  };
}

const XDM_NAMES = {
  _id: '@id',
  timestamp: 'xdm:timestamp',
  eventType: 'xdm:eventType',
} as const;

const INTEGER = { type: 'integer' };

/** JSON type and format of each XDM type (events.md §3.3); the bounds of integers follow from `meta:xdmType`. */
const TYPE_MEMBERS: Readonly<Record<Exclude<XdmType, 'any'>, JsonObject>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  long: INTEGER,
  int: INTEGER,
  short: INTEGER,
  byte: INTEGER,
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time' },
  object: { type: 'object' },
  array: { type: 'array' },
  map: { type: 'object' },
};

function valuesOf({ type, enumeration }: ProposedField): JsonObject {
  if (type !== 'string' || enumeration === undefined) return {};
  const labels: Record<string, JsonValue> = {};
  for (const value of enumeration.values) setOwnProperty<JsonValue>(labels, value, value);
  rememberKeyOrder(labels, enumeration.values);
  return {
    ...(enumeration.closed ? { enum: enumeration.values } : {}),
    'meta:enum': labels,
  };
}

function membersOf({ children }: ProposedField): JsonObject {
  const properties: Record<string, JsonValue> = {};
  for (const child of children) setOwnProperty<JsonValue>(properties, child.name, nodeOf(child));
  rememberKeyOrder(
    properties,
    children.map(({ name }) => name),
  );
  const required = children.filter((child) => child.required).map(({ name }) => name);
  return { properties, ...(required.length === 0 ? {} : { required }) };
}

function descriptorsOf(root: ProposedField, schemaId: string): readonly JsonObject[] {
  const descriptors: JsonObject[] = [];
  const collect = (field: ProposedField): void => {
    if (field.identity !== undefined && field.type === 'string') {
      descriptors.push({
        '@type': 'xdm:descriptorIdentity',
        'xdm:sourceSchema': schemaId,
        'xdm:sourceVersion': 1,
        'xdm:sourceProperty': sourceProperty(field.path),
        'xdm:namespace': field.identity.namespace,
        'xdm:property': 'xdm:code',
        'xdm:isPrimary': field.identity.primary,
      });
    }
    if (field.type === 'object') field.children.forEach(collect);
    else if (field.item && (field.type === 'array' || field.type === 'map')) collect(field.item);
  };
  collect(root);
  return descriptors;
}

/** `/_acme/loyalty/memberId` (events.md §3.4). */
function sourceProperty(path: string): string {
  let property = '';
  for (const step of parseFieldPath(path) ?? []) {
    if (step.kind === 'element') property += '[*]';
    else if (step.kind === 'entry') property += '/*';
    else property += `/${step.name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return property;
}
