import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { french } from './pages/words.ts';

const EVENT = 'LyonPageView';
const field = (path: string): string => `@event{${EVENT}.${path}}`;
const pageViews = `${field('eventType')} == "web.webpagedetails.pageViews"`;

/** Every mistake that a click must correct: what is wrong, the text, what the button says, the text afterwards. */
const FIXES: readonly (readonly [string, string, string, string])[] = [
  [
    'an unknown field',
    `${field('eventTyp')} is null`,
    'Replace “eventTyp” with “eventType”',
    `${field('eventType')} is null`,
  ],
  [
    'an unknown function',
    `contian(${field('eventType')}, "web")`,
    'Replace “contian” with “contain”',
    `contain(${field('eventType')}, "web")`,
  ],
  ['AND', `true AND ${pageViews}`, 'Replace “AND” with “and”', `true and ${pageViews}`],
  ['Or', `true Or ${pageViews}`, 'Replace “Or” with “or”', `true or ${pageViews}`],
  [
    '=',
    `${field('eventType')} = "media.play"`,
    'Replace “=” with “==”',
    `${field('eventType')} == "media.play"`,
  ],
  [
    '===',
    `${field('eventType')} === "media.play"`,
    'Replace “===” with “==”',
    `${field('eventType')} == "media.play"`,
  ],
  ['&&', `true && ${pageViews}`, 'Replace “&&” with “and”', `true and ${pageViews}`],
  ['||', `true || ${pageViews}`, 'Replace “||” with “or”', `true or ${pageViews}`],
  ['!', `!(${pageViews})`, 'Replace “!” with “not”', `not (${pageViews})`],
  ['== null', `${field('eventType')} == null`, 'Write “is null”', `${field('eventType')} is null`],
  [
    'smart quotes',
    `${field('eventType')} == “media.play”`,
    'Replace ““media.play”” with “"media.play"”',
    `${field('eventType')} == "media.play"`,
  ],
  [
    'a no-break space',
    `${field('eventType')}\u00A0== "media.play"`,
    'Replace U+00A0 NO-BREAK SPACE with a space',
    `${field('eventType')} == "media.play"`,
  ],
  [
    'a function beside +',
    `"a" + upper("b") == ${field('eventType')}`,
    'Add parentheses: (upper("b"))',
    `"a" + (upper("b")) == ${field('eventType')}`,
  ],
  ['an integer against a decimal', '3 * 4.0 > 1.0', 'Replace “3” with “3.0”', '3.0 * 4.0 > 1.0'],
  [
    'another spelling of a value',
    `${field('eventType')} == "Web.WebPageDetails.PageViews"`,
    'Replace “"Web.WebPageDetails.PageViews"” with “"web.webpagedetails.pageViews"”',
    pageViews,
  ],
  [
    'a singular event type',
    `in(${field('eventType')}, ["commerce.productListAdd"])`,
    'Replace “"commerce.productListAdd"” with “"commerce.productListAdds"”',
    `in(${field('eventType')}, ["commerce.productListAdds"])`,
  ],
  [
    'the wrong event name',
    '@event{Purchase.eventType} == "media.play"',
    `Replace “Purchase” with “${EVENT}”`,
    `${field('eventType')} == "media.play"`,
  ],
  [
    'the legacy reference',
    `@{${EVENT}.eventType} == "media.play"`,
    'Replace “@” with “@event”',
    `${field('eventType')} == "media.play"`,
  ],
];

async function openCondition(app: App): Promise<App['event']['condition']> {
  await app.openWithSample();
  await app.events.link(EVENT).click();
  await expect(app.event.heading).toHaveText(EVENT);
  await expect(app.event.condition.textbox).toBeVisible();
  return app.event.condition;
}

test('one click below the editor corrects each mistake', async ({ page }) => {
  const condition = await openCondition(new App(page));
  for (const [mistake, written, button, corrected] of FIXES) {
    await test.step(mistake, async () => {
      await condition.paste(written);
      const fix = page.getByRole('button', { name: button, exact: true });
      await fix.click();
      await expect(fix).toHaveCount(0);
      expect(await condition.read()).toBe(corrected);
    });
  }
});

test('a field that is not selected is selected with one click', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.paste(`@event{${EVENT}.identityMap.entry('ECID').first().id} is not null`);
  await page.getByRole('button', { name: 'Select identityMap', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible();
});

test('the light bulb and the hover correct as well', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.paste(`${field('eventType')} = "media.play"`);
  await expect(page.getByRole('button', { name: 'Replace “=” with “==”' })).toBeVisible();
  const menu = await condition.openFixes();
  await expect(menu).toContainText('Replace “=” with “==”');
  await page.keyboard.press('Enter');
  await condition.expectToContain(`${field('eventType')} == "media.play"`);

  await condition.paste(`${field('eventTyp')} is null`);
  await expect(page.getByRole('button', { name: /Replace “eventTyp”/ })).toBeVisible();
  await condition.moveTo(`@event{${EVENT}.eve`.length);
  const hover = await condition.hover();
  await expect(hover).toContainText('Unknown field “eventTyp”. Did you mean “eventType”?');
  await hover.getByText('Quick Fix').click();
  await page.keyboard.press('Enter');
  await condition.expectToContain(`${field('eventType')} is null`);
});

