/** Constraints of a node (events.md §3.3). What is no number or no text where one is due is left out. */
import { ownProperty, type JsonObject } from '#domain/base';
import type { FieldConstraints } from '../types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type NumberKey = {
  [K in keyof FieldConstraints]-?: FieldConstraints[K] extends number | undefined ? K : never;
}[keyof FieldConstraints];

const NUMBER_KEYS: readonly NumberKey[] = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
];

/** Reads the constraints that a node states; those of its storage type are not among them. */
export function readConstraints(node: JsonObject): FieldConstraints {
  const constraints: Mutable<FieldConstraints> = {};
  for (const key of NUMBER_KEYS) {
    const value = readNumber(node, key);
    if (value !== undefined) constraints[key] = value;
  }
  const format = ownProperty(node, 'format');
  if (typeof format === 'string' && format !== '') constraints.format = format;
  const pattern = ownProperty(node, 'pattern');
  if (typeof pattern === 'string' && pattern !== '') constraints.pattern = pattern;
  if (ownProperty(node, 'uniqueItems') === true) constraints.uniqueItems = true;
  // Drafts before 6 spell the exclusive bounds as flags of the others.
  if (ownProperty(node, 'exclusiveMinimum') === true && constraints.minimum !== undefined) {
    constraints.exclusiveMinimum = constraints.minimum;
  }
  if (ownProperty(node, 'exclusiveMaximum') === true && constraints.maximum !== undefined) {
    constraints.exclusiveMaximum = constraints.maximum;
  }
  return constraints;
}

/** A numeric member; a bound beyond 2^53 is read as the nearest double. */
export function readNumber(node: JsonObject, key: string): number | undefined {
  const value = ownProperty(node, key);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

/** A text member; the empty text says nothing. */
export function readText(node: JsonObject, key: string): string | undefined {
  const value = ownProperty(node, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
