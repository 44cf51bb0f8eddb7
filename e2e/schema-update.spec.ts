import { readFile } from 'node:fs/promises';
import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { french } from './pages/words.ts';

interface Enumerated {
  enum: string[];
  'meta:enum': Record<string, string>;
}

/** The schema of flights with one more status and without one of its fields. */
async function newerFlights(): Promise<string> {
  const file = new URL('../public/starter/schemas/flight-status.json', import.meta.url);
  const schema = JSON.parse(await readFile(file, 'utf8'));
  const tenant = Object.keys(schema.properties).find(
    (key) => schema.properties[key].properties?.flight,
  );
  const flight = schema.properties[tenant ?? ''].properties.flight.properties;
  const status = flight.status as Enumerated;
  status.enum.push('RETURNED');
  status['meta:enum']['RETURNED'] = 'Returned to the gate';
  delete flight.weather;
  return JSON.stringify({ ...schema, version: '1.9' });
}

test('a newer schema is reviewed; an event keeps its values, says so, and takes them over', async ({
  page,
}) => {
  const app = new App(page);
  await app.openWithSample();
  await app.goTo('Schemas');
  await app.schemas.drop('flights.json', await newerFlights());
  await page.getByRole('button', { name: 'Review the changes' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('New allowed values: RETURNED.');
  await expect(dialog).toContainText('Breaking');
  const event = dialog.getByRole('article', { name: 'FlightCancelled' });
  await expect(event).toContainText('condition');
  await expectNoAxeFindings(page);
  await event.getByText('Keep the values as they are').click();
  await dialog.getByRole('button', { name: 'Update the schema' }).click();
  await expect(dialog).toHaveCount(0);

  await app.goTo('Events');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'FlightCancelled', exact: true }) });
  await expect(row).toContainText('Schema changed');
  await app.events.link('FlightCancelled').click();
  await expect(
    page.getByText(/values that this event does not know yet: RETURNED/).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Refresh from schema' }).click();
  await expect(page.getByRole('button', { name: 'Refresh from schema' })).toHaveCount(0);
  await app.event.saveNow();
  await app.goTo('Events');
  await expect(row).toContainText('Ready');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('les nouvelles valeurs arrivent dans l’événement', async ({ page }) => {
    const app = new App(page, french);
    await app.open();
    await page
      .getByRole('button', { name: /espace de travail d’exemple/ })
      .first()
      .click();
    await expect(app.events.link('FlightCancelled')).toBeVisible();
    await app.goTo(french.schemas);
    await app.schemas.drop('vols.json', await newerFlights());
    await page.getByRole('button', { name: 'Examiner les changements' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('RETURNED');
    await dialog.getByRole('button', { name: 'Mettre à jour le schéma' }).click();
    await expect(dialog).toHaveCount(0);
    await app.goTo(french.events);
    await app.events.link('FlightCancelled').click();
    await app.event.clauses.showClauses();
    const [status] = [app.event.clauses.clause(0)];
    await status.getByRole('button', { name: /^Valeur/ }).click();
    await page.getByRole('dialog').locator('input').fill('RETURNED');
    await page.getByRole('option', { name: /RETURNED/ }).click();
    await expect(page.getByText(/RETURNED/).first()).toBeVisible();
  });
});
