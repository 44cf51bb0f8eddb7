/** Events that a request of the Web SDK carries, as a HAR file has recorded it (events.md §9). */
import {
  decodeUtf8,
  isJsonArray,
  isJsonObject,
  ownProperty,
  parseJson,
  type JsonObject,
  type JsonProblem,
  type JsonValue,
} from '#domain/base';
import type { RecordProblem } from '../log-format.ts';
import { decodeBase64 } from './base64.ts';

export type HarEntry =
  | { readonly events: readonly JsonValue[] }
  | { readonly problem: Pick<RecordProblem, 'code' | 'params'> };

const NOTHING: HarEntry = { events: [] };

/** Every `events[].xdm` of an entry; nothing for an entry of any other traffic. */
export function readHarEntry(bytes: Uint8Array, start: number, end: number): HarEntry {
  const text = decodeUtf8(bytes, start, end);
  if (text === undefined) return { problem: { code: 'transport/not-utf-8', params: {} } };
  // Most of a recording is other traffic, and most of its bytes: it is not worth reading.
  if (!/\/ee\\?\//.test(text)) return NOTHING;
  const parsed = parseJson(text);
  if (!parsed.ok) return { problem: problemOf(parsed.error) };
  const request = objectAt(parsed.value.value, 'request');
  if (request === undefined || !isEventRequest(request)) return NOTHING;
  const body = bodyOf(request);
  if (body === undefined) return { problem: { code: 'transport/not-utf-8', params: {} } };
  const read = parseJson(body);
  return read.ok ? { events: eventsOf(read.value.value) } : { problem: problemOf(read.error) };
}

function isEventRequest(request: JsonObject): boolean {
  const url = ownProperty(request, 'url');
  const method = ownProperty(request, 'method');
  // The browser asks first whether it may (OPTIONS); that carries nothing.
  if (typeof url !== 'string' || (typeof method === 'string' && !/^post$/i.test(method))) {
    return false;
  }
  const [path = ''] = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').split(/[?#]/);
  return path.includes('/ee/') && /\/(?:interact|collect)$/.test(path);
}

/** What the request carried, empty where the recording left it out; undefined where it is no text. */
function bodyOf(request: JsonObject): string | undefined {
  const data = objectAt(request, 'postData');
  const text = data && ownProperty(data, 'text');
  if (typeof text !== 'string') return '';
  if (data === undefined || ownProperty(data, 'encoding') !== 'base64') return text;
  const bytes = decodeBase64(text);
  return bytes && decodeUtf8(bytes);
}

function eventsOf(body: JsonValue): readonly JsonValue[] {
  const events = isJsonObject(body) ? ownProperty(body, 'events') : undefined;
  if (!isJsonArray(events)) return [];
  return events.flatMap((event) => objectAt(event, 'xdm') ?? []);
}

function objectAt(value: JsonValue, name: string): JsonObject | undefined {
  const member = isJsonObject(value) ? ownProperty(value, name) : undefined;
  return isJsonObject(member) ? member : undefined;
}

function problemOf({ code, params, column }: JsonProblem): Pick<RecordProblem, 'code' | 'params'> {
  return { code, params: { ...params, column } };
}
