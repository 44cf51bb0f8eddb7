import { applyEdits, parseJson } from '#domain/base';
import { bookingSchema, markRanges, readMarks } from '#testing';
import { describe, expect, it, test } from 'vitest';
import { completePayload, type PayloadCompletion, type PayloadHelp } from './complete-payload.ts';
import { payloadFieldAt } from './payload-field-at.ts';

const help: PayloadHelp = {
  schema: bookingSchema(),
  now: Date.parse('2026-03-01T09:15:01Z'),
  identityCodes: ['ECID', 'Email'],
};

function complete(marked: string): readonly PayloadCompletion[] {
  const { text, cursor = 0 } = readMarks(marked);
  return completePayload(text, cursor, help);
}

function labels(marked: string): string {
  return complete(marked)
    .map(({ label }) => label)
    .join(' ');
}

/** The text after taking a completion, with its selection marked. */
function taken(marked: string, label: string): string {
  const { text } = readMarks(marked);
  const item = complete(marked).find((one) => one.label === label);
  if (item === undefined) return `no ${label}`;
  const insert = markRanges(item.insertText, [item.selection]).replace('»«', '|');
  return applyEdits(text, [{ range: item.range, text: insert }, ...item.edits]);
}

describe('names', () => {
  it('come with the required ones first, without those that are there', () => {
    expect(labels('{|}')).toBe('_id timestamp _acme eventType identityMap tags _experience');
    expect(labels('{"tags": [], "_id": "1", |}')).toBe(
      'timestamp _acme eventType identityMap _experience',
    );
    expect(labels('{"_acme": {"booking": {"status": "open", "|')).toBe(
      'bookingId currency nights price breakfast arrival bookedAt',
    );
    expect(labels('{"_acme": {"guests": [{}, {|')).toBe('name guestId age');
  });

  test.each([
    ['{|}', '_id', '{"_id": "|"}'],
    ['{"|"}', 'timestamp', '{"timestamp": "|"}'],
    ['{"_id": "1" |}', 'tags', '{"_id": "1", "tags": ["|"]}'],
    ['{ | "_id": "1"}', 'tags', '{ "tags": ["|"], "_id": "1"}'],
    ['{"ta|": ["x"]}', 'tags', '{"tags"|: ["x"]}'],
    ['{ta|}', 'tags', '{"tags": ["|"]}'],
    ['{"_acme": {"booking": {|}}}', 'nights', '{"_acme": {"booking": {"nights": «0»}}}'],
    ['{"_acme": {|}}', 'guests', '{"_acme": {"guests": [\n  {\n    |\n  }\n]}}'],
    ['{"_acme": {"odd": {|}}}', '3h', '{"_acme": {"odd": {"3h": «0»}}}'],
    ['{"identityMap": {|}}', 'Email', '{"identityMap": {"Email": [\n  {\n    "id": "|"\n  }\n]}}'],
  ])('%s, %s', (marked, label, after) => expect(taken(marked, label)).toBe(after));

  it('say when there is something to choose from next', () => {
    const continuing = complete('{|}').filter(({ continues }) => continues);
    expect(continuing.map(({ label }) => label)).toEqual([
      'timestamp',
      '_acme',
      'eventType',
      'identityMap',
      '_experience',
    ]);
  });
});

describe('values', () => {
  test.each([
    ['{"eventType": "|"}', 'booking.opened commerce.purchases'],
    ['{"eventType": |}', 'booking.opened commerce.purchases'],
    ['{"timestamp": "|"}', '2026-03-01T09:15:01.000Z'],
    ['{"_acme": {"booking": {"arrival": |', '2026-03-01'],
    ['{"_acme": {"booking": {"status": "|', 'open paid cancelled'],
    ['{"_acme": {"booking": {"breakfast": t|', 'true false'],
    ['{"_acme": {"booking": |', '{ }'],
    ['{"identityMap": {"|', 'ECID Email'],
    ['{"identityMap": {"ECID": [{"authenticatedState": |', 'ambiguous authenticated loggedOut'],
    ['{"eventType": "x"|}', ''],
    ['{"eventType" |}', ''],
    ['{"unknown": |}', ''],
  ])('%s: %s', (marked, values) => expect(labels(marked)).toBe(values));

  test.each([
    ['{"eventType": "b|"}', 'booking.opened', '{"eventType": "booking.opened"|}'],
    [
      '{"eventType": | "_id": "1"}',
      'booking.opened',
      '{"eventType": "booking.opened"|, "_id": "1"}',
    ],
    ['{"_acme": {"booking": {"breakfast": t|', 'true', '{"_acme": {"booking": {"breakfast": true|'],
  ])('%s, %s', (marked, label, after) => expect(taken(marked, label)).toBe(after));

  it('carry the label of their list', () => {
    expect(complete('{"eventType": "|"}')[0]).toMatchObject({
      meaning: { label: 'Opened' },
      filterText: '"booking.opened" Opened',
    });
  });
});

describe('in envelopes', () => {
  test.each([
    ['{"body": {"xdmEntity": {"_acme": {"person": {|', 'crmId email'],
    ['{"messages": [{"body": {"xdmEntity": {"eventType": "|', 'booking.opened commerce.purchases'],
    ['{"header": {}, |', 'body'],
    ['{"header": {"schemaRef": {"|', 'id contentType'],
    ['{"header": {"schemaRef": {"id": "|', help.schema.id],
    ['{"header": {"imsOrgId": "|', ''],
  ])('%s: %s', (marked, expected) => expect(labels(marked)).toBe(expected));

  it('writes the schema reference at once', () => {
    const text = taken('{"header": {|}}', 'schemaRef').replace('|', '');
    const parsed = parseJson(text);
    expect(parsed.ok && parsed.value.value).toEqual({
      header: {
        schemaRef: {
          id: help.schema.id,
          contentType: 'application/vnd.adobe.xed-full+json;version=1',
        },
      },
    });
  });
});

describe('the field at a place', () => {
  const path = (marked: string): string | undefined => {
    const { text, cursor = 0 } = readMarks(marked);
    const found = payloadFieldAt(text, cursor, help.schema);
    return found && `${found.field.path} ${text.slice(found.range.start, found.range.end)}`;
  };
  test.each([
    ['{|"eventType": "x"}', 'eventType "eventType"'],
    ['{"eventType": "|x"}', 'eventType "x"'],
    ['{"tags": [1, |2]}', 'tags[] 2'],
    ['{"identityMap": {"|ECID": []}}', 'identityMap{} "ECID"'],
    ['{"header": {"|msgId": ""}}', undefined],
    ['{"a|": 1}', undefined],
    ['{|}', undefined],
  ])('%s: %s', (marked, expected) => expect(path(marked)).toBe(expected));
});
