/** Changes of lists of values (events.md §3.1): `enum` is closed, `meta:enum` alone suggests. */
import type { JsonValue } from '#domain/base';
import type { EnumValue, FieldNode } from '../types.ts';
import { change, type SchemaChange } from './schema-change.ts';

/** Values that came and went, the closing and opening of a list, and labels of values that stayed. */
export function compareValues(before: FieldNode, after: FieldNode): readonly SchemaChange[] {
  const wasClosed = before.enumeration !== undefined;
  const isClosed = after.enumeration !== undefined;
  const old = listedValues(before);
  const now = listedValues(after);
  if (old.length === 0 && now.length === 0 && wasClosed === isClosed) return [];
  if (wasClosed !== isClosed) {
    const kind = isClosed ? 'enumerationClosed' : 'enumerationOpened';
    return [change(kind, isClosed ? 'breaking' : 'widened', after, texts(old), texts(now))];
  }
  const added = missingFrom(old, now);
  const removed = missingFrom(now, old);
  const changes: SchemaChange[] = [];
  if (added.length > 0) {
    changes.push(
      isClosed
        ? change('enumerationValuesAdded', 'widened', after, undefined, texts(added))
        : change('suggestionsAdded', 'additive', after, undefined, texts(added)),
    );
  }
  if (removed.length > 0) {
    changes.push(
      isClosed
        ? change('enumerationValuesRemoved', 'breaking', after, texts(removed), undefined)
        : change('suggestionsRemoved', 'descriptive', after, texts(removed), undefined),
    );
  }
  return [...changes, ...compareLabels(old, now, after)];
}

/** The values that a field lists, closed or open. */
export function listedValues(field: FieldNode): readonly EnumValue[] {
  return field.enumeration ?? field.suggestions ?? [];
}

function compareLabels(
  old: readonly EnumValue[],
  now: readonly EnumValue[],
  field: FieldNode,
): readonly SchemaChange[] {
  const labels = new Map(now.map(({ value, label }) => [value, label]));
  const relabelled = old.filter(({ value, label }) => (labels.get(value) ?? label) !== label);
  if (relabelled.length === 0) return [];
  const pairs = relabelled.map(({ value }) => ({ value, label: labels.get(value) ?? value }));
  return [change('labelsChanged', 'descriptive', field, asJson(relabelled), asJson(pairs))];
}

function missingFrom(
  list: readonly EnumValue[],
  values: readonly EnumValue[],
): readonly EnumValue[] {
  const known = new Set(list.map(({ value }) => value));
  return values.filter(({ value }) => !known.has(value));
}

function texts(values: readonly EnumValue[]): readonly string[] {
  return values.map(({ value }) => value);
}

function asJson(values: readonly EnumValue[]): readonly JsonValue[] {
  return values.map(({ value, label }) => ({ value, label }));
}
