/** What tells one event of a log from another in a list: its type, its time, its id. */
import { isJsonArray, isJsonObject, ownProperty, parseJson, type JsonValue } from '#domain/base';
import { readPayload, schemaIdOf } from '#domain/payload';

export interface SampleHead {
  readonly eventType: string;
  readonly timestamp: string;
  readonly id: string;
  /** `$id` of the schema that a message names; undefined for a bare entity. */
  readonly schemaId: string | undefined;
}

const NOTHING: SampleHead = { eventType: '', timestamp: '', id: '', schemaId: undefined };

/** Read of the first event in the text, whatever it is wrapped in. */
export function sampleHead(text: string): SampleHead {
  const parsed = parseJson(text);
  if (!parsed.ok) return NOTHING;
  const read = readPayload(parsed.value.value);
  const item = read.ok ? read.value.items[0] : undefined;
  if (item?.entity === undefined) return NOTHING;
  const { entity } = item;
  return {
    eventType: said(ownProperty(entity, 'eventType')),
    timestamp: said(ownProperty(entity, 'timestamp')),
    id: said(ownProperty(entity, '_id')),
    schemaId: schemaIdOf(item),
  };
}

function said(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return isJsonObject(value) || isJsonArray(value) ? '' : String(value);
}
