/**
 * A draft-07 schema of the payload, for the JSON help of the editor: titles, values to choose from, names to complete.
 * It is help, not the law: patterns, formats and bounds stay out, because the editor would run patterns on an engine
 * that can hang and would repeat in its own words what `validatePayload` says.
 */
import { setOwnProperty, type JsonObject, type JsonValue } from '#domain/base';
import type { FieldNode, XdmSchema, XdmType } from './types.ts';

const JSON_TYPES: Readonly<Record<XdmType, string | undefined>> = {
  string: 'string',
  date: 'string',
  'date-time': 'string',
  number: 'number',
  long: 'integer',
  int: 'integer',
  short: 'integer',
  byte: 'integer',
  boolean: 'boolean',
  object: 'object',
  map: 'object',
  array: 'array',
  any: undefined,
};

const UNTITLED: ReadonlySet<string> = new Set(['', '[]', '{}']);

const cache = new WeakMap<XdmSchema, JsonObject>();

/** The JSON Schema of a schema's payloads; made on the first call and kept. */
export function jsonSchemaOf(schema: XdmSchema): JsonObject {
  let result = cache.get(schema);
  if (result === undefined) {
    result = { $schema: 'http://json-schema.org/draft-07/schema#', ...nodeOf(schema.root) };
    cache.set(schema, result);
  }
  return result;
}

function nodeOf(field: FieldNode): JsonObject {
  const node: Record<string, JsonValue> = {};
  const type = JSON_TYPES[field.type];
  if (type !== undefined) node['type'] = type;
  // Elements and entries without a title of their own are called by their sign, which says nothing here.
  if (!UNTITLED.has(field.title)) node['title'] = field.title;
  if (field.description !== '') node['description'] = field.description;
  if (field.deprecated) node['deprecationMessage'] = field.title;
  if (field.defaultValue !== undefined) node['default'] = field.defaultValue;
  addValues(field, node);
  if (field.type === 'object') addChildren(field, node);
  if (field.item !== undefined) {
    node[field.type === 'array' ? 'items' : 'additionalProperties'] = nodeOf(field.item);
  }
  return node;
}

/** Suggestions refuse nothing, so they stand among the examples, which the editor offers just as well. */
function addValues(field: FieldNode, node: Record<string, JsonValue>): void {
  const { enumeration, suggestions = [], examples = [] } = field;
  if (enumeration !== undefined) {
    const numeric = node['type'] === 'integer' || node['type'] === 'number';
    node['enum'] = enumeration.map(({ value }) => (numeric ? Number(value) : value));
    node['enumDescriptions'] = enumeration.map(({ label }) => label);
  }
  const proposed = [...suggestions.map(({ value }) => value), ...examples];
  if (proposed.length > 0) node['examples'] = proposed;
}

function addChildren(field: FieldNode, node: Record<string, JsonValue>): void {
  const properties: Record<string, JsonValue> = {};
  const required: string[] = [];
  for (const child of field.children.values()) {
    setOwnProperty(properties, child.name, nodeOf(child));
    if (child.required) required.push(child.name);
  }
  node['properties'] = properties;
  node['additionalProperties'] = false;
  if (required.length > 0) node['required'] = required;
}
