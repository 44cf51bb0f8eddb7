/**
 * Friendly names: the descriptor wins over the schema's title, which wins over the name (events.md §2.3, §3.4).
 * Texts are kept per language; where only one is shown it is US English, else the first one there is.
 */
import { isJsonObject, keysInOrder, ownProperty, type JsonObject } from '#domain/base';
import type { TextsByLanguage } from '../types.ts';
import type { FieldDraft } from './field-draft.ts';
import { readLabels, toEnumValues } from './read-values.ts';

/** Applies a descriptor `xdm:alternateDisplayInfo` to its field. */
export function applyDisplayInfo(descriptor: JsonObject, field: FieldDraft): void {
  const titles = textsOf(descriptor, 'xdm:title');
  const descriptions = textsOf(descriptor, 'xdm:description');
  field.title = textIn(titles, 'en_us') ?? field.title;
  field.description = textIn(descriptions, 'en_us') ?? field.description;
  if (titles.size > 0) field.titles = titles;
  if (descriptions.size > 0) field.descriptions = descriptions;
  applyValues(descriptor, field);
}

function applyValues(descriptor: JsonObject, field: FieldDraft): void {
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
  const taken = [...labels].filter(([value]) => hidden.has(value));
  for (const [value] of taken) labels.delete(value);
  field.suggestions = toEnumValues(labels);
  if (taken.length > 0) field.hiddenValues = toEnumValues(new Map(taken));
}

/**
 * The text in a language (`fr`, `en_us`, `fr-FR`), else in another form of it, else in US English, else the first.
 * Undefined when there is none at all.
 */
export function textIn(texts: TextsByLanguage, language: string): string | undefined {
  const wanted = language.toLowerCase().replace('-', '_');
  const family = wanted.split('_', 1)[0] ?? '';
  const sameFamily = [...texts.keys()].find((key) => key.split('_', 1)[0] === family);
  return (
    texts.get(wanted) ??
    texts.get(sameFamily ?? '') ??
    texts.get('en_us') ??
    texts.values().next().value
  );
}

/** Texts by language; a bare text is taken for US English. */
function textsOf(descriptor: JsonObject, key: string): TextsByLanguage {
  const stated = ownProperty(descriptor, key);
  const texts = new Map<string, string>();
  if (typeof stated === 'string' && stated !== '') texts.set('en_us', stated);
  if (!isJsonObject(stated)) return texts;
  for (const language of keysInOrder(stated)) {
    const text = stated[language];
    if (typeof text === 'string' && text !== '') texts.set(language.toLowerCase(), text);
  }
  return texts;
}

/** Labels by value, or by language and then by value: both forms are seen. */
function labelsOf(descriptor: JsonObject, key: string): ReadonlyMap<string, string> {
  const labels = ownProperty(descriptor, key);
  if (!isJsonObject(labels)) return new Map();
  const first = keysInOrder(labels)[0] ?? '';
  const inner = ownProperty(labels, 'en_us') ?? ownProperty(labels, first);
  return readLabels(isJsonObject(inner) ? inner : labels);
}
