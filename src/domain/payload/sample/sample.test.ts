import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '#domain/base';
import { leafIndex, type UnitaryRuleBased } from '#domain/event';
import { validatePayload, valueAt } from '#domain/schema';
import { bookingSchema, seededRandom } from '#testing';
import { textOfPattern } from './pattern-text.ts';
import { Picker } from './picker.ts';
import { realisticEntity } from './realistic-entity.ts';

const schema = bookingSchema();
const leaves = leafIndex(schema).leaves.map(({ path }) => path);
const NOW = Date.UTC(2026, 2, 1, 10);

function eventWith(condition: string, fields: readonly string[] = leaves): UnitaryRuleBased {
  return {
    name: 'E',
    description: '',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: { id: schema.id, title: schema.title, version: 1 },
    fields,
    condition,
    identityType: 'CRMID',
    profileIdentifier: '@event{E._acme.person.crmId}',
    supplementalIdentifier: null,
  };
}

function sample(condition: string, seed = 1, fields: readonly string[] = leaves) {
  return realisticEntity(eventWith(condition, fields), schema, {
    clock: fixedClock(NOW),
    random: seededRandom(seed),
  });
}

describe('the realistic sample', () => {
  it('has a fresh id and the present time', () => {
    const { entity } = sample('@event{E._acme.booking.breakfast}');
    expect(entity['timestamp']).toBe('2026-03-01T10:00:00.000Z');
    expect(entity['_id']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('fills in what the schema requires although it is not selected', () => {
    const fields = ['_id', 'timestamp', '_acme.guests[].age'];
    const { entity, valid } = sample('', 1, fields);
    expect(valid).toBe(true);
    expect(valueAt(entity, '_acme.guests[].name')).toBeTypeOf('string');
    expect(valueAt(entity, '_acme.person.crmId')).toMatch(/^CRMID-\d{6}$/);
  });

  it('is the same for the same seed', () => {
    expect(sample('', 7)).toEqual(sample('', 7));
    expect(sample('', 7)).not.toEqual(sample('', 8));
  });

  it('is valid for any selection and any seed', () => {
    fc.assert(
      fc.property(fc.subarray(leaves), fc.nat(), (fields, seed) => {
        const { entity, satisfies } = sample('', seed, fields);
        const violations = validatePayload(schema, entity, { now: NOW });
        expect(violations).toEqual([]);
        expect(satisfies).toBe('unknown');
      }),
    );
  });

  const B = '@event{E._acme.booking';
  it.each([
    `${B}.status} == "cancelled"`,
    `${B}.status} != "open" and ${B}.status} != "paid"`,
    `in(${B}.status}, ["none", "paid"])`,
    `not in(${B}.status}, ["open", "paid"])`,
    `${B}.nights} > 7 and ${B}.nights} < 9`,
    `${B}.nights} >= 30`,
    `7 <= ${B}.nights} and ${B}.nights} != 7`,
    `not (${B}.nights} < 5)`,
    `${B}.price} > 99.5 and ${B}.price} <= 99.75`,
    `${B}.price} == 12.34`,
    `${B}.breakfast} == false`,
    `not ${B}.breakfast}`,
    `${B}.breakfast}`,
    `startWith(${B}.bookingId}, "BK-") and endWith(${B}.bookingId}, "-Z")`,
    `contain(${B}.bookingId}, "x") and contain(${B}.bookingId}, "y")`,
    `not contain(${B}.bookingId}, "BOO")`,
    `equalIgnoreCase(${B}.bookingId}, "Abc")`,
    `notEqualIgnoreCase(${B}.bookingId}, "Abc")`,
    `startWithIgnoreCase(${B}.bookingId}, "bK")`,
    `${B}.bookingId} is null`,
    `${B}.bookingId} is not null and isNotEmpty(${B}.bookingId})`,
    `${B}.currency} == "EUR"`,
    `${B}.bookedAt} > toDateTime("2026-02-01T00:00:00Z")`,
    `${B}.bookedAt} < toDateTime("2020-02-01T00:00:00Z")`,
    `${B}.arrival} == date("2026-07-14")`,
    `${B}.arrival} != date("2026-07-14")`,
    `${B}.status} == "gone" or ${B}.nights} == 3`,
    `(${B}.status} == "gone" or ${B}.nights} == 3) and ${B}.breakfast} == false`,
    'count(@event{E._acme.guests.name}) > 2',
    'count(@event{E._acme.guests}) == 5',
    'count(@event{E.tags}) >= 2',
    'not (count(@event{E.tags}) < 4)',
    '@event{E._acme.guests.first().age} > 17',
    '@event{E._acme.guests.last().name} == "Ada"',
    '@event{E._acme.guests.at(2).name} == "Ada"',
    '@event{E._acme.guests.at(2).name} == "Ada" and @event{E._acme.guests.first().name} == "Bob"',
    '@event{E.tags.first()} == "vip"',
    '@event{E._acme.notes.entry(\'colour\')} == "red"',
    '@event{E.identityMap.entry(\'Email\').first().id} == "ada@example.com"',
    "@event{E._acme.odd.'first name'} == \"Ada\" and @event{E._acme.odd.'3h'} > 0.0",
    '@event{E.eventType} == "booking.opened"',
    // Not worked out, but true of plausible values as they come.
    `length(${B}.bookingId}) > 3`,
    `${B}.price} * 2.0 > 1.0`,
    // Comes out true after a few draws.
    `${B}.price} * 2.0 <= 160.0`,
    `@event{E._acme.guests.first().age} <= ${B}.nights} * 2`,
  ])('satisfies %s', (condition) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const result = sample(condition, seed);
      expect(validatePayload(schema, result.entity, { now: NOW })).toEqual([]);
      expect(result).toMatchObject({ satisfies: true, valid: true });
    }
  });

  it.each([
    `${B}.status} == "gone"`,
    `${B}.nights} > 5 and ${B}.nights} < 5`,
    `${B}.nights} > 30`,
    `isEmpty(${B}.bookingId})`,
    '@event{E._acme.person.crmId} is null',
    'count(@event{E.tags}) > 1000000000',
  ])('stays valid and says so when it cannot satisfy %s', (condition) => {
    expect(sample(condition)).toMatchObject({ satisfies: false, valid: true });
  });

  it('does not try a condition that does not compile', () => {
    expect(sample('@event{E.nothing} ==')).toMatchObject({ satisfies: 'unknown', valid: true });
  });

  it('comes back soon from a condition with very many ways', () => {
    const either = `(${B}.status} == "gone" or ${B}.nights} == 99)`;
    const condition = Array.from({ length: 60 }, () => either).join(' and ');
    expect(sample(condition)).toMatchObject({ satisfies: false, valid: true });
  });
});

describe('text of a pattern', () => {
  const picker = new Picker(seededRandom(1));

  it.each([
    '^[A-Z]{3}$',
    '^[A-Z0-9]{2}[0-9]{1,4}$',
    String.raw`^\+[1-9][0-9]{1,14}$`,
    String.raw`^\d{4}-\d{2}-\d{2}$`,
    '^(red|green|blue)$',
    '^SUB-(A|B)?[^x]+$',
    '^a.c(?:d|e){2,}$',
    String.raw`^[\w.]+@[a-z]+\.com$`,
    'abc',
  ])('%s', (pattern) => {
    for (let count = 0; count < 20; count += 1) {
      expect(textOfPattern(pattern, picker)).toMatch(new RegExp(pattern));
    }
  });

  it.each(['(?=a)b', '(a', '[a', 'a{', '*', String.raw`\p{L}`, '((((((((((a+)+)+)+)+)+)+)+)+)+'])(
    'has none for %s',
    (pattern) => {
      expect(textOfPattern(pattern, picker)).toBeUndefined();
    },
  );
});
