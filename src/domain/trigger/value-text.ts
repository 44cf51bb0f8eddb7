/** Values as a person reads them in a verdict: strings in quotes, so that `"10"` and `10` differ at a glance. */
import { canonicalText, type Value } from '#domain/expression';

/** Longer texts are cut: a verdict is a sentence, the payload is beside it. */
const MAX_LENGTH = 120;

/** Text of a value; empty for null, which is "no value" (expression-language.md §4.5). */
export function valueText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (isList(value))
    return shortened(`[${value.map((item) => valueText(item) || 'null').join(', ')}]`);
  if (typeof value === 'object' && value.kind === 'object') {
    return shortened(`{${value.attributeNames().join(', ')}}`);
  }
  if (typeof value === 'object' && value.kind === 'map') {
    return shortened(`{${value.keys().join(', ')}}`);
  }
  return canonicalText(value);
}

/** Name of the type that a value has at run time. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  switch (typeof value) {
    case 'bigint':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'object':
      return value.kind;
    default:
      return typeof value;
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function shortened(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
