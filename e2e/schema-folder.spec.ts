import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { french } from './pages/words.ts';

const CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';
const text = { type: 'string' };

/** A raw schema of three files and its descriptors, one of the parts missing. */
const FILES: Readonly<Record<string, unknown>> = {
  'schemas/shop.schema.json': {
    $id: 'https://ns.example.com/shop/schemas/visits',
    'meta:resourceType': 'schemas',
    title: 'Shop visits',
    version: '1.0',
    type: 'object',
    'meta:class': CLASS,
    'meta:extends': [CLASS, 'https://ns.adobe.com/xdm/data/time-series'],
    'meta:immutableTags': ['union'],
    required: ['_id', 'timestamp'],
    properties: { _id: text, timestamp: { type: 'string', format: 'date-time' } },
    allOf: [
      { $ref: 'https://ns.example.com/shop/mixins/visitor' },
      { $ref: 'https://ns.example.com/shop/mixins/weather' },
    ],
  },
  'mixins/visitor.schema.json': {
    $id: 'https://ns.example.com/shop/mixins/visitor',
    'meta:resourceType': 'mixins',
    title: 'Visitor',
    definitions: {
      visitor: { properties: { email: { $ref: 'https://ns.example.com/shop/datatypes/address' } } },
    },
    allOf: [{ $ref: '#/definitions/visitor' }],
  },
  'datatypes/address.schema.json': {
    $id: 'https://ns.example.com/shop/datatypes/address',
    'meta:resourceType': 'datatypes',
    title: 'Address',
    type: 'string',
    format: 'email',
  },
  'descriptors.json': [
    {
      '@type': 'xdm:descriptorIdentity',
      'xdm:sourceSchema': 'https://ns.example.com/shop/schemas/visits',
      'xdm:sourceVersion': 1,
      'xdm:sourceProperty': '/email',
      'xdm:namespace': 'Email',
      'xdm:property': 'xdm:code',
      'xdm:isPrimary': true,
    },
    {
      '@type': 'xdm:alternateDisplayInfo',
      'xdm:sourceSchema': 'https://ns.example.com/shop/schemas/visits',
      'xdm:sourceVersion': 1,
      'xdm:sourceProperty': '/email',
      'xdm:title': { en_us: 'Visitor email', fr_fr: 'Courriel du visiteur' },
    },
  ],
  'schemas/shop.example.1.json': { email: 'a@example.com' },
};

async function folderOfFiles(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'declic-schemas-'));
  for (const [name, json] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(json));
  }
  return folder;
}

test('a folder of raw schemas is resolved together, and what is missing is named', async ({
  page,
}) => {
  const app = new App(page);
  await app.open('./#/schemas');
  await app.schemas.dropFromDisk(await folderOfFiles());
  await expect(app.schemas.link('Shop visits')).toBeVisible();
  await expect(app.schemas.report).toContainText('1 schema added');
  await expect(app.schemas.report).toContainText(
    '2 classes, field groups and data types were read',
  );
  await expect(app.schemas.report).toContainText('https://ns.example.com/shop/mixins/weather');
  await expectNoAxeFindings(page);
  await app.schemas.link('Shop visits').click();
  await expect(page.getByRole('treeitem', { name: /email/i })).toContainText('primary identity');
  await expect(page.getByRole('treeitem', { name: /Visitor email/ })).toBeVisible();
});

test('a zip does as well; a damaged one is told and loses nothing', async ({ page }) => {
  const app = new App(page);
  await app.open('./#/schemas');
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(FILES).map(([name, json]) => [name, strToU8(JSON.stringify(json))]),
    ),
  );
  const choose = async (bytes: Uint8Array): Promise<void> => {
    await page.getByRole('button', { name: 'Add schema' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'From a file…' }).click();
    const buffer = Buffer.from(bytes);
    await (await chooser).setFiles({ name: 'model.zip', mimeType: 'application/zip', buffer });
  };
  await choose(zip.slice(0, zip.length / 2));
  await expect(app.schemas.report).toContainText('The zip is damaged or not complete.');
  await choose(zip);
  await expect(app.schemas.link('Shop visits')).toBeVisible();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('un dossier de schémas bruts', async ({ page }) => {
    const app = new App(page, french);
    await app.open('./#/schemas');
    await page.getByRole('button', { name: 'Ajouter un schéma' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Depuis un dossier…' }).click();
    await (await chooser).setFiles(await folderOfFiles());
    await expect(app.schemas.link('Shop visits')).toBeVisible();
    await expect(app.schemas.report).toContainText('1 référence ne mène à rien de présent');
    await app.schemas.link('Shop visits').click();
    await expect(page.getByRole('treeitem', { name: /Courriel du visiteur/ })).toBeVisible();
  });
});
