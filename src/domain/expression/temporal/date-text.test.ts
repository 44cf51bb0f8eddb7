import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDateOf,
  dateOnlyText,
  dateTimeOf,
  dateTimeOnlyOf,
  dateTimeOnlyText,
  dateTimeText,
  durationOf,
  durationText,
  epochDayOf,
  readDateOnly,
  readDateTime,
  readDateTimeOnly,
  readDuration,
  readPlainDate,
  readPlainDateTime,
  shortUtcText,
} from './index.ts';

const text = <T>(value: T | null, print: (value: T) => string) =>
  value === null ? null : print(value);

describe('reading a date-time', () => {
  it.each([
    ['2023-08-18T23:17:59.123Z', '2023-08-18T23:17:59.123Z'],
    ['2023-08-18T23:17Z', '2023-08-18T23:17:00Z'],
    ['2023-08-18t23:17z', '2023-08-18T23:17:00Z'],
    ['2023-08-18T23:17:59.+02:00', '2023-08-18T23:17:59+02:00'],
    ['2023-08-18T23:17:59.123456789-07:30', '2023-08-18T23:17:59.123456789-07:30'],
    ['2023-08-18T23:17:59-00:00', '2023-08-18T23:17:59Z'],
    ['2023-08-18T23:17:59+18:00', '2023-08-18T23:17:59+18:00'],
    ['-0001-01-01T00:00Z', '-0001-01-01T00:00:00Z'],
    ['0000-02-29T00:00Z', '0000-02-29T00:00:00Z'],
    ['+12345-01-01T00:00Z', '+12345-01-01T00:00:00Z'],
    ['+0000012345-01-01T00:00Z', '+12345-01-01T00:00:00Z'],
    ['+999999999-12-31T23:59Z', '+999999999-12-31T23:59:00Z'],
  ])('%s is %s', (source, canonical) => {
    expect(text(readDateTime(source), dateTimeText)).toBe(canonical);
  });

  it.each([
    '2023-08-18T23:17:59',
    '2023-08-18T23:17:59+0200',
    '2023-08-18T23:17:59+02',
    '2023-08-18T23:17:59+02:00:00',
    '2023-08-18T23:17:59+18:01',
    '2023-08-18T23:17:59+02:60',
    '2023-08-18 23:17:59Z',
    '2023-08-18T24:00Z',
    '2023-08-18T23:60Z',
    '2023-08-18T23:59:60Z',
    '2023-08-18T23Z',
    '2023-08-18T23:17.5Z',
    '2023-08-18T23:17:59,5Z',
    '2023-08-18T23:17:59.1234567890Z',
    '2023-02-29T00:00Z',
    '2023-13-01T00:00Z',
    '2023-00-01T00:00Z',
    '+2023-01-01T00:00Z',
    '12345-01-01T00:00Z',
    '-0000-01-01T00:00Z',
    '+1000000000-01-01T00:00Z',
    '202-01-01T00:00Z',
    ' 2023-08-18T23:17:59Z',
    '2023-08-18T23:17:59Z\n',
    '2023-08-18',
    '',
  ])('%j is no date-time', (source) => {
    expect(readDateTime(source)).toBeNull();
  });
});

describe('reading dates and local times', () => {
  it.each([
    ['2023-08-18', '2023-08-18'],
    ['2023-08-18T00:00:00.000Z', '2023-08-18'],
    ['2023-08-18T00:00:00', '2023-08-18'],
    ['2023-08-18T23:00:00-11:00', '2023-08-18'],
    ['2023-08-18T25:00', null],
    ['2023-08-18T00:00+0200', null],
    ['2023-8-18', null],
  ])('date of %s is %s', (source, canonical) => {
    expect(text(readDateOnly(source), dateOnlyText)).toBe(canonical);
  });

  it.each([
    ['2023-08-18', '2023-08-18T00:00:00'],
    ['2024-01-01T01:11:00Z', '2024-01-01T01:11:00'],
    ['2024-01-01T01:11+05:00', '2024-01-01T01:11:00'],
    ['2024-01-01T01:11:00.500', '2024-01-01T01:11:00.5'],
    ['2024-01-01Z', null],
    ['2024-01-01T', null],
  ])('local time of %s is %s', (source, canonical) => {
    expect(text(readDateTimeOnly(source), dateTimeOnlyText)).toBe(canonical);
  });

  it('keeps to the exact forms for fields', () => {
    expect(readPlainDate('2023-08-18T00:00:00')).toBeNull();
    expect(readPlainDateTime('2023-08-18T00:00:00Z')).toBeNull();
    expect(readPlainDateTime('2023-08-18')).toBeNull();
  });
});

