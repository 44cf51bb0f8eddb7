import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/workspace';
import { trimmedSettings, wrongSettings } from './check-settings.ts';

it('takes what is empty or in form', () => {
  expect(wrongSettings(DEFAULT_SETTINGS)).toEqual([]);
  expect(
    wrongSettings({
      ...DEFAULT_SETTINGS,
      organisationId: '1A2B3C4D5E6F708192A3B4C5@AdobeOrg',
      sandbox: 'development-2',
      datasetId: '5e0f6ff5d1f8f018a8a3a5c1',
    }),
  ).toEqual([]);
});

it('names every field that is out of form', () => {
  expect(
    wrongSettings({
      organisationId: '1A2B@AdobeOrg',
      sandbox: 'My Sandbox',
      datasetId: 'a b',
      flowId: 'c d',
      routing: 'flowId',
    }),
  ).toEqual(['organisationId', 'sandbox', 'datasetId', 'flowId']);
});

it('drops the blanks that come with pasting', () => {
  expect(trimmedSettings({ ...DEFAULT_SETTINGS, sandbox: ' prod ' }).sandbox).toBe('prod');
});
