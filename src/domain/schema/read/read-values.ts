/** Closed lists, suggestions, defaults and examples of a node (events.md §3.1). */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import type { EnumValue, FieldNode } from '../types.ts';

/** `enum` is a closed list, labelled by `meta:enum`; `meta:enum` alone only suggests. */
export function readValues(node: JsonObject): Pick<FieldNode, 'enumeration' | 'suggestions'> {
  const labels = readLabels(ownProperty(node, 'meta:enum'));
  const closed = ownProperty(node, 'enum');
  if (isJsonArray(closed)) {
    const values = closed.filter(isScalar).map(String);
    return { enumeration: values.map((value) => ({ value, label: labels.get(value) ?? value })) };
  }
  if (labels.size === 0) return {};
  return { suggestions: toEnumValues(labels) };
}

/** Value and label of each entry of a `meta:enum`; a label that is no text is the value itself. */
export function readLabels(labels: JsonValue | undefined): Map<string, string> {
  const result = new Map<string, string>();
  if (!isJsonObject(labels)) return result;
  for (const value of keysInOrder(labels)) {
    const label = labels[value];
    result.set(value, typeof label === 'string' && label !== '' ? label : value);
  }
  return result;
}

/** Labels as the list that pickers show. */
export function toEnumValues(labels: ReadonlyMap<string, string>): readonly EnumValue[] {
  return Array.from(labels, ([value, label]) => ({ value, label }));
}

/** `default`, where it is a plain value. */
export function readDefault(node: JsonObject): Pick<FieldNode, 'defaultValue'> {
  const value = ownProperty(node, 'default');
  return isScalar(value) ? { defaultValue: value } : {};
}

/** `examples`, where they are plain values. */
export function readExamples(node: JsonObject): Pick<FieldNode, 'examples'> {
  const examples = ownProperty(node, 'examples');
  const values = isJsonArray(examples) ? examples.filter(isScalar) : [];
  return values.length > 0 ? { examples: values } : {};
}

function isScalar(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
