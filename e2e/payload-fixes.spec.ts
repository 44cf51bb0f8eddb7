import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { french } from './pages/words.ts';

/** Every line of the payload is in view, so that every mark is drawn. */
test.use({ viewport: { width: 1440, height: 1400 } });

/** A date without T and zone, a misspelt key, a null, a number in quotes; digits and layout are to stay. */
const BROKEN = `{
  "timestamp": "2025-09-12 09:00",
  "_id": "page-771204",
  "_lumera": {
    "identification": {
      "core": { "ecid": "41870293365514702986643190275518830462" }
    }
  },
  "web": {
    "webPageDetails": {
      "nmae": "Boutiques",
      "URL": null,
      "pageViews": { "value": "10050" }
    }
  },
  "placeContext": { "geo": { "city":   "Lyon" } }
}`;

const MENDED = BROKEN.replace('2025-09-12 09:00', '2025-09-12T09:00:00Z')
  .replace('nmae', 'name')
  .replace('      "URL": null,\n', '')
  .replace('"10050"', '10050.0');

test('violations are marked at their tokens and mended by light bulb and button', async ({
  page,
}) => {
  const app = new App(page);
  const { event } = app;
  const { firePane } = event;
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await expect(event.name).toHaveValue('LyonPageView');
  await firePane.editor.paste(BROKEN);
  await firePane.fire();

  await expect(firePane.verdict).toContainText('4 schema violations in Lumera Web Interactions');
  await expect(firePane.verdict).toContainText('4 schema violations found');
  await expect(firePane.verdict).toContainText('extraneous key [nmae] is not permitted');
  await expect(firePane.verdict).toContainText('The product may report this as DCVS-1101-400');
  await expect(firePane.verdict).toContainText('The product would list all of it.');
  await firePane.expectUnderlined(['"2025-09-12 09:00"', '"nmae"', 'null', '"10050"']);
  await expectNoAxeFindings(page);

  await page.getByRole('button', { name: 'Copy #/web/webPageDetails/URL' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '#/web/webPageDetails/URL',
  );

  await firePane.editor.moveTo(BROKEN.indexOf('2025') + 2);
  const fixes = await firePane.editor.openFixes();
  await fixes.getByText('Write "2025-09-12T09:00:00Z", taken as UTC').click();
  await expect(firePane.verdict).toContainText('3 schema violations in Lumera Web Interactions');
  await firePane.expectUnderlined(['"nmae"', 'null', '"10050"']);

  await firePane.fixButton('Rename nmae to name').click();
  await expect(firePane.verdict).toContainText('2 schema violations in Lumera Web Interactions');
  await firePane.fixButton('Write 10050.0').click();
  await expect(firePane.verdict).toContainText('1 schema violation in Lumera Web Interactions');
  await firePane.fixButton('Remove URL').click();
  await firePane.expectMatched('LyonPageView', /^\d{38}$/);
  expect(await firePane.editor.read()).toBe(MENDED);
  await firePane.expectUnderlined([]);
  await expectNoAxeFindings(page);

  // What was mended can be undone like anything else in the editor.
  await firePane.editor.textbox.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await firePane.editor.expectToContain('"URL": null');
});

test('the same mistake at many places is told once and mended at once', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const { firePane } = event;
  await app.openWithSample();
  await app.events.link('OrderPlaced').click();
  await expect(event.name).toHaveValue('OrderPlaced');
  const payload = JSON.parse(await firePane.editor.read());
  const item = { SKU: 'RIV-TOTE-NOIR', quantity: '1' };
  payload.identityMap = { email: payload.identityMap.Email };
  payload.productListItems = Array.from({ length: 40 }, () => item);
  await firePane.fire(payload);
  await expect(firePane.verdict).toContainText('40 schema violations in Lumera Orders');
  await expect(firePane.verdict.getByText('listed by the product')).toHaveCount(3);
  await page.getByRole('button', { name: 'Show 37 more of 40 places' }).click();
  await expect(firePane.verdict.getByText('listed by the product')).toHaveCount(5);
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Correct the type of 40 values' }).click();
  await firePane.expectMatched('OrderPlaced', 'jeanne.aubry@lumera.example');
  await firePane.editor.expectNotToContain('"quantity": "1"');

  // A namespace in other case is a warning: the event matches all the same.
  await firePane.fixButton('Rename email to Email').click();
  await expect(firePane.verdict).not.toContainText('letter case should agree');
  await firePane.editor.expectToContain('"Email": [');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('violations and fixes are told in French, the wording of the product stays', async ({
    page,
  }) => {
    const app = new App(page, french);
    const { event } = app;
    const { firePane } = event;
    await app.open();
    await page.getByRole('button', { name: 'Charger l’espace de travail d’exemple' }).click();
    await app.events.link('LyonPageView').click();
    await expect(event.name).toHaveValue('LyonPageView');
    await firePane.editor.paste(BROKEN);
    await firePane.fire();
    await expect(firePane.verdict).toContainText('extraneous key [nmae] is not permitted');
    await expect(firePane.verdict).toContainText('Le schéma n’a pas la clé nmae.');
    await expectNoAxeFindings(page);

    await firePane.editor.moveTo(BROKEN.indexOf('2025') + 2);
    const fixes = await firePane.editor.openFixes();
    await fixes.getByText('Écrire "2025-09-12T09:00:00Z", considéré comme UTC').click();
    await expect(firePane.verdict).not.toContainText('is not a valid date-time');
    await firePane.fixButton('Renommer nmae en name').click();
    await expect(firePane.verdict).not.toContainText('[nmae]');
    await firePane.fixButton('Écrire 10050.0').click();
    await expect(firePane.verdict).not.toContainText('expected type: Number');
    await firePane.fixButton('Supprimer URL').click();
    await firePane.expectMatched('LyonPageView', /^\d{38}$/);
  });
});
