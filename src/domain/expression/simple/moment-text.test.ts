import { describe, expect, it } from 'vitest';
import { momentInZone, momentParts } from './moment-text.ts';

describe('momentParts', () => {
  it.each([
    ['2026-03-01T10:00:00Z', { local: '2026-03-01T10:00:00', offset: 'Z' }],
    ['2026-03-01T10:00+01:00', { local: '2026-03-01T10:00', offset: '+01:00' }],
    ['2026-03-01T10:00:00', undefined],
    ['2026-02-30T10:00:00Z', undefined],
    ['soon', undefined],
  ])('%s', (text, expected) => {
    expect(momentParts(text)).toEqual(expected);
  });
});

describe('momentInZone', () => {
  it.each([
    ['2026-03-01T10:00:00', 'Europe/Paris', '2026-03-01T10:00:00+01:00'],
    ['2026-07-01T10:00', 'Europe/Paris', '2026-07-01T10:00:00+02:00'],
    // In the gap of the spring change.
    ['2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T03:30:00+02:00'],
    ['2026-03-01T10:00:00', 'Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00.25', '+05:30', '2026-03-01T10:00:00.25+05:30'],
    ['2026-03-01', 'UTC', undefined],
    ['2026-03-01T10:00:00', 'Europe/Lutetia', undefined],
  ])('%s in %s', (local, zone, expected) => {
    expect(momentInZone(local, zone)).toBe(expected);
  });
});
