/** Placeholders of the preview (events.md §5.2). A preview need not pass validation: `"string"` breaks patterns. */
import { setOwnProperty, type JsonObject, type JsonValue } from '#domain/base';
import type { FieldNode } from '#domain/schema';

const DATE_TIME = '2018-05-29T00:00:00.000Z';
const DATE = '2018-05-29';
const MAP_KEY = '<key>';

/** What stands in a preview for the value of a field. */
export function placeholderOf(node: FieldNode): JsonValue {
  switch (node.type) {
    case 'number':
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      return 10;
    case 'boolean':
      return true;
    case 'date':
      return DATE;
    case 'date-time':
      return DATE_TIME;
    case 'array':
      return node.item ? [placeholderOf(node.item)] : [];
    case 'map':
      return { [MAP_KEY]: node.item ? placeholderOf(node.item) : 'string' };
    case 'object':
      return placeholderOfObject(node);
    case 'string':
    case 'any':
      return node.enumeration?.[0]?.value ?? 'string';
  }
}

function placeholderOfObject(node: FieldNode): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const [name, child] of node.children) setOwnProperty(object, name, placeholderOf(child));
  return object;
}

/** `{ "Email": [ { "id": "string" } ] }`: the identity map speaks the code of the identity type. */
export function placeholderOfIdentityMap(code: string | null): JsonObject {
  const map: Record<string, JsonValue> = {};
  setOwnProperty(map, code ?? MAP_KEY, [{ id: 'string' }]);
  return map;
}
