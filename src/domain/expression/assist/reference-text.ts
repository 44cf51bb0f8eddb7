/** Writes references from field paths, for the field tree and the identity defaults (events.md §2.4). */
import { parseFieldPath } from '#domain/schema';
import { segmentText } from '../check/selection-path.ts';
import { quoteString } from '../syntax/string-literal.ts';

/**
 * A reference to a field by its selection path. Arrays are projected: `productListItems[].SKU` becomes
 * `@event{E.productListItems.SKU}`; the values of a map need a key, which is left empty.
 */
export function referenceText(eventName: string, selectionPath: string): string {
  let path = segmentText(eventName);
  for (const step of parseFieldPath(selectionPath) ?? []) {
    if (step.kind === 'name') path += `.${segmentText(step.name)}`;
    if (step.kind === 'entry') path += ".entry('')";
  }
  return `@event{${path}}`;
}

/** The identity idiom (§6.5): `@event{E.identityMap.entry('Email').first().id}`. */
export function mapEntryReference(
  eventName: string,
  path: string,
  key: string,
  tail: string,
): string {
  const map = referenceText(eventName, path).slice(0, -1);
  return `${map}.entry(${quoteString(key, "'")}).first().${segmentText(tail)}}`;
}
