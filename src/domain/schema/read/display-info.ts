/**
 * Friendly names: the descriptor wins over the schema's title, which wins over the name (events.md §2.3, §3.4).
 * Texts are kept per language; the console reads US English, else the first one there is.
 */
import { isJsonObject, keysInOrder, ownProperty, type JsonObject } from '#domain/base';
import type { FieldDraft } from './field-draft.ts';
import { readLabels, toEnumValues } from './read-values.ts';

/** Applies a descriptor `xdm:alternateDisplayInfo` to its field. */
export function applyDisplayInfo(descriptor: JsonObject, field: FieldDraft): void {
  field.title = translated(descriptor, 'xdm:title') ?? field.title;
  field.description = translated(descriptor, 'xdm:description') ?? field.description;
  const added = labelsOf(descriptor, 'meta:enum');
  const hidden = labelsOf(descriptor, 'xdm:excludeMetaEnum');
  if (added.size === 0 && hidden.size === 0) return;
  if (field.enumeration !== undefined) {
    // A closed list stays what it is: values that were hidden are still valid.
    field.enumeration = field.enumeration.map(({ value, label }) => ({
      value,
      label: added.get(value) ?? label,
    }));
    return;
  }
  const labels = new Map((field.suggestions ?? []).map(({ value, label }) => [value, label]));
  for (const [value, label] of added) labels.set(value, label);
  for (const value of hidden.keys()) labels.delete(value);
  field.suggestions = toEnumValues(labels);
}

function translated(descriptor: JsonObject, key: string): string | undefined {
  const texts = ownProperty(descriptor, key);
  if (typeof texts === 'string') return texts === '' ? undefined : texts;
  if (!isJsonObject(texts)) return undefined;
  const first = keysInOrder(texts)[0] ?? '';
  const text = ownProperty(texts, 'en_us') ?? ownProperty(texts, first);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Labels by value, or by language and then by value: both forms are seen. */
function labelsOf(descriptor: JsonObject, key: string): ReadonlyMap<string, string> {
  const labels = ownProperty(descriptor, key);
  if (!isJsonObject(labels)) return new Map();
  const first = keysInOrder(labels)[0] ?? '';
  const inner = ownProperty(labels, 'en_us') ?? ownProperty(labels, first);
  return readLabels(isJsonObject(inner) ? inner : labels);
}
