import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { english, french } from './pages/words.ts';

/** From an empty browser to an event on one of our schemas, with more fields selected and the clauses in front. */
async function startClauses(
  app: App,
  schema: string,
  name: string,
  fields: readonly (readonly [string, RegExp])[],
  words = english,
): Promise<void> {
  const { event } = app;
  await app.startEventOn(schema);
  await event.name.fill(name);
  await event.chooseSchema(schema);
  for (const [query, label] of fields) await event.selectField(query, label);
  await event.clauses.showClauses();
  await expect(event.clauses.area).toBeVisible();
  await expect(app.page.getByText(words.addClause)).toBeVisible();
}

test('Paris: built as clauses, edited as text, and back', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const { clauses } = event;
  await startClauses(app, 'Lumera Web Interactions', 'ParisPageView', [
    ['placeContext.geo.city', /^City \(city\)/],
  ]);
  const city = await clauses.add('city', /City/);
  await expect(city).toContainText('Enter a value.');
  await expect(page.getByText('1 clause is unfinished.').first()).toBeVisible();
  await clauses.value(city).fill('Paris');
  await expect(page.getByText('1 clause is unfinished.')).toHaveCount(0);
  // A list is left by Escape, also with something chosen in it.
  await city.getByRole('button', { name: 'Field: City' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(city.getByRole('button', { name: 'Field: City' })).toBeFocused();
  await city.getByText('Ignore case').click();
  await expect(page.getByText('City equals Paris, ignoring case.')).toBeVisible();

  // Live against the payload that would be fired; nothing was fired.
  await event.viewFire();
  await event.firePane.editor.expectToContain('"city":');
  await event.firePane.editor.paste('{"placeContext": {"geo": {"city": "PARIS"}}}');
  await clauses.expectOutcome(city, english.outcomeTrue, 'In the payload: "PARIS"');
  await city.getByText('Ignore case').click();
  await clauses.expectOutcome(city, english.outcomeFalse, 'In the payload: "PARIS"');
  await event.firePane.editor.paste('{"placeContext": {}}');
  await clauses.expectOutcome(city, english.outcomeNoValue, 'In the payload: no value');
  await expectNoAxeFindings(page);

  await clauses.showText();
  await event.condition.expectToContain('@event{ParisPageView.placeContext.geo.city} == "Paris"');
  await event.condition.retype('');
  await event.condition.paste(
    "  @event{ParisPageView.placeContext.geo.city}  ==  'Lyon'\n  or @event{ParisPageView._id} is null ",
  );
  await clauses.showClauses();
  await expect(clauses.value(clauses.clause(0))).toHaveValue('Lyon');
  await expect(clauses.clause(1)).toContainText('has no value');
  await clauses.showText();
  // A look changes nothing, not even white space.
  expect(await event.condition.read()).toBe(
    "  @event{ParisPageView.placeContext.geo.city}  ==  'Lyon'\n  or @event{ParisPageView._id} is null ",
  );
});

test('loyalty: 10,000 points, with duplicate, mute, remove, undo and redo', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const { clauses } = event;
  await startClauses(app, 'Lumera Club Events', 'Loyalty10k', [
    ['pointsBefore', /^Points before/],
    ['pointsBalance', /^Points now/],
  ]);
  const before = await clauses.add('before', /Points before/);
  await clauses.chooseOperator(before, english.lessThan);
  await clauses.value(before).fill('10 000');
  const now = await clauses.add('now', /Points now/);
  await clauses.chooseOperator(now, english.atLeast);
  await clauses.value(now).fill('ten');
  await expect(now).toContainText('A whole number is needed');
  await clauses.value(now).fill('10000');
  const sentence = 'Points before is less than 10,000 and Points now is at least 10,000.';
  await expect(page.getByText(sentence)).toBeVisible();

  await clauses.act(now, 'Mute');
  await expect(page.getByText('Points before is less than 10,000.')).toBeVisible();
  await expect(page.getByText('1 clause or group is muted').first()).toBeVisible();
  await event.undo.click();
  await expect(page.getByText(sentence)).toBeVisible();
  await event.redo.click();
  await expect(page.getByText('1 clause or group is muted').first()).toBeVisible();
  // A muted clause outlives a look at the text.
  await clauses.showText();
  await event.condition.expectNotToContain('pointsBalance');
  await clauses.showClauses();
  await clauses.act(clauses.clause(1), 'Unmute');
  await expect(page.getByText(sentence)).toBeVisible();

  await clauses.act(clauses.clause(1), 'Duplicate');
  await expect(clauses.clause(2)).toBeVisible();
  await clauses.act(clauses.clause(2), 'Remove');
  await expect(clauses.clause(2)).toHaveCount(0);
  await expect(page.getByText(sentence)).toBeVisible();
  await clauses.showText();
  await event.condition.expectToContain(
    '@event{Loyalty10k._lumera.club.pointsBefore} < 10000 and @event{Loyalty10k._lumera.club.pointsBalance} >= 10000',
  );
  await event.saveNow();
});

