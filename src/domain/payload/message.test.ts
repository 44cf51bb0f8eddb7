import { describe, expect, it } from 'vitest';
import {
  checkEnvelope,
  readPayload,
  readPayloadText,
  REQUEST_MAX_BYTES,
  schemaIdOf,
  type EnvelopeContext,
} from './message.ts';

const SCHEMA = 'https://ns.adobe.com/acme/schemas/1';
const CONTENT_TYPE = 'application/vnd.adobe.xed-full+json;version=1';
const ref = { id: SCHEMA, contentType: CONTENT_TYPE };
const entity = { _id: 'a-1', timestamp: '2026-03-01T10:00:00Z' };
const message = {
  header: { schemaRef: ref, imsOrgId: 'ORG@AdobeOrg' },
  body: { xdmMeta: { schemaRef: ref }, xdmEntity: entity },
};
const context: EnvelopeContext = {
  isKnownSchema: (id) => id === SCHEMA,
  organisationId: 'ORG@AdobeOrg',
};

function read(value: Parameters<typeof readPayload>[0]) {
  const result = readPayload(value);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function refusal(value: Parameters<typeof readPayload>[0]) {
  const [item] = read(value).items;
  return item && checkEnvelope(item, context);
}

describe('readPayload', () => {
  it('takes a bare entity', () => {
    expect(read(entity)).toEqual({
      kind: 'entity',
      unwrapped: false,
      items: [{ shape: 'entity', entity, place: [] }],
    });
  });

  it('takes a streaming message', () => {
    const [item] = read(message).items;
    expect(item).toEqual({ shape: 'message', entity, message, place: ['body', 'xdmEntity'] });
    expect(item && schemaIdOf(item)).toBe(SCHEMA);
  });

  it('takes a batch of messages and entities, in order', () => {
    const batch = read({ messages: [message, entity] });
    expect(batch.kind).toBe('batch');
    expect(batch.items.map((item) => [item.shape, item.place])).toEqual([
      ['message', ['messages', 0, 'body', 'xdmEntity']],
      ['entity', ['messages', 1]],
    ]);
  });

  it.each([
    [{ event: { xdm: entity } }, ['event', 'xdm']],
    [{ xdm: entity }, ['xdm']],
    [{ xdmEntity: entity }, ['xdmEntity']],
  ])('unwraps %j', (wrapped, place) => {
    expect(read(wrapped)).toEqual({
      kind: 'entity',
      unwrapped: true,
      items: [{ shape: 'entity', entity, place }],
    });
  });

  it('unwraps what the Web SDK sends over the wire', () => {
    expect(read({ events: [{ xdm: entity }] }).items[0]?.place).toEqual(['events', 0, 'xdm']);
  });

  it('leaves an entity with an `_id` alone, whatever its fields are called', () => {
    const odd = { _id: '1', event: { xdm: {} }, header: {} };
    expect(read(odd).items[0]?.entity).toBe(odd);
  });

  it('refuses in a batch what is no object, and only that', () => {
    const { items } = read({ messages: [message, null, entity] });
    expect(items.map((item) => item.refusal?.code)).toEqual([
      undefined,
      'transport/not-an-object',
      undefined,
    ]);
    expect(items[1]).toMatchObject({ entity: undefined, place: ['messages', 1] });
    expect(read([1]).items[0]?.refusal?.params).toEqual({ place: '0', found: 'number' });
  });

  it.each([[3], ['x'], [null]])('refuses %j', (value) => {
    const result = readPayload(value);
    expect(result.ok ? undefined : result.error.code).toBe('transport/not-an-object');
  });
});

describe('readPayloadText', () => {
  it('places a mistake of JSON', () => {
    const result = readPayloadText('{"_id": }');
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'json/unexpected-character', status: 400, range: { start: 8, end: 9 } },
    });
  });

  it('counts bytes, not characters, against 1 MB', () => {
    const text = (character: string, count: number) => `"${character.repeat(count)}"`;
    const code = (value: string) => {
      const result = readPayloadText(value);
      return result.ok ? undefined : result.error.code;
    };
    expect(code(text('a', REQUEST_MAX_BYTES - 2))).toBe('transport/not-an-object');
    expect(code(text('a', REQUEST_MAX_BYTES - 1))).toBe('transport/too-large');
    expect(code(text('é', REQUEST_MAX_BYTES / 2))).toBe('transport/too-large');
    expect(code(text('😀', REQUEST_MAX_BYTES / 4 - 1))).toBe('transport/not-an-object');
    expect(code(text('😀', REQUEST_MAX_BYTES / 4))).toBe('transport/too-large');
  });
});

describe('checkEnvelope', () => {
  it('lets a proper message and every bare entity pass', () => {
    expect(refusal(message)).toBeUndefined();
    expect(refusal(entity)).toBeUndefined();
  });

  const other = { id: `${SCHEMA}2`, contentType: CONTENT_TYPE };
  const damaged = { id: `%22${SCHEMA}%22`, contentType: CONTENT_TYPE };
  const body = message.body;
  it.each([
    ['envelope/header-missing', { body }],
    ['envelope/body-missing', { header: message.header }],
    ['envelope/schema-ref-missing', { header: {}, body }],
    ['envelope/schema-ref-missing', { header: message.header, body: { xdmEntity: entity } }],
    ['envelope/schema-ref-incomplete', { header: { schemaRef: { id: SCHEMA } }, body }],
    ['envelope/schema-refs-differ', { header: { schemaRef: other }, body }],
    [
      'envelope/schema-refs-differ',
      { header: { schemaRef: { ...ref, contentType: `${CONTENT_TYPE}0` } }, body },
    ],
    [
      'envelope/schema-unknown',
      { header: { schemaRef: other }, body: { xdmMeta: { schemaRef: other }, xdmEntity: entity } },
    ],
    [
      'envelope/schema-ref-damaged',
      {
        header: { schemaRef: damaged },
        body: { xdmMeta: { schemaRef: damaged }, xdmEntity: entity },
      },
    ],
    [
      'envelope/organisation-mismatch',
      { header: { schemaRef: ref, imsOrgId: 'OTHER@AdobeOrg' }, body },
    ],
    ['envelope/entity-missing', { header: message.header, body: { xdmMeta: { schemaRef: ref } } }],
  ])('%s', (code, value) => {
    expect(refusal(value)).toMatchObject({ code, status: 400 });
  });

  it('compares no organisation when the settings name none, or the message leaves it out', () => {
    const [item] = read({
      ...message,
      header: { schemaRef: ref, imsOrgId: 'OTHER@AdobeOrg' },
    }).items;
    expect(item && checkEnvelope(item, { ...context, organisationId: '' })).toBeUndefined();
    expect(refusal({ header: { schemaRef: ref }, body })).toBeUndefined();
  });
});
