/**
 * What a text offered for firing holds: a bare XDM entity, a streaming message, a batch or a Web SDK wrap
 * (events.md §5.1, §5.3, §9), and the checks that an inlet makes before anything else (§5.4, §6.1 steps 1 and 2).
 */
import {
  fail,
  isJsonObject,
  isJsonArray,
  ownProperty,
  parseJson,
  succeed,
  type DiagnosticParams,
  type JsonDocument,
  type JsonObject,
  type JsonPath,
  type JsonProblemCode,
  type JsonValue,
  type Result,
  type SourceRange,
} from '#domain/base';
import { ENTITY_IN_MESSAGE, WRAPS } from './wraps.ts';

/** Largest request, single or batch (events.md §5.5). */
export const REQUEST_MAX_BYTES = 1024 * 1024;

export const ENVELOPE_CODES = [
  'envelope/header-missing',
  'envelope/body-missing',
  'envelope/entity-missing',
  'envelope/schema-ref-missing',
  'envelope/schema-ref-incomplete',
  'envelope/schema-refs-differ',
  'envelope/schema-ref-damaged',
  'envelope/schema-unknown',
  'envelope/organisation-mismatch',
] as const;

export type EnvelopeCode = (typeof ENVELOPE_CODES)[number];

/** Why nothing of a text can be offered to an event at all. */
export type TransportCode =
  | JsonProblemCode
  | 'transport/too-large'
  | 'transport/not-an-object'
  /** Only of bytes: a text has no encoding. */
  | 'transport/not-utf-8';

/** A refusal with the HTTP status that an inlet would answer (events.md §5.4). */
export interface Rejection<Code extends string = EnvelopeCode | TransportCode> {
  readonly code: Code;
  readonly status: 400 | 413;
  readonly params: DiagnosticParams;
  /** Place in the text, for mistakes of JSON. */
  readonly range?: SourceRange;
}

/** One thing to judge: an entity by itself, or one inside its streaming message. */
export interface PayloadItem {
  readonly shape: 'entity' | 'message';
  /** The XDM entity; `undefined` when a message carries none, which `checkEnvelope` refuses, or with a `refusal`. */
  readonly entity: JsonObject | undefined;
  /** An element of a batch that is no object: refused alone, the messages beside it are judged (events.md §5.4). */
  readonly refusal?: Rejection<TransportCode>;
  /** The whole message, for `shape` `message`. */
  readonly message?: JsonObject;
  /** Steps from the root of the text to the entity, so that a violation's pointer can be placed in the text. */
  readonly place: JsonPath;
}

export interface PayloadText {
  readonly kind: 'entity' | 'message' | 'batch';
  /** Web SDK payloads are unwrapped (events.md §9); the page says so. */
  readonly unwrapped: boolean;
  readonly items: readonly PayloadItem[];
  /** The text as it was read, for markers: `rangeOfPath(document, [...item.place, …])`. Absent for JSON given as such. */
  readonly document?: JsonDocument;
}

/**
 * Reads a text offered for firing. A mistake of JSON comes with its place, a text above 1 MB with status 413.
 * `readPayloadText('{"_id":"1"}')` is one item of shape `entity`.
 */
export function readPayloadText(text: string): Result<PayloadText, Rejection<TransportCode>> {
  if (exceedsBytes(text, REQUEST_MAX_BYTES)) {
    return fail({ code: 'transport/too-large', status: 413, params: { limit: REQUEST_MAX_BYTES } });
  }
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { code, params, range, line, column } = parsed.error;
    return fail({ code, status: 400, params: { ...params, line, column }, range });
  }
  const payload = readPayload(parsed.value.value);
  return payload.ok ? succeed({ ...payload.value, document: parsed.value }) : payload;
}

/** The same for a payload that is JSON already, for example a saved sample. */
export function readPayload(value: JsonValue): Result<PayloadText, Rejection<TransportCode>> {
  const batch = batchOf(value);
  if (batch) {
    const items: PayloadItem[] = [];
    let unwrapped = false;
    for (const [index, element] of batch.list.entries()) {
      const place = [...batch.place, index];
      if (!isJsonObject(element)) {
        items.push({
          shape: 'entity',
          entity: undefined,
          refusal: notAnObject(place, element),
          place,
        });
        continue;
      }
      const read = readOne(element, place);
      unwrapped ||= read.unwrapped;
      items.push(read.item);
    }
    return succeed({ kind: 'batch', unwrapped, items });
  }
  if (!isJsonObject(value)) return fail(notAnObject([], value));
  const { item, unwrapped } = readOne(value, []);
  return succeed({ kind: item.shape, unwrapped, items: [item] });
}

/** What an envelope is checked against; `workspace/` fills it. */
export interface EnvelopeContext {
  isKnownSchema(id: string): boolean;
  /** Of the settings; empty when unknown, then nothing is compared. */
  readonly organisationId: string;
}

/**
 * Step 2 of events.md §6.1: both schema references present, equal and known, organisation right. `undefined` when the
 * message may pass; a bare entity has no envelope and always passes.
 */