describe('the shortest form in UTC', () => {
  it.each([
    ['2023-06-03T08:30:00+02:00', '2023-06-03T06:30Z'],
    ['2023-06-03T06:30:01Z', '2023-06-03T06:30:01Z'],
    ['2023-06-03T06:30:00.5Z', '2023-06-03T06:30:00.500Z'],
    ['2023-06-03T06:30:59.500100Z', '2023-06-03T06:30:59.500100Z'],
    ['2023-06-03T06:30:59.000000001Z', '2023-06-03T06:30:59.000000001Z'],
  ])('%s is %s', (source, short) => {
    expect(text(readDateTime(source), shortUtcText)).toBe(short);
  });
});

describe('durations', () => {
  it.each([
    ['PT5S', 'PT5S'],
    ['PT20.345S', 'PT20.345S'],
    ['PT15M', 'PT15M'],
    ['P2D', 'PT48H'],
    ['P2DT3H4M', 'PT51H4M'],
    ['P-6H3M', 'PT-5H-57M'],
    ['-P6H3M', 'PT-6H-3M'],
    ['-P-6H+3M', 'PT5H57M'],
    ['pt1h', 'PT1H'],
    ['PT-0.5S', 'PT-0.5S'],
    ['PT1,25S', 'PT1.25S'],
    ['PT5.S', 'PT5S'],
    ['PT-1.5S', 'PT-1.5S'],
    ['PT1M-1.5S', 'PT58.5S'],
    ['PT0S', 'PT0S'],
    ['P1DT-24H', 'PT0S'],
    ['PT00000000000000000000000000000012S', 'PT12S'],
    ['PT9223372036854775807S', 'PT2562047788015215H30M7S'],
  ])('%s is %s', (source, canonical) => {
    expect(text(readDuration(source), durationText)).toBe(canonical);
  });

  it.each([
    'P',
    'PT',
    'P2DT',
    '2D',
    'P1Y',
    'P1W',
    'PT.5S',
    'PT1.5M',
    'PT1M1H',
    'PT1.1234567890S',
    ' PT1S',
    'PT1S ',
    'PT+-1S',
    'PT9223372036854775808S',
    'P106751991167301D',
    'PT1M9223372036854775807S',
  ])('%j is no duration', (source) => {
    expect(readDuration(source)).toBeNull();
  });
});

describe('laws', () => {
  it('a day survives its fields', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000_000, max: 300_000_000 }), (day) => {
        expect(epochDayOf(calendarDateOf(day))).toBe(day);
      }),
    );
  });

  it('agrees with Date on days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(calendarDateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  const instant = fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n });

  it('what is written reads back', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -18 * 60, max: 18 * 60 }), (nanoseconds, minutes) => {
        const moment = present(dateTimeOf(nanoseconds, minutes * 60));
        expect(readDateTime(dateTimeText(moment))).toEqual(moment);
        expect(readDateTime(shortUtcText(moment))?.epochNanoseconds).toBe(nanoseconds);
        const local = present(dateTimeOnlyOf(nanoseconds));
        expect(readDateTimeOnly(dateTimeOnlyText(local))).toEqual(local);
        const duration = present(durationOf(nanoseconds));
        expect(readDuration(durationText(duration))).toEqual(duration);
      }),
    );
  });

  it('reading never throws', () => {
    const unit = fc.constantFrom(...Array.from('0123456789-+:.,TZPDHMS'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (source) => {
        expect(() => [
          readDateTime(source),
          readDateOnly(source),
          readDuration(source),
        ]).not.toThrow();
      }),
    );
  });
});

function present<T>(value: T | null): T {
  if (value === null) throw new Error('a value was expected');
  return value;
}
