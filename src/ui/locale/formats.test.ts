import { expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

it('says how long ago something was, in both languages', () => {
  const en = createFormats('en');
  expect(en.ago('2026-11-24T11:57:00Z', now)).toBe('3 minutes ago');
  expect(en.ago('2026-11-23T11:00:00Z', now)).toBe('yesterday');
  expect(createFormats('fr').ago('2026-11-24T11:57:00Z', now)).toBe('il y a 3 minutes');
});

it('takes a clock that runs behind for now', () => {
  expect(createFormats('en').ago('2026-11-24T12:00:30Z', now)).toBe('this minute');
});

it('falls back to the date after a week', () => {
  expect(createFormats('en').ago('2026-10-01T12:00:00Z', now)).toBe('1 Oct 2026');
});

it('shows what is no date as it is', () => {
  expect(createFormats('en').dateTime('soon')).toBe('soon');
  expect(createFormats('en').ago('', now)).toBe('');
});
