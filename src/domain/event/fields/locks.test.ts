import { describe, expect, it } from 'vitest';
import { bookingSchema, seededRandom } from '#testing';
import { newEvent } from '../draft.ts';
import type { EventDefinition } from '../types.ts';
import { initialSelection, lockedFields } from './locks.ts';

const schema = bookingSchema();
const EVENT_ID = '_experience.campaign.orchestration.eventID';

function withIdentifier(profileIdentifier: string): EventDefinition {
  const draft = newEvent('unitaryRuleBased', [], seededRandom(1));
  return draft.type === 'unitary' ? { ...draft, profileIdentifier } : draft;
}

describe('locked fields', () => {
  it('are the record fields, what the schema requires, and the eventID', () => {
    const draft = newEvent('unitarySystemGenerated', [], seededRandom(1));
    expect([...lockedFields(draft, schema)]).toEqual([
      ['_id', 'record'],
      ['timestamp', 'record'],
      ['_acme.person.crmId', 'schemaRequired'],
      [EVENT_ID, 'eventID'],
    ]);
    expect(initialSelection(draft, schema)).toEqual([
      '_id',
      'timestamp',
      '_acme.person.crmId',
      EVENT_ID,
    ]);
  });

  it('hold no field that is required below an optional object', () => {
    // `_acme.guests[].name` is required of every guest, but a booking may have none.
    const draft = newEvent('business', [], seededRandom(1));
    expect(lockedFields(draft, schema).has('_acme.guests[].name')).toBe(false);
    const loose = bookingSchema({ primary: false });
    expect([...lockedFields(draft, loose).keys()]).toEqual(['_id', 'timestamp']);
  });

  it.each([
    ['@event{event1._acme.person.email}', '_acme.person.email'],
    ["@event{event1.identityMap.entry('Email').first().id}", 'identityMap'],
    ['@event{event1._acme.guests.first().guestId}', '_acme.guests[].guestId'],
  ])('hold the field of the profile identifier %s', (identifier, path) => {
    expect(lockedFields(withIdentifier(identifier), schema).get(path)).toBe('profileIdentifier');
  });
});
