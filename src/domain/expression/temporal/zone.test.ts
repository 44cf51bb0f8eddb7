import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atZone,
  dateTimeText,
  findZone,
  localNanosecondsOf,
  localToZone,
  readDateTime,
  readPlainDateTime,
  ZONE_REGIONS,
} from './index.ts';

function zoned(local: string, id: string): string | null {
  const zone = findZone(id);
  const read = readPlainDateTime(local);
  if (zone === undefined || read === null) throw new Error(`${local} ${id}`);
  const moment = localToZone(read.localNanoseconds, zone);
  return moment === null ? null : dateTimeText(moment);
}

function seenIn(source: string, id: string): string | null {
  const zone = findZone(id);
  const read = readDateTime(source);
  if (zone === undefined || read === null) throw new Error(`${source} ${id}`);
  const moment = atZone(read.epochNanoseconds, zone);
  return moment === null ? null : dateTimeText(moment);
}

describe('zone ids', () => {
  it.each([
    'Europe/Paris',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+1',
    'UTC',
    'GMT',
    'UT',
    'Z',
    'Zulu',
    '+2',
    '+02',
    '+02:00',
    '+0200',
    '-02:00:30',
    '+18:00',
    'UTC+2',
    'GMT-03:30',
  ])('%s is known', (id) => {
    expect(findZone(id)?.id).toBe(id);
  });

  it.each([
    'europe/paris',
    'Europe/paris',
    'utc',
    'z',
    'EST',
    'Mars/Olympus',
    '+18:01',
    '+2:00',
    '+002',
    '02:00',
    'UTC+',
    'UTC+2:0',
    ' UTC',
    '',
    'constructor',
  ])('%j is unknown', (id) => {
    expect(findZone(id)).toBeUndefined();
  });

  it('knows the regions of java.time', () => {
    expect(ZONE_REGIONS.size).toBeGreaterThanOrEqual(603);
  });
});

describe('local times in a zone, as java.time has them', () => {
  it.each([
    ['2023-08-18T00:00', 'Europe/Paris', '2023-08-18T00:00:00+02:00'],
    ['2023-01-18T00:00', 'Europe/Paris', '2023-01-18T00:00:00+01:00'],
    // The hour from 02:00 is missing: forward by the gap.
    ['2023-03-26T01:59:59', 'Europe/Paris', '2023-03-26T01:59:59+01:00'],
    ['2023-03-26T02:00', 'Europe/Paris', '2023-03-26T03:00:00+02:00'],
    ['2023-03-26T02:30', 'Europe/Paris', '2023-03-26T03:30:00+02:00'],
    ['2023-03-26T03:00', 'Europe/Paris', '2023-03-26T03:00:00+02:00'],
    // The hour from 02:00 comes twice: the earlier offset.
    ['2023-10-29T02:30', 'Europe/Paris', '2023-10-29T02:30:00+02:00'],
    ['2023-10-29T03:00', 'Europe/Paris', '2023-10-29T03:00:00+01:00'],
    // Half an hour of daylight saving.
    ['2023-10-01T02:15', 'Australia/Lord_Howe', '2023-10-01T02:45:00+11:00'],
    // A whole day was skipped.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00'],
    // Midnight is missing.
    ['2017-10-15T00:00', 'America/Sao_Paulo', '2017-10-15T01:00:00-02:00'],
    ['1900-01-01T00:00', 'Europe/Paris', '1900-01-01T00:00:00+00:09:21'],
    ['-0005-06-01T00:00', 'Europe/Paris', '-0005-06-01T00:00:00+00:09:21'],
    ['+300000-07-01T00:00', 'Europe/Paris', '+300000-07-01T00:00:00+02:00'],
    ['2023-08-18T00:00', 'UTC+3', '2023-08-18T00:00:00+03:00'],
  ])('%s in %s is %s', (local, zone, result) => {
    expect(zoned(local, zone)).toBe(result);
  });
});

describe('an instant seen in a zone', () => {
  it.each([
    ['2023-08-28T08:15:30.123-07:00', 'Europe/Paris', '2023-08-28T17:15:30.123+02:00'],
    ['2021-11-16T16:55:12.939318+01:00', 'Australia/Sydney', '2021-11-17T02:55:12.939318+11:00'],
    ['2023-03-26T00:59:59.999999999Z', 'Europe/Paris', '2023-03-26T01:59:59.999999999+01:00'],
    ['2023-03-26T01:00:00Z', 'Europe/Paris', '2023-03-26T03:00:00+02:00'],
  ])('%s in %s is %s', (source, zone, result) => {
    expect(seenIn(source, zone)).toBe(result);
  });
});

describe('laws', () => {
  it('a local time that exists comes back from its instant', () => {
    const ids = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', '+05:30');
    const seconds = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(ids, seconds, (id, second) => {
        const zone = findZone(id);
        if (zone === undefined) return;
        const moment = atZone(BigInt(second) * 1_000_000_000n, zone);
        if (moment === null) return;
        const again = localToZone(localNanosecondsOf(moment), zone);
        // The same wall-clock time; in the repeated hour maybe the instant before.
        expect(again === null ? null : localNanosecondsOf(again)).toBe(localNanosecondsOf(moment));
        expect(again?.epochNanoseconds ?? 0n).toBeLessThanOrEqual(moment.epochNanoseconds);
      }),
    );
  });
});
