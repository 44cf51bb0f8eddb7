import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { french } from './pages/words.ts';

test.use({ locale: 'fr-FR' });

test('the main job in French, because the browser speaks French', async ({ page }) => {
  const app = new App(page, french);
  const { event } = app;
  await app.startEventOn('Lumera Web Interactions');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');

  await event.name.fill('Page vue');
  await expect(
    page.getByText('Le nom contient une espace').filter({ visible: true }),
  ).toBeVisible();
  await event.name.fill('PageVueParis');
  await event.chooseType(french.unitary);
  await event.chooseEventIdType(french.ruleBased);
  await event.chooseSchema('Lumera Web Interactions');
  await event.condition.type('@event{PageVueParis.placeContext.geo.city} == "Paris"');
  await page.getByRole('button', { name: 'Sélectionner placeContext.geo.city' }).click();
  await expect(page.getByRole('button', { name: 'Aucun problème' })).toBeVisible();
  await event.viewPayload();
  await event.payload.showEvent();
  await event.payload.event.expectToContain('"city"');

  await event.viewFire();
  await event.firePane.editor.expectToContain('"city": "Paris"');
  await event.firePane.fire();
  await event.firePane.expectMatched('PageVueParis', /^\d{38}$/);

  const payload = JSON.parse(await event.firePane.editor.read());
  payload.placeContext.geo.city = 'Lyon';
  delete payload['_id'];
  await event.firePane.fire(payload);
  await expect(event.firePane.verdict).toContainText('La clé _id manque.');
  // The published wording stays English; a line in the reader's language stands beside it.
  await expect(event.firePane.verdict).toContainText('required key [_id] not found');
  await expect(event.firePane.verdict).toContainText('Texte du produit');

  await event.saveNow();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await expect(event.heading).toHaveText('PageVueParis');
});