test('cart: a list of products in nested groups, with the keyboard only', async ({ page }) => {
  const app = new App(page);
  const { event } = app;
  const { clauses } = event;
  await startClauses(app, 'Lumera Web Interactions', 'CartAdd', [
    ['eventType', /^Event type/],
    ['productListItems SKU', /SKU/],
  ]);
  const { keyboard } = page;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  /** Types into the list that is open; its best find has the (virtual) focus and Enter takes it. */
  const pick = async (query: string): Promise<void> => {
    await expect(page.getByRole('option').first()).toBeVisible();
    await keyboard.type(query);
    await expect(page.getByRole('dialog').locator('input')).toHaveAttribute(
      'aria-activedescendant',
      /./,
    );
    await press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  // Clause 1: the event type, from the list of its values.
  await page.getByRole('button', { name: english.addClause }).focus();
  await press('Enter');
  await pick('event type');
  await expect(clauses.clause(0)).toContainText('Event type');
  await press('Tab', 'Tab', 'Enter');
  await pick('productListAdds');
  await expect(clauses.clause(0)).toContainText('commerce.productListAdds');

  // A group with the list of products.
  await page.getByRole('button', { name: english.addGroup }).focus();
  await press('Enter');
  await pick('sku');
  const sku = clauses.clause(1);
  await expect(sku).toContainText(english.containsValue);
  await press('Tab', 'Tab');
  await keyboard.type('SKU-1');
  await expect(page.getByText(/contains .*SKU-1/).first()).toBeVisible();
  await clauses.showText();
  await event.condition.expectToContain('and (in("SKU-1", @event{CartAdd.productListItems.SKU}))');
  await clauses.showClauses();

  // Moved out of its group, up, and told so.
  await clauses.clause(1).getByRole('button').first().focus();
  await press('Alt+ArrowLeft');
  await expect(page.getByText('Moved to position 2 of 2.')).toBeAttached();
  await press('Alt+ArrowUp');
  await expect(page.getByText('Moved to position 1 of 2.')).toBeAttached();
  await expect(clauses.clause(0)).toContainText(english.containsValue);
  await press('Alt+ArrowUp');
  await expect(page.getByText('It cannot be moved there.')).toBeAttached();
  await expectNoAxeFindings(page);
});

test('flight: a closed list of values; what clauses cannot draw stays text, with the reason', async ({
  page,
}) => {
  const app = new App(page);
  const { event } = app;
  const { clauses } = event;
  await app.startEventOn('Lumera Air Flight Status');
  await event.name.fill('FlightCancelled');
  await event.chooseType(english.business);
  await event.chooseSchema('Lumera Air Flight Status');
  await event.selectField('status', /^Status \(status\)/);
  await clauses.showClauses();
  const status = await clauses.add('flight.status', /^Status/);
  await clauses.chooseValue(status, 'cancelled', /CANCELLED/);
  await expect(page.getByText('Status equals CANCELLED.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();

  await clauses.showText();
  const text =
    '@event{FlightCancelled._lumera.flight.rebooking.alternatives.first(currentEventField.seatsLeft > 3).flightKey} == "LA204"';
  await event.condition.paste(text);
  await clauses.showClauses();
  await expect(page.getByText(english.staysText)).toBeVisible();
  await expect(page.getByText(english.pathFunctionReason)).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: english.showInText }).click();
  await expect(event.condition.textbox).toBeFocused();
  expect(await event.condition.read()).toBe(text);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('les clauses, du premier champ à la lecture de la condition', async ({ page }) => {
    const app = new App(page, french);
    const { event } = app;
    const { clauses } = event;
    await startClauses(
      app,
      'Lumera Club Events',
      'PalierOr',
      [['pointsBalance', /^Points now/]],
      french,
    );
    const now = await clauses.add('points', /Points now/);
    await clauses.chooseOperator(now, french.atLeast);
    await clauses.value(now).fill('10000');
    await expect(page.getByText(/^Points now .*10\s000/)).toBeVisible();
    await event.viewFire();
    await event.firePane.editor.paste('{"_lumera": {"club": {"pointsBalance": 10050}}}');
    await clauses.expectOutcome(now, french.outcomeTrue, `${french.inThePayload}10050`);
    await clauses.act(now, 'Désactiver');
    await expect(page.getByText('1 clause ou groupe est désactivé').first()).toBeVisible();
    await clauses.showText();
    await event.condition.paste(
      '@event{PalierOr._lumera.club.rewards.first(currentEventField.isUsed == true).kind} == "gift"',
    );
    await clauses.showClauses();
    await expect(page.getByText(french.staysText)).toBeVisible();
    await expect(page.getByText(french.pathFunctionReason)).toBeVisible();
    await expectNoAxeFindings(page);
  });
});
