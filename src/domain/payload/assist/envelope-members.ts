/** What may stand in the envelope of a message, read off the message that the preview shows (events.md §5.1). */
import {
  isJsonObject,
  ownProperty,
  stringifyJson,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import { HEADER_HINTS, messageAround } from '../envelope.ts';
import type { ValueSkeleton } from './value-skeleton.ts';

/** The preview's value at a way from the message: an object with the members to offer, a text to propose. */
export function envelopeValueAt(schema: XdmSchema, steps: JsonPath): JsonValue | undefined {
  let value: JsonValue | undefined = {
    ...messageAround({}, schema, NO_SETTINGS),
  };
  for (const step of steps) {
    value = isJsonObject(value) ? ownProperty(value, String(step)) : undefined;
  }
  return value;
}

/** True for a text that holds for every message of the schema, not a hint at what to write. */
export function isKnownText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && !hints.has(value) && !value.startsWith('<');
}

/** The value as it is when all of it is known, else its beginning. */
export function envelopeSkeleton(value: JsonValue): ValueSkeleton {
  const text = stringifyJson(value);
  if (isKnownText(value) || (isJsonObject(value) && isKnown(value))) {
    return { text, selection: { start: text.length, end: text.length } };
  }
  if (isJsonObject(value)) return { text: '{\n  \n}', selection: { start: 4, end: 4 } };
  return { text: '""', selection: { start: 1, end: 1 } };
}

function isKnown(object: JsonObject): boolean {
  const members = Object.values(object);
  return members.length > 0 && members.every((member) => isKnownText(member));
}

const NO_SETTINGS = {
  organisationId: '',
  datasetId: '',
  flowId: '',
  routing: 'datasetId',
} as const;

const hints: ReadonlySet<string> = new Set(Object.values(HEADER_HINTS));
