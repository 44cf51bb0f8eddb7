import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '#domain/base';
import {
  leafIndex,
  type Business,
  type UnitaryRuleBased,
  type UnitarySystemGenerated,
} from '#domain/event';
import { valuesAt } from '#domain/schema';
import { bookingSchema } from '#testing';
import type { MessageSettings } from './envelope.ts';
import { checkEnvelope, readPayload } from './message.ts';
import { previewEntity, previewMessage } from './preview.ts';

const schema = bookingSchema();
const reference = { id: schema.id, title: schema.title, version: 1 };
const unitary: UnitaryRuleBased = {
  name: 'Paid',
  description: '',
  type: 'unitary',
  eventIdType: 'ruleBased',
  schema: reference,
  fields: [],
  condition: '',
  identityType: 'Email',
  profileIdentifier: '',
  supplementalIdentifier: null,
};
const business: Business = {
  name: 'SoldOut',
  description: '',
  type: 'business',
  eventIdType: 'ruleBased',
  schema: reference,
  fields: [],
  condition: '',
};
const record = { _id: 'string', timestamp: '2018-05-29T00:00:00.000Z' };

/** Compared as text, because the order of the keys counts. */
function preview(fields: readonly string[], definition: UnitaryRuleBased = unitary): string {
  return JSON.stringify(previewEntity({ ...definition, fields }, schema));
}

describe('previewEntity', () => {
  it('shows the record fields always, first when nobody placed them', () => {
    expect(preview([])).toBe(JSON.stringify(record));
    expect(preview(['tags', 'timestamp'])).toBe(
      JSON.stringify({ _id: 'string', tags: ['string'], timestamp: record.timestamp }),
    );
  });

  it('has a placeholder for every type', () => {
    expect(
      previewEntity(
        { ...unitary, fields: leafIndex(schema).leaves.map(({ path }) => path) },
        schema,
      ),
    ).toEqual({
      ...record,
      eventType: 'string',
      identityMap: { Email: [{ id: 'string' }] },
      tags: ['string'],
      _acme: {
        person: { email: 'string', crmId: 'string' },
        booking: {
          bookingId: 'string',
          status: 'open',
          currency: 'string',
          nights: 10,
          price: 10,
          breakfast: true,
          arrival: '2018-05-29',
          bookedAt: '2018-05-29T00:00:00.000Z',
        },
        guests: [{ guestId: 'string', name: 'string', age: 10 }],
        notes: { '<key>': 'string' },
        odd: { 'first name': 'string', '3h': 10 },
      },
      _experience: {
        campaign: { orchestration: { eventID: 'string', originJourneyID: 'string' } },
      },
    });
  });

  it('keeps the order of the selection, nested', () => {
    expect(preview(['_id', 'timestamp', '_acme.guests[].name', 'tags', '_acme.guests[].age'])).toBe(
      JSON.stringify({
        ...record,
        _acme: { guests: [{ name: 'string', age: 10 }] },
        tags: ['string'],
      }),
    );
  });

  it('spells objects out and leaves unknown paths aside', () => {
    expect(preview(['_acme.person', '_acme.gone', 'toString'])).toBe(
      JSON.stringify({ ...record, _acme: { person: { email: 'string', crmId: 'string' } } }),
    );
  });

  it('carries the real eventID of a system-generated event, selected or not', () => {
    const { condition: _, ...base } = unitary;
    const system: UnitarySystemGenerated = {
      ...base,
      eventIdType: 'systemGenerated',
      eventID: 'a'.repeat(64),
    };
    const carried = { campaign: { orchestration: { eventID: system.eventID } } };
    expect(previewEntity(system, schema)).toEqual({ ...record, _experience: carried });
    const fields = ['_experience.campaign.orchestration.eventID', 'tags'];
    expect(Object.keys(previewEntity({ ...system, fields }, schema))).toEqual([
      '_id',
      'timestamp',
      '_experience',
      'tags',
    ]);
  });

  it('carries the identity map when the profile identifier needs it', () => {
    const identifier = (text: string) => ({ ...unitary, profileIdentifier: text });
    const map = JSON.stringify({ ...record, identityMap: { Email: [{ id: 'string' }] } });
    expect(preview([], identifier("@event{Paid.identityMap.entry('Email').first().id}"))).toBe(map);
    expect(preview(['identityMap'])).toBe(map);
    expect(preview([], identifier('@event{Paid._acme.person.email}'))).toBe(JSON.stringify(record));
    expect(preview([], identifier('"identityMap"'))).toBe(JSON.stringify(record));
  });

  it('names the entry of the identity map after the identifier while no identity type is chosen', () => {
    const profileIdentifier = "@event{Paid.identityMap.entry('ECID').first().id}";
    const entity = previewEntity({ ...unitary, identityType: null, profileIdentifier }, schema);
    expect(entity['identityMap']).toEqual({ ECID: [{ id: 'string' }] });
    const shown = previewEntity({ ...business, fields: ['identityMap'] }, schema);
    expect(shown['identityMap']).toEqual({ '<key>': [{ id: 'string' }] });
  });

  it('shows exactly the selection: every selected leaf, and nothing else but the record fields', () => {
    const leaves = leafIndex(schema).leaves.map(({ path }) => path);
    fc.assert(
      fc.property(
        fc.subarray(leaves).chain((some) => fc.shuffledSubarray(some)),
        (fields) => {
          const entity = previewEntity({ ...business, fields }, schema);
          const shown = leaves.filter((path) => valuesAt(entity, path).length > 0);
          const expected = new Set(['_id', 'timestamp', ...fields]);
          expect(new Set(shown)).toEqual(expected);
          expect(countLeaves(entity)).toBe(expected.size);
        },
      ),
    );
  });
});

