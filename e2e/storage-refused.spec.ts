import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('where the browser stores nothing, that is said and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  const app = new App(page);
  await app.openWithSample();
  await expect(page.getByText('Nothing will be kept when this tab closes')).toBeVisible();

  await app.events.link('LyonPageView').click();
  await app.event.firePane.fire();
  await app.event.firePane.expectMatched('LyonPageView');
  await page.getByLabel('Description').fill('Kept in memory');
  await app.event.saveNow();
  await app.goTo('Events');
  await expect(app.events.table).toContainText('Kept in memory');
  expect(await app.settings.exportWorkspace()).toContain('Kept in memory');
});

test('a save that the browser refuses loses nothing on the screen', async ({ page }) => {
  const app = new App(page);
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await page.getByLabel('Description').fill('Too much for this disk');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space left.', 'QuotaExceededError');
    };
  });
  await app.event.save.click();
  await expect(page.getByText('The browser has no room left for Déclic')).toBeVisible();
  await expect(page.getByLabel('Description')).toHaveValue('Too much for this disk');
  await app.event.expectUnsaved();
});
