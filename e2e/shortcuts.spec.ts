import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test.beforeEach(async ({ page }) => {
  const app = new App(page);
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await expect(app.event.name).toHaveValue('LyonPageView');
});

test('Ctrl+S saves from a control whose suggestions are open', async ({ page }) => {
  const { event } = new App(page);
  await event.name.fill('LyonView');
  await event.profileIdentifier.focus();
  await page.keyboard.press('ControlOrMeta+s');
  await event.expectSaved();
});

test('the keys for firing, undo and leaving work while a toast says that the event was saved', async ({
  page,
}) => {
  const app = new App(page);
  const { event } = app;
  await event.name.fill('LyonView');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(app.toast('LyonView saved.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await event.firePane.expectMatched('LyonView');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(event.name).toHaveValue('LyonPageView');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(event.name).toHaveValue('LyonView');
  await event.save.focus();
  await page.keyboard.press('Escape');
  await expect(app.events.table).toBeVisible();
});

test('Ctrl+Enter fires from the condition and from the payload', async ({ page }) => {
  const { event } = new App(page);
  await event.condition.textbox.focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await event.firePane.expectMatched('LyonPageView');
  await event.firePane.editor.type(' ');
  await expect(event.firePane.verdict.first()).toBeVisible();
  await expect(
    page.getByText('The payload or the event changed since this verdict.'),
  ).toBeVisible();
  await event.firePane.editor.textbox.focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('The payload or the event changed since this verdict.')).toBeHidden();
  await event.condition.expectToContain('== "Lyon"');
});
