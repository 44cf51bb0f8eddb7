import { expect, it, vi } from 'vitest';
import { loadMessages } from '#messages';
import { fetchCatalogue } from './catalogues.ts';

vi.mock(import('#messages'), async (original) => {
  const real = await original();
  return { ...real, loadMessages: vi.fn(real.loadMessages) };
});

it('fetches a language once', async () => {
  vi.mocked(loadMessages).mockClear();
  const first = fetchCatalogue('en');
  expect(fetchCatalogue('en')).toBe(first);
  expect(fetchCatalogue('en')).toBe(first);
  expect((await first).settings.title).toBe('Settings');
  expect(loadMessages).toHaveBeenCalledTimes(1);
});

it('tries again after a failure, and only then', async () => {
  vi.mocked(loadMessages).mockRejectedValueOnce(new TypeError('offline'));
  await expect(fetchCatalogue('fr')).rejects.toThrow('offline');
  const second = fetchCatalogue('fr');
  expect(fetchCatalogue('fr')).toBe(second);
  expect((await second).settings.title).toBe('Réglages');
});
