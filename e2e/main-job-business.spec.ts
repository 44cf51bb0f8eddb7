import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('a business event asks for no person and starts journeys for an audience', async ({
  page,
}) => {
  const app = new App(page);
  const { event } = app;
  // The sample brings the identity type of articles along; a business event needs one that is known.
  await app.openWithSample();
  await app.events.createEvent.click();

  await event.name.fill('LowStock');
  await event.chooseType('Business');
  await expect(event.picker('Event ID type')).toHaveValue('Rule Based');
  await expect(event.picker('Event ID type')).not.toBeEditable();
  await expect(event.picker('Identity type')).toBeHidden();
  await expect(event.profileIdentifier).toBeHidden();
  await event.chooseSchema('Lumera Stock and Prices');
  await event.selectField('_lumera.article.stockLevel', /\(stockLevel\)/);
  await event.condition.type('@event{LowStock._lumera.article.stockLevel} < 5');
  await event.viewPayload();
  await event.payload.showEvent();
  await event.payload.event.expectToContain('"stockLevel"');

  await event.viewFire();
  await event.firePane.editor.expectToContain('"stockLevel"');
  const payload = JSON.parse(await event.firePane.editor.read());
  payload['_lumera'].article.stockLevel = 3;
  await event.firePane.fire(payload);
  await event.firePane.expectMatched('LowStock');
  await expect(event.firePane.eventRow('LowStock')).toContainText(
    'Starts its journeys for a whole audience, 15 to 60 minutes later.',
  );

  payload['_lumera'].article.stockLevel = 12;
  await event.firePane.fire(payload);
  await event.firePane.expectNotMatched(
    'LowStock',
    '_lumera.article.stockLevel is 12, expected less than 5',
  );

  await event.saveNow();
  await page.reload();
  await expect(event.picker('Type')).toContainText('Business');
  await event.condition.expectToContain('@event{LowStock._lumera.article.stockLevel} < 5');
});
