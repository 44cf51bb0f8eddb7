/**
 * JSON to values through declared types (expression-language.md §4.3): what does not fit its type counts as null, and
 * numeric text never becomes a number.
 */
import { isJsonArray, isJsonObject, keysInOrder, type JsonObject } from '#domain/base';
import { positionAt, type ElementShape, type Position } from '../check/position.ts';
import type { Attributes, FieldShape } from '../shape.ts';
import { readDateTime, readDuration, readPlainDate, readPlainDateTime } from '../temporal/index.ts';
import type { ScalarType } from '../types.ts';
import type { MapValue, ObjectValue, Value } from '../value.ts';
import { member, type Raw } from './frame.ts';

const GREATEST_INTEGER = 2n ** 63n - 1n;
const SMALLEST_INTEGER = -(2n ** 63n);

/** The values of a path at its end: one, or a list. */
export function valueAt(raw: Raw | readonly Raw[], { shape, many }: Position): Value {
  if (!many) return elementValue(raw as Raw, shape);
  if (!Array.isArray(raw)) return null;
  const slots = raw as readonly Raw[];
  const values: Value[] = [];
  for (const slot of slots) {
    const value = elementValue(slot, shape);
    // A list of objects contains no null (§4.2); a list of scalars does.
    if (value !== null || (shape.kind !== 'object' && shape.kind !== 'map')) values.push(value);
  }
  return values;
}

/** A field of an object, whatever its shape. */
function fieldValue(raw: Raw, shape: FieldShape): Value {
  const position = positionAt(shape, false);
  if (!position.many) return elementValue(raw, position.shape);
  return isJsonArray(raw) ? valueAt(raw, position) : null;
}

function elementValue(raw: Raw, shape: ElementShape): Value {
  switch (shape.kind) {
    case 'scalar':
      return scalarValue(raw, shape.type);
    case 'object':
      return isJsonObject(raw) ? new PayloadObject(raw, shape.attributes) : null;
    case 'map':
      return isJsonObject(raw) ? mapValue(raw, shape.value) : null;
    case 'any':
      return null;
  }
}

/** A scalar of a payload as its declared type has it, or null. */
export function scalarValue(raw: Raw, type: ScalarType): Value {
  switch (type) {
    case 'string':
      return typeof raw === 'string' ? raw : null;
    case 'boolean':
      return typeof raw === 'boolean' ? raw : null;
    case 'integer':
      return integerValue(raw);
    case 'decimal':
      return typeof raw === 'number' || typeof raw === 'bigint' ? Number(raw) : null;
    default:
      return typeof raw === 'string' ? readTemporal(raw, type) : null;
  }
}

function integerValue(raw: Raw): Value {
  if (typeof raw === 'number') {
    // A fraction does not fit; beyond 2^53 the double that JSON gave is the number.
    if (!Number.isInteger(raw)) return null;
    return Number.isSafeInteger(raw) ? BigInt(raw) : within64Bits(BigInt(raw));
  }
  return typeof raw === 'bigint' ? within64Bits(raw) : null;
}

function within64Bits(value: bigint): bigint | null {
  return value >= SMALLEST_INTEGER && value <= GREATEST_INTEGER ? value : null;
}

function readTemporal(
  text: string,
  type: 'dateOnly' | 'dateTimeOnly' | 'dateTime' | 'duration',
): Value {
  switch (type) {
    case 'dateOnly':
      return readPlainDate(text);
    case 'dateTimeOnly':
      return readPlainDateTime(text);
    case 'dateTime':
      return readDateTime(text);
    case 'duration':
      return readDuration(text);
  }
}

/** An object read through its attributes when it is asked; a class, because a list makes many of them. */
class PayloadObject implements ObjectValue {
  readonly kind = 'object';
  readonly #json: JsonObject;
  readonly #attributes: Attributes;

  constructor(json: JsonObject, attributes: Attributes) {
    this.#json = json;
    this.#attributes = attributes;
  }

  attribute(name: string): Value {
    const shape = this.#attributes.field(name);
    return shape === undefined ? null : fieldValue(member(this.#json, name), shape);
  }

  attributeNames(): readonly string[] {
    return keysInOrder(this.#json);
  }
}

function mapValue(json: JsonObject, value: FieldShape): MapValue {
  return {
    kind: 'map',
    entry: (key) => fieldValue(member(json, key), value),
    keys: () => keysInOrder(json),
  };
}
