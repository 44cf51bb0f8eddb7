import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('a rule-based event, from an empty browser to a verdict with its reason', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  await app.startEventOn('Lumera Web Interactions');

  await event.name.fill('ParisPageView');
  await event.chooseType('Unitary');
  await event.chooseEventIdType('Rule Based');
  await event.chooseSchema('Lumera Web Interactions');
  await event.viewPayload();
  await event.payload.showEvent();
  await event.payload.event.expectNotToContain('"city"');
  await event.selectField('placeContext.geo.city', /^City \(city\)/);
  await event.payload.event.expectToContain('"city"');

  await event.condition.type('@event{ParisPageView.placeContext.geo.city} == "Paris"');
  await event.chooseIdentityType('ECID');
  await event.chooseProfileIdentifier('ecid', /Device id/);
  await expect(
    page.getByText('The value of Device id (_lumera.identification.core.ecid).'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();
  expect(await event.payload.copied()).toHaveProperty('placeContext.geo.city');

  await event.viewFire();
  await event.firePane.editor.expectToContain('"city": "Paris"');
  await event.firePane.fire();
  await event.firePane.expectMatched('ParisPageView', /^\d{38}$/);
  await expect(event.firePane.verdict).toContainText('1 event matched');

  const payload = JSON.parse(await event.firePane.editor.read());
  payload.placeContext.geo.city = 'Lyon';
  await event.firePane.fire(payload);
  await event.firePane.expectNotMatched(
    'ParisPageView',
    'placeContext.geo.city is "Lyon", expected "Paris"',
  );
  await expect(event.firePane.verdict).toContainText('No event matched');

  await event.saveNow();
  await page.reload();
  await expect(event.heading).toHaveText('ParisPageView');
  await expect(event.name).toHaveValue('ParisPageView');
  await event.condition.expectToContain('@event{ParisPageView.placeContext.geo.city} == "Paris"');
  await expect(event.picker('Identity type')).toContainText('ECID');
  await expect(event.profileIdentifier).toHaveValue(/ecid/);
  await event.firePane.editor.expectToContain('"city": "Lyon"');
  await app.goTo('Events');
  await expect(app.events.link('ParisPageView')).toBeVisible();
});