export function checkEnvelope(
  item: PayloadItem,
  context: EnvelopeContext,
): Rejection<EnvelopeCode> | undefined {
  if (!item.message) return undefined;
  const header = ownProperty(item.message, 'header');
  const body = ownProperty(item.message, 'body');
  if (!isJsonObject(header)) return refuse('envelope/header-missing');
  if (!isJsonObject(body)) return refuse('envelope/body-missing');
  const meta = ownProperty(body, 'xdmMeta');
  const inHeader = readSchemaRef(header);
  const inBody = isJsonObject(meta) ? readSchemaRef(meta) : undefined;
  if (!inHeader) return refuse('envelope/schema-ref-missing', { place: 'header.schemaRef' });
  if (!inBody) return refuse('envelope/schema-ref-missing', { place: 'body.xdmMeta.schemaRef' });
  if (inHeader.contentType === '') {
    return refuse('envelope/schema-ref-incomplete', { place: 'header.schemaRef.contentType' });
  }
  if (inBody.contentType === '') {
    return refuse('envelope/schema-ref-incomplete', {
      place: 'body.xdmMeta.schemaRef.contentType',
    });
  }
  if (inHeader.id !== inBody.id || inHeader.contentType !== inBody.contentType) {
    const member = inHeader.id !== inBody.id ? 'id' : 'contentType';
    return refuse('envelope/schema-refs-differ', {
      header: inHeader[member],
      body: inBody[member],
    });
  }
  if (!context.isKnownSchema(inHeader.id)) {
    const repaired = withoutCopyDamage(inHeader.id);
    return repaired !== inHeader.id && context.isKnownSchema(repaired)
      ? refuse('envelope/schema-ref-damaged', { schema: inHeader.id, meant: repaired })
      : refuse('envelope/schema-unknown', { schema: inHeader.id });
  }
  const organisation = ownProperty(header, 'imsOrgId');
  if (
    context.organisationId !== '' &&
    organisation !== undefined &&
    organisation !== context.organisationId
  ) {
    return refuse('envelope/organisation-mismatch', {
      found: typeof organisation === 'string' ? organisation : typeof organisation,
      expected: context.organisationId,
    });
  }
  if (item.entity === undefined) return refuse('envelope/entity-missing');
  return undefined;
}

/** `$id` of the schema that a message names; `undefined` for a bare entity. */
export function schemaIdOf(item: PayloadItem): string | undefined {
  const header = item.message && ownProperty(item.message, 'header');
  return isJsonObject(header) ? readSchemaRef(header)?.id : undefined;
}

function batchOf(
  value: JsonValue,
): { readonly list: readonly JsonValue[]; readonly place: readonly string[] } | undefined {
  // A plain array is no form of the product; whoever pastes one means its elements one after the other.
  if (isJsonArray(value)) return { list: value, place: [] };
  if (!isJsonObject(value)) return undefined;
  const messages = ownProperty(value, 'messages');
  if (isJsonArray(messages)) return { list: messages, place: ['messages'] };
  const events = ownProperty(value, 'events');
  // What the Web SDK sends over the wire: {"events": [{"xdm": …}]}.
  if (isJsonArray(events) && events.every((event) => hasObject(event, 'xdm'))) {
    return { list: events, place: ['events'] };
  }
  return undefined;
}

function readOne(
  value: JsonObject,
  place: JsonPath,
): { readonly item: PayloadItem; readonly unwrapped: boolean } {
  if (!Object.hasOwn(value, '_id')) {
    if (hasObject(value, 'header') || hasObject(value, 'body')) {
      const entity = valueAt(value, ENTITY_IN_MESSAGE);
      return {
        item: {
          shape: 'message',
          entity: isJsonObject(entity) ? entity : undefined,
          message: value,
          place: [...place, ...ENTITY_IN_MESSAGE],
        },
        unwrapped: false,
      };
    }
    for (const wrap of WRAPS) {
      const entity = valueAt(value, wrap);
      if (isJsonObject(entity)) {
        return { item: { shape: 'entity', entity, place: [...place, ...wrap] }, unwrapped: true };
      }
    }
  }
  return { item: { shape: 'entity', entity: value, place }, unwrapped: false };
}

function valueAt(value: JsonValue, steps: readonly string[]): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const step of steps)
    current = isJsonObject(current) ? ownProperty(current, step) : undefined;
  return current;
}

function hasObject(value: JsonValue, key: string): boolean {
  return isJsonObject(value) && isJsonObject(ownProperty(value, key));
}

function readSchemaRef(
  holder: JsonObject,
): { readonly id: string; readonly contentType: string } | undefined {
  const id = valueAt(holder, ['schemaRef', 'id']);
  const contentType = valueAt(holder, ['schemaRef', 'contentType']);
  if (typeof id !== 'string' || id === '') return undefined;
  return { id, contentType: typeof contentType === 'string' ? contentType : '' };
}

/** Copying out of a URL or a table leaves quotes behind, encoded or not (events.md §6.3). */
function withoutCopyDamage(id: string): string {
  return id.replaceAll(/%22|%20|["'\s]/g, '');
}

function refuse(code: EnvelopeCode, params: DiagnosticParams = {}): Rejection<EnvelopeCode> {
  return { code, status: 400, params };
}

function notAnObject(place: JsonPath, found: JsonValue | undefined): Rejection<TransportCode> {
  const type = found === null ? 'null' : isJsonArray(found) ? 'array' : typeof found;
  return {
    code: 'transport/not-an-object',
    status: 400,
    params: { place: place.join('.'), found: type },
  };
}

function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate pair is four bytes: two for each half.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > limit;
}
