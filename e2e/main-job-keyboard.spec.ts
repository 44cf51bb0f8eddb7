import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('the main job by keyboard alone', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const press = (key: string) => page.keyboard.press(key);
  await app.open();

  // A schema first.
  await tabTo(page, app.menu('Schemas'));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'From our examples…' }));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add Lumera Web Interactions' }));
  await press('Enter');
  await expect(app.schemas.link('Lumera Web Interactions')).toBeAttached();
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The list of events has a key of its own for a new one.
  await tabTo(page, app.menu('Events'));
  await press('Enter');
  await expect(app.events.createEvent).toBeVisible();
  await press('c');
  await tabTo(page, event.name);
  await page.keyboard.type('ParisPageView');

  await tabTo(page, event.picker('Schema'));
  await press('Enter');
  await expect(page.getByRole('option', { name: 'Lumera Web Interactions' })).toBeFocused();
  await press('Enter');
  await expect(event.picker('Schema')).toContainText('Lumera Web Interactions');

  // Fields: search, then into the tree, arrows, space.
  await tabTo(page, page.getByRole('button', { name: 'Fields' }));
  await press('Enter');
  await tabTo(page, event.fields.search);
  await page.keyboard.type('city');
  await expect(event.fields.field(/^City \(city\)/)).toBeVisible();
  await tabTo(page, event.fields.field(/^Place \(placeContext\)/));
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(event.fields.field(/^City \(city\)/)).toBeFocused();
  await press('Space');
  await expect(event.fields.field(/^City \(city\)/)).toBeChecked();
  await tabTo(page, event.fields.dialog.getByRole('button', { name: 'OK' }));
  await press('Enter');
  await expect(event.fields.dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fields: 4 fields selected. Edit' })).toBeFocused();

  // Into the editor, and out of it again.
  await tabTo(page, event.condition.textbox);
  await page.keyboard.type('@event{ParisPageView.placeContext.geo.city} == "Paris"');
  await press('Tab');
  await expect(event.condition.textbox).toBeFocused();
  await press('ControlOrMeta+z');
  await press('Escape');
  await press('Tab');
  await expect(event.condition.textbox).not.toBeFocused();
  await tabTo(page, event.picker('Identity type'));
  await expect(event.picker('Identity type')).toContainText('ECID');
  await tabTo(page, event.profileIdentifier);
  await expect(event.profileIdentifier).toHaveValue(/ecid/);

  // Its suggestions have opened by themselves.
  await press('Escape');
  await tabTo(page, page.getByRole('checkbox', { name: 'Use supplemental identifier' }));
  await press('ControlOrMeta+s');
  await event.expectSaved();
  await press('ControlOrMeta+Enter');
  await event.firePane.expectMatched('ParisPageView', /^\d{38}$/);
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();

  // Escape leaves the screen, and there is nothing to ask.
  await tabTo(page, event.save);
  await press('Escape');
  await expect(app.events.link('ParisPageView')).toBeVisible();
});

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
