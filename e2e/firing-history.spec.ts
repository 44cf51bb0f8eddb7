import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

test('the history keeps what was fired, and fires it again by the clock it had', async ({
  page,
}) => {
  const app = new App(page);
  const { firePane } = app.event;
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await firePane.setClock('2025-09-12T09:00:01Z');
  await firePane.fire();
  await firePane.expectMatched('LyonPageView');
  const payload = JSON.parse(await firePane.editor.read());
  payload.placeContext.geo.city = 'Paris';
  await firePane.fire(payload);
  await firePane.expectNotMatched(
    'LyonPageView',
    'placeContext.geo.city is "Paris", expected "Lyon"',
  );

  await page.reload();
  await firePane.openHistory();
  await expect(firePane.history).toHaveCount(2);
  await expect(firePane.history.first()).toContainText('No event matched');
  await expect(firePane.history.last()).toContainText('Matched: LyonPageView');
  await firePane.fireAgain(1);
  await firePane.expectMatched('LyonPageView');
  await firePane.editor.expectToContain('"city": "Lyon"');
  await expect(firePane.history).toHaveCount(3);

  await page.getByRole('button', { name: 'Clear history' }).click();
  await expect(page.getByText('No firings yet.')).toBeVisible();
});
