/**
 * Values as text: the canonical form for display and tests (expression-language.md §4.6) and the text form that
 * string `+`, `toString` and `serializeList` use (§4.7). Both are total.
 */
import type { Value } from './value.ts';
import {
  dateOnlyText,
  dateTimeOnlyText,
  dateTimeText,
  durationText,
  shortUtcText,
} from './temporal/index.ts';

/**
 * Text form of §4.7; a dateTime is converted to UTC. Null, lists, objects and maps have none in the language and
 * are shown canonically.
 */
export function textForm(value: Value): string {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dateTime') {
    return shortUtcText(value);
  }
  return canonicalText(value);
}

/**
 * Canonical text of §4.6, as the conformance cases and the result panels print it. Strings inside lists and
 * objects are quoted: `["a","b"]`, `[10,null]`, `{"SKU":"A1","priceTotal":2.0}`.
 */
export function canonicalText(value: Value): string {
  return typeof value === 'string' ? value : nestedText(value, 0);
}

/** A payload may nest objects deeper than the call stack goes; nobody reads them that far. */
const MAX_DEPTH = 200;

function nestedText(value: Value, depth: number): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return decimalText(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return depth < MAX_DEPTH ? structuredText(value, depth + 1) : '…';
  }
}

function structuredText(value: Extract<Value, object>, depth: number): string {
  if (!('kind' in value))
    return `[${value.map((element) => nestedText(element, depth)).join(',')}]`;
  switch (value.kind) {
    case 'dateOnly':
      return dateOnlyText(value);
    case 'dateTimeOnly':
      return dateTimeOnlyText(value);
    case 'dateTime':
      return dateTimeText(value);
    case 'duration':
      return durationText(value);
    case 'object':
      return membersText(value.attributeNames(), (name) => value.attribute(name), depth);
    default:
      return membersText(value.keys(), (key) => value.entry(key), depth);
  }
}

function membersText(
  names: readonly string[],
  member: (name: string) => Value,
  depth: number,
): string {
  const members = names.map((name) => `${JSON.stringify(name)}:${nestedText(member(name), depth)}`);
  return `{${members.join(',')}}`;
}

/**
 * A decimal as Java's `Double.toString` writes it, with the digits that JavaScript picks:
 * `2.0`, `0.001`, `9.9E-4`, `1.2345678E7`, `1.0E23`.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const shortest = value.toExponential();
  // Two digits are shown in any case; Java takes the nearest two (4.9E-324, where one digit would be 5).
  const [mantissa = '', exponent = ''] = (
    shortest.includes('.') ? shortest : value.toExponential(1)
  ).split('e');
  return `${mantissa}E${Number(exponent)}`;
}
