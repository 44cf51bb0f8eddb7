import { gzipSync } from 'node:zlib';
import { firstRoute, policyForHeader } from '#build';
import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { hostStatically } from './static-host.ts';

test('the app opens under its policy and is accessible', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toBe(policyForHeader());
  await expect(page).toHaveTitle(/Déclic/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expectNoAxeFindings(page);
});

test('the first screen fetches what its budget says, and no editor', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  const names: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    names.push(response.url());
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
  expect(kilobytes).toBeGreaterThan(50);
  expect(kilobytes).toBeLessThanOrEqual(firstRoute.maxKilobytes);
  expect(names.filter((name) => /monaco|editor/i.test(name))).toEqual([]);
});

test('a deep link survives a reload', async ({ page }) => {
  await page.goto('./#/events');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/#\/events/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('any base path on static hosting works, deep links included', async ({ page, witness }) => {
  const host = await hostStatically('/some/base/');
  witness.allowOrigin(host.origin);
  await page.goto(`${host.url}#/events`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
  host.close();
});

test('an address that does not exist says so', async ({ request }) => {
  expect((await request.get('./no/such/page')).status()).toBe(404);
});

test.describe('the witness', () => {
  test('sees a request that leaves the origin and the policy that stops it', async ({
    page,
    witness,
  }) => {
    await page.goto('./');
    witness.expectComplaint('stranger.invalid');
    await page.evaluate(() => fetch('https://stranger.invalid/').catch(() => null));
    await expect.poll(() => witness.complaints.join('\n')).toMatch(/connect-src/);
  });

  test('sees console warnings, uncaught errors and eval', async ({ page, witness }) => {
    await page.goto('./');
    for (const text of ['a warning', 'an error', 'script-src', 'Evaluating a string']) {
      witness.expectComplaint(text);
    }
    await page.evaluate(() => {
      console.warn('a warning');
      setTimeout(() => {
        throw new Error('an error');
      });
      setTimeout(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
      });
    });
    await expect
      .poll(() => witness.complaints.join('\n'))
      .toMatch(/a warning[\s\S]*an error[\s\S]*content-security policy: script-src/);
  });
});
