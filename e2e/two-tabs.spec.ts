import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('a second tab sees a save, and a conflict overwrites nothing unasked', async ({
  page,
  context,
}) => {
  const first = new App(page);
  await first.openWithSample();
  const second = new App(await context.newPage());
  await second.open();
  await expect(second.events.table).toBeVisible();

  await first.events.link('LyonPageView').click();
  await page.getByLabel('Description').fill('Written in the first tab');
  await first.event.saveNow();
  await expect(second.events.table).toContainText('Written in the first tab');

  await second.events.link('LyonPageView').click();
  await second.page.getByLabel('Description').fill('Written in the second tab');
  await page.getByLabel('Description').fill('Written in the first tab once more');
  await first.event.saveNow();
  await second.event.save.click();
  const conflict = second.page.getByRole('alertdialog', { name: 'Saved somewhere else' });
  await expect(conflict).toBeVisible();
  await conflict.getByRole('button', { name: 'Take the other version' }).click();
  await expect(second.page.getByLabel('Description')).toHaveValue(
    'Written in the first tab once more',
  );

  await second.page.getByLabel('Description').fill('The second tab has the last word');
  await page.getByLabel('Description').fill('Written in vain');
  await second.event.saveNow();
  await first.event.save.click();
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await first.event.expectSaved();
  await second.event.cancel.click();
  await expect(second.events.table).toContainText('Written in vain');
});
