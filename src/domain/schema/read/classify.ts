/** Which XDM type a node of an export has (events.md §3.3). */
import { isJsonArray, isJsonObject, ownProperty, type JsonObject } from '#domain/base';
import { readNumber } from './read-constraints.ts';
import { STORAGE_TYPES } from '../storage-types.ts';
import type { XdmType } from '../types.ts';

const XDM_TYPES: ReadonlySet<string> = new Set<XdmType>([
  'string',
  'number',
  'long',
  'int',
  'short',
  'byte',
  'boolean',
  'date',
  'date-time',
  'object',
  'array',
  'map',
]);

/**
 * In this order: `meta:xdmType`; a free object is a map; a string with a date format; an integer by its bounds;
 * else the JSON type, or what the node's members give away.
 */
export function classify(node: JsonObject): XdmType {
  const stated = ownProperty(node, 'meta:xdmType');
  if (typeof stated === 'string' && XDM_TYPES.has(stated)) return stated as XdmType;
  const hasFields = isJsonObject(ownProperty(node, 'properties'));
  switch (jsonType(node)) {
    case 'object':
      return !hasFields && isFree(node) ? 'map' : 'object';
    case 'array':
      return 'array';
    case 'string':
      return dateFormat(node) ?? 'string';
    case 'integer':
      return integerType(node);
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      if (hasFields) return 'object';
      if (isJsonObject(ownProperty(node, 'additionalProperties'))) return 'map';
      if (ownProperty(node, 'items') !== undefined) return 'array';
      return ownProperty(node, 'enum') === undefined ? 'any' : 'string';
  }
}

/** `type`, the first one that is not null when it lists several. */
function jsonType(node: JsonObject): string | undefined {
  const type = ownProperty(node, 'type');
  const first = isJsonArray(type) ? type.find((name) => name !== 'null') : type;
  return typeof first === 'string' ? first : undefined;
}

function isFree(node: JsonObject): boolean {
  const additional = ownProperty(node, 'additionalProperties');
  return additional === true || isJsonObject(additional);
}

function dateFormat(node: JsonObject): 'date' | 'date-time' | undefined {
  const format = ownProperty(node, 'format');
  return format === 'date' || format === 'date-time' ? format : undefined;
}

/**
 * The smallest storage type that holds the stated bounds. A side without a bound can be as large as a long. The
 * documentation prints upper bounds one too high, so a bound one above the storage type still names it.
 */
function integerType(node: JsonObject): XdmType {
  const minimum = readNumber(node, 'minimum');
  const maximum = readNumber(node, 'maximum');
  if (minimum === undefined || maximum === undefined) return 'long';
  const fitting = STORAGE_TYPES.find(
    ({ bounds }) => bounds.minimum <= minimum && maximum <= bounds.maximum + 1,
  );
  return fitting?.type ?? 'long';
}
