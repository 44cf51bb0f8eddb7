/**
 * JSON text to document, and places in it. First step of everything that a person pastes: schemas, payloads,
 * workspaces, logs.
 */
import type { JsonPath, JsonValue } from './json.ts';
import type { JsonProblem } from './json-problem.ts';
import { JsonReader, type JsonLocation } from './json-reader.ts';
import { fail, succeed, type Result } from './result.ts';
import type { SourceRange } from './source-range.ts';

export interface JsonDocument {
  readonly text: string;
  readonly value: JsonValue;
  /** Duplicate keys: the last one counts, as everywhere, but it is rarely meant. */
  readonly warnings: readonly JsonProblem[];
}

/**
 * Reads a JSON text (RFC 8259). Integers beyond 2^53 become `bigint`, `__proto__` is a key like any other, and
 * `keysInOrder` gives the keys of each object as the text has them.
 */
export function parseJson(text: string): Result<JsonDocument, JsonProblem> {
  const reader = new JsonReader(text, false);
  const value = reader.readDocument();
  if (reader.problem !== undefined || value === undefined) {
    return fail(reader.problem as JsonProblem);
  }
  return succeed({ text, value, warnings: reader.warnings });
}

const locations = new WeakMap<JsonDocument, JsonLocation | undefined>();

/**
 * Place of the value at a path, or of its name, for editor markers. A path that leads out of the document gives the
 * nearest value around it.
 */
export function rangeOfPath(
  document: JsonDocument,
  path: JsonPath,
  part: 'value' | 'key' = 'value',
): SourceRange {
  let location = locationsOf(document);
  let keyed = false;
  for (const step of path) {
    const next = location?.parts?.get(step);
    keyed = next !== undefined;
    if (next === undefined) break;
    location = next;
  }
  if (location === undefined) return { start: 0, end: document.text.length };
  return part === 'key' && keyed ? (location.key ?? location.value) : location.value;
}

/** Read once more, with places, the first time that one is asked for. */
function locationsOf(document: JsonDocument): JsonLocation | undefined {
  if (!locations.has(document)) {
    const reader = new JsonReader(document.text, true);
    reader.readDocument();
    locations.set(document, reader.location);
  }
  return locations.get(document);
}
