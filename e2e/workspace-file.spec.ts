import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('an export, imported into an empty browser, gives the same file byte for byte', async ({
  page,
  browser,
  baseURL,
}) => {
  const app = new App(page);
  await app.openWithSample();
  await app.goTo('Settings');
  const exported = await app.settings.exportWorkspace();
  expect(JSON.parse(exported).events).toHaveLength(12);

  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const other = new App(await context.newPage());
  await other.open('./#/settings');
  await other.settings.importWorkspace('declic-workspace.json', exported);
  await expect(other.toast(/records imported/)).toBeVisible();
  expect(await other.settings.exportWorkspace()).toBe(exported);
  await context.close();
});

test('what cannot be read changes nothing and says why', async ({ page }) => {
  const app = new App(page);
  await app.openWithSample();
  await app.goTo('Settings');
  await app.settings.chooseImport('broken.json', '{ "format": "declic-workspace", }');
  await expect(app.settings.importDialog).toContainText('Your workspace was not changed.');
  await app.settings.importDialog.getByRole('button', { name: 'Close' }).click();
  await expect(app.settings.importDialog).toHaveCount(0);
  await app.goTo('Events');
  await expect(app.events.count).toHaveText('12/12');
});
