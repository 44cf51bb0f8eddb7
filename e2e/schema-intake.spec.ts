import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

async function starter(name: string): Promise<string> {
  return readFile(new URL(`../public/starter/schemas/${name}.json`, import.meta.url), 'utf8');
}

test('a schema is added by file, by paste and by drop', async ({ page }) => {
  const app = new App(page);
  await app.open('./#/schemas');
  await app.schemas.chooseFile('orders.json', await starter('orders'));
  await expect(app.schemas.link('Lumera Orders')).toBeVisible();

  const dialog = await app.schemas.openPasteDialog();
  await dialog.getByRole('textbox').fill(await starter('loyalty'));
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(app.schemas.link('Lumera Club Events')).toBeVisible();
  await expect(dialog).toHaveCount(0);

  await app.schemas.drop('app.json', `[${await starter('mobile-app')}]`);
  await expect(app.schemas.link('Lumera Mobile App Events')).toBeVisible();
  await page.reload();
  await expect(app.schemas.table.getByRole('link')).toHaveCount(3);
});

test('what is wrong with a schema is said, and nothing is lost', async ({ page }) => {
  const app = new App(page);
  await app.open('./#/schemas');
  const orders = await starter('orders');
  await app.schemas.chooseFile('orders.json', orders);
  await expect(app.schemas.link('Lumera Orders')).toBeVisible();

  await app.schemas.drop('broken.json', '{\n  "title": "Half a schema",\n');
  await expect(app.schemas.report).toContainText('broken.json');
  await expect(app.schemas.report).toContainText('Not valid JSON at line 3');

  const { $id: _, ...anonymous } = JSON.parse(orders);
  await app.schemas.drop('anonymous.json', JSON.stringify(anonymous));
  await expect(app.schemas.report).toContainText('anonymous.json');
  await expect(app.schemas.report).toContainText('$id');

  await app.schemas.drop('again.json', orders);
  await expect(app.schemas.report).toContainText(
    'Lumera Orders is already here, without any difference.',
  );

  await app.schemas.drop(
    'newer.json',
    JSON.stringify({ ...JSON.parse(orders), title: 'Orders of today' }),
  );
  await expect(app.schemas.report).toContainText(
    'Orders of today is already here, with other content',
  );
  await expect(app.schemas.link('Lumera Orders')).toBeVisible();
  await app.schemas.report.getByRole('button', { name: 'Replace' }).click();
  await expect(app.schemas.link('Orders of today')).toBeVisible();

  const dialog = await app.schemas.openPasteDialog();
  await dialog.getByRole('textbox').fill('{ "title": ');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toContainText('Not valid JSON at line 1');
  await expect(dialog.getByRole('textbox')).toHaveValue('{ "title": ');
  await expect(app.schemas.table.getByRole('link')).toHaveCount(1);
});
