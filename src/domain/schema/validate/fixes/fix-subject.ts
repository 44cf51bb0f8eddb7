/** Where a violation stands: its field in the schema, its value in the payload, its place in the text. */
import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type JsonDocument,
  type JsonPath,
  type JsonValue,
} from '#domain/base';
import type { FieldNode, XdmSchema } from '../../types.ts';

/** A payload in its text, and the schema that it was checked against. */
export interface FixSubject {
  readonly schema: XdmSchema;
  /** The whole text: the entity, or a message or batch around it. */
  readonly document: JsonDocument;
  /** Steps from the root of the text to the entity. */
  readonly place: JsonPath;
  /** Epoch milliseconds: what a missing timestamp is filled with. */
  readonly now: number;
}

/** The field that describes a place; undefined below what the schema leaves open. */
export function fieldAtSteps(root: FieldNode, at: JsonPath): FieldNode | undefined {
  let field: FieldNode | undefined = root;
  for (const step of at) {
    field =
      typeof step === 'string' && field?.type === 'object' ? field.children.get(step) : field?.item;
  }
  return field;
}

/** The value at a path of a JSON value. */
export function valueAtSteps(root: JsonValue, at: JsonPath): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of at) {
    if (typeof step === 'number') value = isJsonArray(value) ? value[step] : undefined;
    else value = isJsonObject(value) ? ownProperty(value, step) : undefined;
  }
  return value;
}
