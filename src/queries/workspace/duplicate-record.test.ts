import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#domain/workspace';
import { anEvent, clock, countingRandom, NOW } from '../test-data.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { nextInstant } from './event-records.ts';

const now = new Date(NOW).toISOString();

describe('nextInstant', () => {
  it('is the clock’s, but always after the version before', () => {
    expect(nextInstant(clock, null)).toBe(now);
    expect(nextInstant(clock, '2026-11-01T00:00:00.000Z')).toBe(now);
    expect(nextInstant(clock, '2031-01-01T00:00:00.000Z')).toBe('2031-01-01T00:00:00.001Z');
    expect(nextInstant(clock, 'no instant')).toBe(now);
  });
});

describe('duplicateRecord', () => {
  it('is a record of its own', () => {
    const original = anEvent('a');
    const copy = duplicateRecord(original, ['event_a'], clock, countingRandom());
    expect(copy.definition.name).toBe('event_a_copy');
    expect(copy.id).not.toBe('a');
    expect(copy).toMatchObject({ createdAt: now, updatedAt: now });
  });

  it('has samples with its own eventID, and every other field as it was', () => {
    const eventID = 'ab'.repeat(32);
    const payload = JSON.parse(`{
      "_experience": { "campaign": { "orchestration": { "eventID": "${eventID}" } } },
      "list": ["${eventID}", 1, null], "__proto__": { "x": "y" }
    }`);
    const original: EventRecord = {
      ...anEvent('a'),
      definition: {
        name: 'a',
        description: '',
        type: 'unitary',
        eventIdType: 'systemGenerated',
        schema: null,
        fields: [],
        eventID,
        identityType: null,
        profileIdentifier: '',
        supplementalIdentifier: null,
      },
      samples: [{ name: 's', payload, expect: 'matched' }],
    };
    const copy = duplicateRecord(original, ['a'], clock, countingRandom());
    const fresh = copy.definition.eventIdType === 'systemGenerated' ? copy.definition.eventID : '';
    expect(fresh).toMatch(/^[0-9a-f]{64}$/);
    expect(fresh).not.toBe(eventID);
    expect(JSON.stringify(copy.samples)).toBe(
      JSON.stringify(original.samples).replaceAll(eventID, fresh),
    );
  });
});
