/** The token of a payload's text that a violation is about, for markers (events.md §6.2). */
import { rangeOfPath, type JsonDocument, type JsonPath, type SourceRange } from '#domain/base';
import type { Violation } from './violation.ts';

/**
 * The wrong value; of an unknown key the key; of an object or a list that is wrong as a whole, or lacks something, its
 * key, because a value of many lines marks nothing. Without a key it is the opening bracket.
 */
export function violationRange(
  document: JsonDocument,
  place: JsonPath,
  { at, key, keyword }: Violation,
): SourceRange {
  const path = [...place, ...at];
  if (key !== undefined && keyword !== 'required') {
    return rangeOfPath(document, [...path, key], 'key');
  }
  const value = rangeOfPath(document, path);
  const first = document.text[value.start];
  if (first !== '{' && first !== '[') return value;
  const isKeyed = typeof path.at(-1) === 'string';
  return isKeyed
    ? rangeOfPath(document, path, 'key')
    : { start: value.start, end: value.start + 1 };
}
