/** A starter schema as a registry exports it: resolved, with descriptors (events.md §3.1, §3.4). */
import {
  EXPERIENCE_EVENT_CLASS,
  isJsonObject,
  setOwnProperty,
  TIME_SERIES_BEHAVIOUR,
  type JsonObject,
  type JsonValue,
} from './domain.ts';
import { objectNode, readFieldLines, type FieldSet } from './field-lines.ts';
import { EXPERIENCE_EVENT, IDENTITY_MAP, TIME_SERIES } from './groups/index.ts';
import type { StarterSchema } from './starter-schema.ts';
import { ORGANISATION_ID, TENANT, TENANT_NAMESPACE } from './tenant.ts';

const BASE = `https://ns.adobe.com/${TENANT}`;

/** `$id` of a starter schema. */
export function schemaId(schema: StarterSchema): string {
  return `${BASE}/schemas/${schema.id}`;
}

/** The export of a starter schema. */
export function composeSchema(schema: StarterSchema): JsonObject {
  const classId =
    schema.ownClass === undefined ? EXPERIENCE_EVENT_CLASS : `${BASE}/classes/${schema.ownClass}`;
  const isPersonEvent = classId === EXPERIENCE_EVENT_CLASS;
  const groups = [...new Set(schema.groups.map(({ id }) => id))];
  return {
    $id: schemaId(schema),
    'meta:altId': `${TENANT_NAMESPACE}.schemas.${schema.id}`,
    'meta:resourceType': 'schemas',
    version: '1.0',
    title: schema.title,
    description: schema.description,
    ...objectNode(fieldsOf(schema, isPersonEvent)),
    imsOrg: ORGANISATION_ID,
    'meta:class': classId,
    'meta:extends': [
      classId,
      TIME_SERIES_BEHAVIOUR,
      ...(isPersonEvent ? ['https://ns.adobe.com/xdm/context/identitymap'] : []),
      ...groups,
    ],
    'meta:containerId': 'tenant',
    'meta:tenantNamespace': TENANT_NAMESPACE,
    ...(isPersonEvent ? { 'meta:immutableTags': ['union'] } : {}),
    'meta:descriptors': [...identityDescriptors(schema), ...friendlyNames(schema)],
  };
}

function fieldsOf(schema: StarterSchema, isPersonEvent: boolean): FieldSet {
  const standard = [
    TIME_SERIES,
    ...(isPersonEvent ? [IDENTITY_MAP, EXPERIENCE_EVENT] : []),
    ...schema.groups.map(({ fields }) => fields),
  ].map((fields) => readFieldLines(fields, 'standard'));
  const tenant = readFieldLines(schema.tenantFields, 'tenant');
  const all = standard.reduce(mergeFields);
  if (Object.keys(tenant.properties).length === 0) return all;
  const isNeeded = schema.identities.some(
    ({ primary, property }) => primary && property.startsWith(`/${TENANT_NAMESPACE}/`),
  );
  return mergeFields(all, {
    properties: { [TENANT_NAMESPACE]: { title: 'Maison Lumera', ...objectNode(tenant) } },
    required: isNeeded ? [TENANT_NAMESPACE] : [],
  });
}

/** Groups may fill the same object: what both have is merged, the first one's texts stay. */
function mergeFields(first: FieldSet, second: FieldSet): FieldSet {
  const properties: Record<string, JsonValue> = { ...first.properties };
  for (const [name, node] of Object.entries(second.properties)) {
    const present = properties[name];
    const isBoth = isJsonObject(present) && isJsonObject(node);
    setOwnProperty(properties, name, isBoth ? mergeNodes(present, node) : node);
  }
  return { properties, required: [...new Set([...first.required, ...second.required])] };
}

function mergeNodes(first: JsonObject, second: JsonObject): JsonObject {
  const properties = mergeFields(asFieldSet(first), asFieldSet(second));
  return { ...first, ...objectNode(properties) };
}

function asFieldSet(node: JsonObject): FieldSet {
  const { properties, required } = node;
  return {
    properties: isJsonObject(properties) ? properties : {},
    required: Array.isArray(required) ? required.map(String) : [],
  };
}

function identityDescriptors(schema: StarterSchema): readonly JsonObject[] {
  return schema.identities.map(({ property, namespace, primary }, index) => ({
    '@type': 'xdm:descriptorIdentity',
    '@id': descriptorId(schema, index),
    ...descriptorSource(schema, property),
    'xdm:namespace': namespace,
    'xdm:property': 'xdm:code',
    'xdm:isPrimary': primary,
  }));
}

function friendlyNames(schema: StarterSchema): readonly JsonObject[] {
  return (schema.friendlyNames ?? []).map(({ property, title }, index) => ({
    '@type': 'xdm:alternateDisplayInfo',
    '@id': descriptorId(schema, schema.identities.length + index),
    ...descriptorSource(schema, property),
    'xdm:title': { en_us: title },
  }));
}

function descriptorSource(schema: StarterSchema, property: string): JsonObject {
  return {
    'xdm:sourceSchema': schemaId(schema),
    'xdm:sourceVersion': 1,
    'xdm:sourceProperty': property,
  };
}

/** Ids differ within a schema and stay the same from one composing to the next. */
function descriptorId(schema: StarterSchema, index: number): string {
  return schema.id.slice(0, 30) + index.toString(16).padStart(2, '0');
}
