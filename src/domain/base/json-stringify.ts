/**
 * JSON values to text, deterministic to the byte, so that a workspace can live in Git (design §7). `bigint` is
 * written as digits, keys that look like integers keep their order.
 */
import { isJsonArray, keysInOrder, ownProperty, type JsonValue } from './json.ts';

export interface JsonLayout {
  /** Spaces per level; 0 writes one line. */
  readonly indent?: number;
  /** Keys by UTF-16 code unit instead of as given. */
  readonly sortKeys?: boolean;
}

/** JSON text for display, laid out as `JSON.stringify(value, null, indent)` does it. */
export function stringifyJson(value: JsonValue, layout: JsonLayout = {}): string {
  return write(value, ' '.repeat(layout.indent ?? 2), layout.sortKeys ?? false, '');
}

/**
 * JSON text for files: two spaces, a line end at the end. With `sortKeys` two equal values give the same text
 * whatever way they were made, which is the form of a workspace export.
 */
export function stringifyCanonical(
  value: JsonValue,
  options: { readonly sortKeys?: boolean } = {},
): string {
  return `${stringifyJson(value, options)}\n`;
}

function write(value: JsonValue, indent: string, sortKeys: boolean, margin: string): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  if (isJsonArray(value)) {
    const elements = value.map((element) => write(element, indent, sortKeys, inner));
    return enclose('[', elements, ']', indent, margin);
  }
  const keys = keysInOrder(value);
  const entries: string[] = [];
  for (const key of sortKeys ? [...keys].sort() : keys) {
    const entry = ownProperty(value, key);
    // Values built in code may carry `undefined`; like JSON.stringify, leave such keys out.
    if (entry === undefined) continue;
    const separator = indent === '' ? ':' : ': ';
    entries.push(JSON.stringify(key) + separator + write(entry, indent, sortKeys, inner));
  }
  return enclose('{', entries, '}', indent, margin);
}

function enclose(
  open: string,
  parts: readonly string[],
  close: string,
  indent: string,
  margin: string,
): string {
  if (parts.length === 0) return open + close;
  if (indent === '') return open + parts.join(',') + close;
  const inner = `\n${margin}${indent}`;
  return `${open}${inner}${parts.join(`,${inner}`)}\n${margin}${close}`;
}
