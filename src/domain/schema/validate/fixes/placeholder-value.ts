/** A value for a missing key: what the schema proposes, else the placeholder of the type (events.md §5.2). */
import { setOwnProperty, type JsonValue } from '#domain/base';
import { storageBounds } from '../../storage-types.ts';
import type { FieldNode } from '../../types.ts';
import { FORMATS } from '../formats/index.ts';

/** Deeper than any object that has to be there; schemas refer to themselves. */
const DEEPEST = 20;

/** As little as the schema asks for; whether it accepts it is for the caller to check. */
export function placeholderValue(field: FieldNode, now: number, depth = 0): JsonValue {
  const { type, item } = field;
  if (depth > DEEPEST) return {};
  switch (type) {
    case 'object': {
      const object: Record<string, JsonValue> = {};
      for (const child of field.children.values()) {
        if (!child.required) continue;
        setOwnProperty(object, child.name, placeholderValue(child, now, depth + 1));
      }
      return object;
    }
    case 'map':
      return {};
    case 'array': {
      const length = Math.min(field.constraints.minItems ?? 0, DEEPEST);
      if (item === undefined) return [];
      return Array.from({ length }, () => placeholderValue(item, now, depth + 1));
    }
    default:
      return scalar(field, now);
  }
}

function scalar(field: FieldNode, now: number): JsonValue {
  const { enumeration, suggestions, defaultValue, examples, type } = field;
  const isNumeric = storageBounds(type) !== undefined || type === 'number';
  const listed = enumeration?.[0]?.value ?? suggestions?.[0]?.value;
  if (listed !== undefined) return isNumeric ? Number(listed) : listed;
  const proposed = defaultValue ?? examples?.[0];
  if (proposed !== undefined) return proposed;
  if (isNumeric) return number(field);
  const iso = new Date(now).toISOString();
  if (type === 'date') return iso.slice(0, iso.indexOf('T'));
  if (type === 'date-time') return iso;
  if (type === 'boolean') return true;
  return text(field);
}

function number({ constraints }: FieldNode): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - 1);
  return Math.min(most ?? Number.POSITIVE_INFINITY, Math.max(least ?? 10, 10));
}

function text({ constraints }: FieldNode): string {
  const { format, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = constraints;
  const example = format === undefined ? undefined : FORMATS.get(format)?.example;
  const word = example ?? 'string'.padEnd(Math.min(minLength, 1000), 'x');
  return word.length > maxLength ? word.slice(0, maxLength) : word;
}
