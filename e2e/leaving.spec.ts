import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test.beforeEach(async ({ page }) => {
  const app = new App(page);
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await expect(app.event.name).toHaveValue('LyonPageView');
});

test('leaving with unsaved changes is asked about, whichever way', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await page.getByLabel('Description').fill('Somebody looks at a page');
  await event.expectUnsaved();

  for (const leave of [
    () => app.menu('Schemas').click(),
    () => event.cancel.click(),
    () => page.goBack(),
  ]) {
    await leave();
    await expect(question).toBeVisible();
    await question.getByRole('button', { name: 'Stay' }).click();
    await expect(question).toHaveCount(0);
    await expect(page.getByLabel('Description')).toHaveValue('Somebody looks at a page');
  }

  // What is typed and taken back is no change.
  await page.getByLabel('Description').fill('A page is viewed by somebody in Lyon');
  await event.cancel.click();
  await expect(app.events.table).toBeVisible();
});

test('saving from the question leaves with the change', async ({ page }) => {
  const app = new App(page);
  await page.getByLabel('Description').fill('Somebody looks at a page');
  await app.menu('Events').click();
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(app.events.table).toContainText('Somebody looks at a page');
});

test('leaving without saving brings the saved event back', async ({ page }) => {
  const app = new App(page);
  await page.getByLabel('Description').fill('Somebody looks at a page');
  await app.event.cancel.click();
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(app.events.table).toBeVisible();
  await app.events.link('LyonPageView').click();
  await expect(page.getByLabel('Description')).toHaveValue('A page is viewed by somebody in Lyon');
});

test('unsaved work survives a closed tab', async ({ page, context }) => {
  const app = new App(page);
  await page.getByLabel('Description').fill('Somebody looks at a page');
  await app.event.expectUnsaved();
  const address = page.url();
  // The draft is kept a moment after the last key.
  const other = await context.newPage();
  const event = new App(other).event;
  await expect(async () => {
    await other.goto('about:blank');
    await other.goto(address);
    await expect(other.getByText(/^Your unsaved work of .* was restored\.$/)).toBeVisible({
      timeout: 3000,
    });
  }).toPass();
  await page.close({ runBeforeUnload: false });
  await expect(other.getByLabel('Description')).toHaveValue('Somebody looks at a page');
  await other.getByRole('button', { name: 'Go back to the saved event' }).click();
  await expect(other.getByLabel('Description')).toHaveValue('A page is viewed by somebody in Lyon');
  await event.expectSaved();
});

test('undo and redo go back and forth through the form', async ({ page }) => {
  const { event } = new App(page);
  await expect(event.undo).toBeDisabled();
  await page.getByLabel('Description').fill('One');
  await event.name.fill('LyonView');
  await event.condition.expectToContain('@event{LyonView.placeContext.geo.city}');
  await event.chooseIdentityType('Email (Email)');
  await event.undo.click();
  await expect(event.picker('Identity type')).toContainText('ECID');
  await event.undo.click();
  await expect(event.name).toHaveValue('LyonPageView');
  await event.condition.expectToContain('@event{LyonPageView.placeContext.geo.city}');
  await event.redo.click();
  await expect(event.name).toHaveValue('LyonView');
  await event.undo.click();
  await event.undo.click();
  await expect(page.getByLabel('Description')).toHaveValue('A page is viewed by somebody in Lyon');
  await event.expectSaved();
  await expect(event.undo).toBeDisabled();
});
