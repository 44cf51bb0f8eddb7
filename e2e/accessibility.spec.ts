import { type Page } from '@playwright/test';
import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the first screens of an empty browser', async ({ page }) => {
      const app = new App(page);
      await app.open();
      await expectNoAxeFindings(page);
      await app.goTo('Schemas');
      await expectNoAxeFindings(page);
      await page.getByRole('button', { name: 'From our examples…' }).click();
      await expect(page.getByRole('button', { name: 'Add Lumera Orders' })).toBeVisible();
      await expectNoAxeFindings(page);
    });

    test('the lists and pages of a full workspace', async ({ page }) => {
      const app = new App(page);
      await app.openWithSample();
      await app.events.filterBy('Type', 'Business');
      await expect(app.events.count).toHaveText('3/12');
      await expectNoAxeFindings(page);
      await app.goTo('Schemas');
      await expect(app.schemas.link('Lumera Orders')).toBeVisible();
      await expectNoAxeFindings(page);
      await app.schemas.link('Lumera Orders').click();
      await page.getByRole('treeitem').first().click();
      await expectNoAxeFindings(page);
      for (const screen of ['Identity types', 'Settings', 'About']) {
        await app.goTo(screen);
        await expectNoAxeFindings(page);
      }
    });

    test('the event screen with a verdict, its payload and its fields dialog', async ({ page }) => {
      const app = new App(page);
      await app.openWithSample();
      await app.events.link('LyonPageView').click();
      await app.event.firePane.fire();
      await app.event.firePane.expectMatched('LyonPageView');
      await page.getByRole('button', { name: /^History/ }).click();
      await expect(page.getByRole('button', { name: 'Clear history' })).toBeVisible();
      await expectNoAxeFindings(page);
      await app.event.viewPayload();
      await expectNoAxeFindings(page);
      await app.event.payload.showEvent();
      await expectNoAxeFindings(page);
      await app.event.payload.showSample();
      await expectNoAxeFindings(page);
      await app.event.openFields();
      await app.event.fields.search.fill('city');
      await expect(app.event.fields.field(/^City/)).toBeVisible();
      await expectNoAxeFindings(page);
    });

    test('an event with problems, and every menu of its form', async ({ page }) => {
      const app = new App(page);
      await app.openWithSample();
      await app.events.createEvent.click();
      await page.getByRole('button', { name: /^Problems/ }).click();
      await expectNoAxeFindings(page);
      await expectNoAxeFindingsInMenu(page, 'Schema');
      await expectNoAxeFindingsInMenu(page, 'Identity type');
    });

    test('the shortcut sheet and the import dialog', async ({ page }) => {
      const app = new App(page);
      await app.open();
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.keyboard.press('Escape');
      await app.goTo('Settings');
      const sample = await (await page.request.get('./starter/sample-workspace.json')).text();
      await app.settings.chooseImport('sample-workspace.json', sample);
      await expectNoAxeFindings(page);
    });
  });
}

async function expectNoAxeFindingsInMenu(page: Page, label: string): Promise<void> {
  const control = new App(page).event.picker(label);
  await control.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}
