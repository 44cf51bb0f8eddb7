/** Changes of a field and of all below it. A field that came or went is one change, however much hangs on it. */
import type { JsonValue } from '#domain/base';
import { fieldsBelow } from '../field-index.ts';
import type { FieldNode } from '../types.ts';
import { untypedField } from '../untyped-field.ts';
import { compareConstraints } from './compare-constraints.ts';
import { areComparable, compareType } from './compare-type.ts';
import { compareValues } from './compare-values.ts';
import { change, type SchemaChange } from './schema-change.ts';

/** Appends the changes between two fields at one place; `isImplied` tells requirements that follow from an identity. */
export function compareFields(
  before: FieldNode,
  after: FieldNode,
  isImplied: (path: string) => boolean,
  changes: SchemaChange[],
): void {
  changes.push(...compareSelves(before, after, isImplied));
  if (before.type !== after.type) return;
  if (after.type === 'array' || after.type === 'map') {
    if (before.item === undefined && after.item === undefined) return;
    const old = before.item ?? anything(after);
    compareFields(old, after.item ?? anything(before), isImplied, changes);
    return;
  }
  for (const child of before.children.values()) {
    const now = after.children.get(child.name);
    if (now === undefined) {
      changes.push(change('fieldRemoved', 'breaking', child, summary(child), undefined));
    } else compareFields(child, now, isImplied, changes);
  }
  for (const child of after.children.values()) {
    if (before.children.has(child.name)) continue;
    // Whoever sends the parent today does not send a field that did not exist.
    const changeClass = child.required ? 'breaking' : 'additive';
    changes.push(change('fieldAdded', changeClass, child, undefined, summary(child)));
  }
}

function compareSelves(
  before: FieldNode,
  after: FieldNode,
  isImplied: (path: string) => boolean,
): readonly SchemaChange[] {
  const changes: SchemaChange[] = [];
  if (before.title !== after.title) {
    changes.push(change('titleChanged', 'descriptive', after, before.title, after.title));
  }
  if (before.description !== after.description) {
    const { description } = before;
    changes.push(
      change('descriptionChanged', 'descriptive', after, description, after.description),
    );
  }
  if (before.deprecated !== after.deprecated) {
    const { deprecated } = before;
    changes.push(change('deprecatedChanged', 'descriptive', after, deprecated, after.deprecated));
  }
  if (before.required !== after.required && !isImplied(after.path)) {
    changes.push(
      after.required
        ? change('requiredAdded', 'breaking', after, false, true)
        : change('requiredRemoved', 'widened', after, true, false),
    );
  }
  const type = compareType(before, after);
  if (type !== undefined) changes.push(type);
  if (before.defaultValue !== after.defaultValue) {
    const { defaultValue } = before;
    changes.push(change('defaultChanged', 'descriptive', after, defaultValue, after.defaultValue));
  }
  if (before.referenceIdentity !== after.referenceIdentity) {
    const sides = [before.referenceIdentity, after.referenceIdentity] as const;
    changes.push(change('referenceIdentityChanged', 'descriptive', after, ...sides));
  }
  if (!areComparable(before.type, after.type)) return changes;
  return [...changes, ...compareValues(before, after), ...compareConstraints(before, after)];
}

/** What a list without a stated element holds: an element of any type. */
function anything({ path, type }: FieldNode): FieldNode {
  const name = type === 'array' ? '[]' : '{}';
  return untypedField(path + name, name);
}

/** Type, whether it is required, and how many fields came or went with it. */
function summary(field: FieldNode): JsonValue {
  return { type: field.type, required: field.required, fields: count(field) };
}

function count(field: FieldNode): number {
  return fieldsBelow(field).reduce((sum, child) => sum + count(child), 1);
}