test('completion knows values, keys, zones and what may be a condition', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.retype('@city');
  await expect(condition.proposal(/placeContext\.geo\.city/)).toBeVisible();
  await page.keyboard.press('Enter');
  await condition.expectToContain(field('placeContext.geo.city'));

  await condition.retype(`${field('eventType')} == "web`);
  await expect(condition.proposal(/web\.formFilledOut.*Form filled out/)).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await condition.read()).toBe(pageViews);

  await condition.retype(`in(${field('eventType')}, ["comm`);
  await expect(condition.proposal(/commerce\.purchases/)).toBeVisible();
  await condition.retype(`@event{${EVENT}.identityMap.entry('`);
  await expect(condition.proposal('ECID')).toBeVisible();
  await condition.retype('updateTimeZone(now(), "Australia/Syd');
  await expect(condition.proposal('Australia/Sydney')).toBeVisible();
  await condition.retype('nowWithDelta(-2, "');
  await expect(condition.proposal('months')).toBeVisible();

  await condition.retype('spl');
  await expect(condition.proposal(/^split/)).toHaveCount(0);
  await condition.retype('count(spl');
  await expect(condition.proposal(/^split/)).toBeVisible();
});

test('signatures, documentation and layout on command', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.retype('substr("abc", 1, ');
  await expect(condition.signature).toContainText(
    'substr(text: string, begin: integer, end: integer)',
  );
  await expect(condition.signature.locator('.parameter.active')).toHaveText('end: integer');
  await expect(condition.signature).toContainText('The part of a text');

  await condition.paste(pageViews);
  await condition.moveTo(`@event{${EVENT}.eve`.length);
  const hover = await condition.hover();
  await expect(hover).toContainText('eventType: string');
  await expect(hover).toContainText('Suggested values');
  await page.keyboard.press('Escape');

  await condition.paste(`${field('eventType')}=="media.play"   and(true)`);
  await page.keyboard.press('Shift+Alt+F');
  await expect
    .poll(() => condition.read())
    .toBe(`${field('eventType')} == "media.play" and (true)`);
});

test('colours tell what the words are', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.paste(`${field('eventType')} == "media.play" and ${field('nope')} == "no"`);
  const colour = (text: string): Promise<string> =>
    condition
      .word(text)
      .first()
      .evaluate((word) => getComputedStyle(word).color);
  // The words are coloured a moment after the text, and again once they are checked.
  await expect
    .poll(async () => {
      const words = ['eventType', EVENT, 'media.play', '"no"', 'nope'];
      return new Set(await Promise.all(words.map(colour))).size;
    })
    .toBe(5);
});

test('the keyboard leaves the editor, also past an open list and an open signature', async ({
  page,
}) => {
  const condition = await openCondition(new App(page));
  await condition.retype('substr(');
  await expect(condition.signature).toBeVisible();
  await expect(condition.firstProposal).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(condition.firstProposal).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(condition.signature).toBeHidden();
  await expect(condition.textbox).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(condition.textbox).not.toBeFocused();
});

test('an editor with its squiggles and its list has no axe findings', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.paste(`${field('nope')} == "no"`);
  await expect(page.getByText('Unknown field “nope”.').first()).toBeVisible();
  await expectNoAxeFindings(page);
});

test('the language is looked up beside the editor, with the keyboard alone', async ({ page }) => {
  const condition = await openCondition(new App(page));
  await condition.paste('true and ');
  const help = page.getByRole('region', { name: 'Language help' });
  await page.getByRole('button', { name: 'Language help' }).press('Enter');
  const search = help.getByRole('searchbox', { name: 'Search the language' });
  await expect(search).toBeFocused();
  await expect(help.getByRole('option', { name: /^@event/ })).toBeVisible();
  await expectNoAxeFindings(page);

  await page.keyboard.type('last part of a te');
  await expect(help).toContainText('Nothing in the language matches');
  await search.fill('part of a text');
  await page.keyboard.press('ArrowDown');
  const entry = help.getByRole('region', { name: 'substr' });
  await expect(entry).toContainText('substr("Hello World", 0, 5) gives "Hello"');
  await expect(entry).toContainText('substr(text: string, begin: integer, end: integer): string');
  await entry.getByRole('button', { name: 'Insert substr' }).press('Enter');
  await condition.expectToContain('true and substr()');
  await expect(condition.textbox).toBeFocused();

  await search.fill('lower case');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await condition.expectToContain('lower()');
  await search.fill('');
  await search.press('Escape');
  await expect(help).toBeHidden();
  await expect(condition.textbox).toBeFocused();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('mistakes and their corrections are in French', async ({ page }) => {
    const app = new App(page, french);
    await app.startEventOn('Lumera Web Interactions');
    const { event } = app;
    await event.name.fill('PageVue');
    await event.chooseType(french.unitary);
    await event.chooseEventIdType(french.ruleBased);
    await event.chooseSchema('Lumera Web Interactions');
    const { condition } = event;

    await condition.paste('@event{PageVue.eventTyp} is null');
    await expect(page.getByText('Champ inconnu').first()).toBeVisible();
    await condition.moveTo('@event{PageVue.eve'.length);
    // Monaco's own words are French as well.
    await expect(await condition.openFixes()).toContainText('Correctif rapide');
    await page.keyboard.press('Enter');
    await condition.expectToContain('@event{PageVue.eventType} is null');

    await condition.paste('@event{PageVue.eventType} = "commerce.purchase"');
    await page
      .getByRole('button', { name: 'Remplacer «\u00A0=\u00A0» par «\u00A0==\u00A0»' })
      .click();
    await page.getByRole('button', { name: /^Remplacer .*commerce\.purchases/ }).click();
    await condition.expectToContain('@event{PageVue.eventType} == "commerce.purchases"');

    await condition.paste('@{PageVue.eventType} AND true');
    await expect(page.getByText(/@\{…\}/).first()).toBeVisible();
    await condition.retype('substr(');
    await expect(condition.signature).toContainText('La partie d’un texte');
  });
});
