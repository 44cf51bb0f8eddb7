import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('a system-generated event is recognised by its ID alone', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  await app.startEventOn('Lumera Boutique Visits');

  await event.name.fill('BoutiqueEntrance');
  await event.chooseEventIdType('System Generated');
  await event.chooseSchema('Lumera Boutique Visits');
  await expect(event.condition.textbox).toBeHidden();
  const eventId = await page.getByLabel('Event ID', { exact: true }).inputValue();
  expect(eventId).toMatch(/^[0-9a-f]{64}$/);

  await event.viewPayload();
  expect(await event.payload.copied()).toHaveProperty(
    'body.xdmEntity._experience.campaign.orchestration.eventID',
    eventId,
  );

  await event.payload.showEvent();
  await event.payload.event.expectToContain(eventId);

  await event.viewFire();
  await event.firePane.editor.expectToContain(eventId);
  await event.firePane.fire();
  await event.firePane.expectMatched('BoutiqueEntrance');

  const payload = JSON.parse(await event.firePane.editor.read());
  payload['_experience'].campaign.orchestration.eventID = 'f'.repeat(64);
  await event.firePane.fire(payload);
  const row = event.firePane.eventRow('BoutiqueEntrance');
  await expect(row).toContainText('event ID not recognised');
  await expect(row).toContainText(`eventID is ffffffff…, expected ${eventId.slice(0, 8)}…`);

  await event.saveNow();
  await page.reload();
  await expect(page.getByLabel('Event ID', { exact: true })).toHaveValue(eventId);
  await expect(event.picker('Event ID type')).toContainText('System Generated');
});
