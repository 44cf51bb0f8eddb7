/** The field that a place in a payload speaks of, for the hover of the editor; the text need not be whole. */
import type { SourceRange } from '#domain/base';
import type { FieldNode, XdmSchema } from '#domain/schema';
import { entityPlaceAt } from './entity-place.ts';
import { fieldAtSteps } from './field-at-steps.ts';
import { jsonCursorAt } from './json-cursor.ts';

export interface PayloadField {
  readonly field: FieldNode;
  /** Of the name or value at the place. */
  readonly range: SourceRange;
}

/** The field whose name or value stands at the offset; undefined elsewhere and for what the schema does not know. */
export function payloadFieldAt(
  text: string,
  offset: number,
  schema: XdmSchema,
): PayloadField | undefined {
  // A cursor is behind a character; the mouse is on one.
  const cursor = jsonCursorAt(text, offset + 1);
  const around = entityPlaceAt(cursor);
  if (cursor.token === undefined || around?.kind !== 'entity') return undefined;
  const { start, end } = cursor.token;
  const field = fieldAtSteps(schema.root, cursor.path.slice(around.place.length));
  return field && { field, range: { start, end } };
}
