import { describe, expect, it } from 'vitest';
import { ACME_IDENTITY_TYPES, bookingSchema, seededRandom } from '#testing';
import { newEvent } from '../draft.ts';
import type { EventDefinition } from '../types.ts';
import { applySchema, clearsOnSchemaChange, clearSchema } from './apply-schema.ts';
import { chooseIdentityType } from './choose-identity-type.ts';
import { fieldExpression, identityMapExpression } from './identifier-text.ts';

const draft = newEvent('unitaryRuleBased', [], seededRandom(1));
const schema = bookingSchema();

function apply(definition: EventDefinition, given = schema) {
  return applySchema(definition, given, ACME_IDENTITY_TYPES);
}

describe('choosing a schema (events.md §2.4)', () => {
  it('rule 1: fills identity type and identifier from the primary identity, and selects its field', () => {
    const { definition, notes } = apply(draft);
    expect(definition).toMatchObject({
      schema: { id: schema.id, title: 'Acme Bookings', version: 1 },
      fields: ['_id', 'timestamp', '_acme.person.crmId'],
      identityType: 'CRMID',
      profileIdentifier: '@event{event1._acme.person.crmId}',
    });
    expect(notes).toEqual([]);
  });

  it('rule 2: without a primary identity the person picks, then the key is the identity map', () => {
    const loose = bookingSchema({ primary: false, identities: false });
    const applied = apply(draft, loose);
    expect(applied.definition).toMatchObject({ identityType: null, profileIdentifier: '' });
    expect(applied.notes).toEqual([]);
    const chosen = chooseIdentityType(applied.definition, 'Phone_E.164', loose);
    expect(chosen.definition).toMatchObject({
      identityType: 'Phone_E.164',
      profileIdentifier: "@event{event1.identityMap.entry('Phone_E.164').first().id}",
      fields: ['_id', 'timestamp', 'identityMap'],
    });
  });

  it('rule 4: a primary identity of things leaves both empty and says why', () => {
    const business = bookingSchema({ business: true });
    const { definition, notes } = apply(draft, business);
    expect(definition).toMatchObject({ identityType: null, profileIdentifier: '' });
    expect(notes).toMatchObject([
      { code: 'default/primary-not-people', params: { identityType: 'BookingID' } },
    ]);
  });

  it('says so when the schema has no identity at all', () => {
    const bare = bookingSchema({ primary: false, identities: false, without: ['identityMap'] });
    expect(apply(draft, bare).notes).toMatchObject([{ code: 'default/no-identity' }]);
  });

  it('fills nothing into a business event but its mandatory fields', () => {
    const business = newEvent('business', [], seededRandom(1));
    const given = bookingSchema({ business: true });
    expect(apply(business, given).definition).toEqual({
      ...business,
      schema: { id: given.id, title: given.title, version: 1 },
      fields: ['_id', 'timestamp', '_acme.person.crmId', '_acme.booking.bookingId'],
    });
  });

  it('another schema clears what belonged to the old one; the same one clears nothing', () => {
    const { definition } = apply(draft);
    const written: EventDefinition = {
      ...definition,
      ...(definition.eventIdType === 'ruleBased' && { condition: '@event{event1.tags} is null' }),
      fields: [...definition.fields, 'tags'],
    };
    const other = bookingSchema({ id: 'https://ns.example.com/other' });
    expect(clearsOnSchemaChange(draft, schema.id)).toBe(false);
    expect(clearsOnSchemaChange(written, schema.id)).toBe(false);
    expect(clearsOnSchemaChange(written, other.id)).toBe(true);
    expect(clearsOnSchemaChange(written, null)).toBe(true);
    expect(apply(written).definition).toEqual(written);
    expect(apply(written, other).definition).toEqual(apply(draft, other).definition);
    expect(clearSchema(written)).toEqual(draft);
  });
});

describe('choosing an identity type (events.md §2.4, rule 3)', () => {
  const { definition } = apply(draft);
  const choose = (code: string | null, given = schema) =>
    chooseIdentityType(definition, code, given);

  it.each([
    ['Email', '@event{event1._acme.person.email}', '_acme.person.email'],
    ['GuestID', '@event{event1._acme.guests.first().guestId}', '_acme.guests[].guestId'],
    ['ECID', "@event{event1.identityMap.entry('ECID').first().id}", 'identityMap'],
  ])('%s: %s', (code, profileIdentifier, field) => {
    expect(choose(code)).toEqual({
      definition: {
        ...definition,
        identityType: code,
        profileIdentifier,
        fields: [...definition.fields, field],
      },
      notes: [],
    });
  });

  it('warns when the schema has no such key', () => {
    const bare = bookingSchema({ without: ['identityMap'] });
    expect(choose('ECID', bare)).toMatchObject({
      definition: { identityType: 'ECID', profileIdentifier: '' },
      notes: [{ code: 'default/no-key-for-identity-type', severity: 'warning' }],
    });
  });

  it('none keeps the identifier', () => {
    expect(choose(null).definition).toEqual({ ...definition, identityType: null });
  });
});

describe('expressions that the console writes', () => {
  it('quote what needs quotes', () => {
    expect(fieldExpression('E', "_acme.odd.'first name'")).toBe("@event{E._acme.odd.'first name'}");
    expect(fieldExpression('E', 'a[].b[]')).toBe('@event{E.a.first().b.first()}');
    expect(fieldExpression('E', 'identityMap{}[].id')).toBeUndefined();
    expect(identityMapExpression('E', "it's")).toBe(
      String.raw`@event{E.identityMap.entry('it\'s').first().id}`,
    );
  });
});
