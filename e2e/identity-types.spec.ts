import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('own identity types: added, renamed, chosen in an event, not deleted while in use', async ({
  page,
}) => {
  const app = new App(page);
  const { identityTypes, event } = app;
  await app.openWithSample();
  await app.goTo('Identity types');
  await identityTypes.add('Parcel', 'email', /^Non-people identifier · thing/);
  await expect(identityTypes.dialog).toContainText('The code Email belongs to “Email”.');
  await identityTypes.dialog.getByLabel('Code').fill('parcelId');
  await identityTypes.submit('Add');
  await expect(identityTypes.row('parcelId')).toContainText('thing');
  await identityTypes.add('Clubb', 'clubNumber', /^Cross-device ID · person/);
  await expect(identityTypes.row('clubNumber')).toContainText('person');

  // The name can be corrected; code and category cannot.
  await identityTypes.act('Rename', 'Clubb');
  await expect(identityTypes.dialog.getByLabel('Code')).not.toBeEditable();
  await expect(identityTypes.dialog.getByLabel('Category')).not.toBeEditable();
  await identityTypes.dialog.getByLabel('Name').fill('Club number');
  await identityTypes.submit('Save');
  await expect(identityTypes.row('clubNumber')).toContainText('Club number');

  // An event takes the person and greys the thing, with the reason.
  await app.goTo('Events');
  await app.events.link('LyonPageView').click();
  await event.picker('Identity type').click();
  await page.getByRole('option', { name: 'Club number (clubNumber)' }).hover();
  await page.mouse.wheel(0, 5000);
  const thing = page.getByRole('option', { name: 'Parcel (parcelId)' });
  await expect(thing).toHaveAttribute('aria-disabled', 'true');
  await expect(thing).toContainText('Not people-based');
  await page.mouse.wheel(0, -5000);
  await page.getByRole('option', { name: 'Club number (clubNumber)' }).click();
  await event.saveNow();

  await app.goTo('Identity types');
  await expect(identityTypes.row('clubNumber')).toContainText('1 event');
  await identityTypes.act('Delete', 'Club number');
  const refusal = page.getByRole('alertdialog', { name: 'Club number cannot be deleted' });
  await expect(refusal).toContainText('LyonPageView');
  await refusal.getByRole('button', { name: 'Close' }).click();
  await expect(refusal).toHaveCount(0);
  await identityTypes.act('Delete', 'Parcel');
  await expect(identityTypes.row('parcelId')).toHaveCount(0);
  await app.toast('Parcel was deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(identityTypes.row('parcelId')).toBeVisible();
});