/** Values at the ends of the tree; the identity map and lists of text are one each. */
function countLeaves(value: JsonValue): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + countLeaves(part), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countLeaves(part), 0);
}

describe('previewMessage', () => {
  const unset: MessageSettings = {
    organisationId: '',
    datasetId: '',
    flowId: '',
    routing: 'datasetId',
  };
  const schemaRef = {
    id: schema.id,
    contentType: 'application/vnd.adobe.xed-full+json;version=1',
  };

  it('has the shape of the specification, with hints where the settings are silent', () => {
    expect(JSON.stringify(previewMessage(unitary, schema, unset))).toBe(
      JSON.stringify({
        header: {
          msgType: 'xdmEntityCreate',
          msgId: '<uuid>',
          msgVersion: '1.0',
          xactionId: '<uuid>',
          datasetId: 'string - needed only to land in a given dataset',
          imsOrgId: 'string - organisation id, filled in by the service when left out',
          schemaRef,
          source: { name: 'Journeys' },
        },
        body: { xdmMeta: { schemaRef }, xdmEntity: record },
      }),
    );
  });

  it('takes organisation and routing from the settings', () => {
    const settings: MessageSettings = {
      organisationId: '1A2B3C4D5E6F708192A3B4C5@AdobeOrg',
      datasetId: 'd1',
      flowId: 'f1',
      routing: 'datasetId',
    };
    expect(previewMessage(unitary, schema, settings)['header']).toMatchObject({
      datasetId: 'd1',
      imsOrgId: settings.organisationId,
    });
    const byFlow = previewMessage(unitary, schema, { ...settings, routing: 'flowId' })['header'];
    expect(byFlow).toMatchObject({ flowId: 'f1' });
    expect(byFlow).not.toHaveProperty('datasetId');
  });

  it('passes the checks of the envelope', () => {
    const read = readPayload(previewMessage(unitary, schema, unset));
    const [item] = read.ok ? read.value.items : [];
    const context = { isKnownSchema: (id: string) => id === schema.id, organisationId: '' };
    expect(item?.shape).toBe('message');
    expect(item && checkEnvelope(item, context)).toBeUndefined();
  });
});
