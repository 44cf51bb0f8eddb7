import { describe, expect, it } from 'vitest';
import { en, LOCALES, loadFirstMessages, loadMessages, preferredLocale } from './index.ts';

it.each(LOCALES)('the whole catalogue in %s holds the first part', async (locale) => {
  expect(await loadMessages(locale)).toMatchObject(await loadFirstMessages(locale));
});

it('the terminal reads the same English as the page', async () => {
  expect(await loadMessages('en')).toBe(en);
});

describe('the language to start with', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'FR'], 'fr'],
    [['de-CH'], 'en'],
    [[], 'en'],
  ])('%j: %s', (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });
});
