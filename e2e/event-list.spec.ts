import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test.beforeEach(async ({ page }) => {
  await new App(page).openWithSample();
});

test('search, sort and filter stand in the address and survive a reload', async ({ page }) => {
  const { events } = new App(page);
  await events.sortBy('Name');
  await events.filterBy('Type', 'Business');
  await events.search.fill('stock');
  await expect(events.count).toHaveText('2/12');
  await events.sortBy('Name');
  await expect.poll(() => events.names()).toEqual(['PriceDrop', 'BackInStock']);
  await page.reload();
  await expect(events.search).toHaveValue('stock');
  await expect(events.count).toHaveText('2/12');
  await expect.poll(() => events.names()).toEqual(['PriceDrop', 'BackInStock']);
  await expect(page.getByRole('button', { name: 'Remove filter Type: Business' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(events.count).toHaveText('12/12');
  await expect(events.search).toHaveValue('');
});

test('duplicate and delete, each with the way back', async ({ page }) => {
  const app = new App(page);
  await app.events.act('PriceDrop', 'Delete');
  await expect(app.events.link('PriceDrop')).toHaveCount(0);
  await expect(app.events.count).toHaveText('11/11');
  await app.toast('PriceDrop deleted.').getByRole('button', { name: 'Undo' }).click();
  await expect(app.events.link('PriceDrop')).toBeVisible();
  await expect(app.events.count).toHaveText('12/12');

  await app.events.act('PriceDrop', 'Duplicate');
  await expect(app.event.name).toHaveValue(/^PriceDrop.+/);
  const copy = await app.event.name.inputValue();
  await app.event.condition.expectToContain(`@event{${copy}._lumera.article.price}`);
  await app.goTo('Events');
  await expect(app.events.link(copy)).toBeVisible();
});
