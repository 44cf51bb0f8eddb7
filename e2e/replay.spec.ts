import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { ReplayPage } from './pages/replay-page.ts';
import { makeLog, ORPHAN_TYPE, SILENT } from './replay-log.ts';

const EVENTS = 100_000;
const number = (value: number): string => value.toLocaleString('en');

test('100,000 events: run, cancelled, run again, read from every side', async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const log = await makeLog(EVENTS);
  const file = testInfo.outputPath('yesterday.ndjson');
  await writeFile(file, log.text);

  const app = new App(page);
  const replay = new ReplayPage(page);
  await app.openWithSample();
  await app.goTo('Replay');
  await expectNoAxeFindings(page);
  await replay.choose(file);
  await expect(replay.log).toContainText('yesterday.ndjson');

  await replay.run.click();
  await expect(replay.progress).toBeVisible();
  await expect(page.getByText(/events per second/)).toBeVisible();
  await replay.cancel.click();
  await expect(page.getByText(/^Cancelled after/)).toBeVisible();
  await expect(replay.progress).toHaveCount(0);

  await replay.runAgain.click();
  await expect(replay.progress).toBeVisible();
  await replay.expectOver();
  await expect(page.getByText(`${number(EVENTS)} events in`)).toBeVisible();
  await replay.expectFigure('Events', number(EVENTS));
  await replay.expectFigure('Orphans', number(log.orphans));
  await replay.expectFigure('Unreadable', '0');
  for (const [name, count] of log.matches) {
    await expect(replay.definition(name).getByRole('cell').nth(3), name).toHaveText(number(count));
  }
  await expect(replay.definition(SILENT)).toContainText('silent');
  await expectNoAxeFindings(page);

  // A cell of the matrix by keyboard; what identifies a person is masked until its field is revealed.
  await replay.showTab('Matrix');
  const cell = await replay.walkTo('commerce.purchases', 'OrderPlaced');
  const orders = number(log.matches.get('OrderPlaced') ?? 0);
  await expect(cell).toHaveAccessibleName(new RegExp(`${orders} matched`));
  await expectNoAxeFindings(page);
  await page.keyboard.press('Enter');
  await expect(replay.dialog).toBeVisible();
  await replay.dialog.getByText('Payload', { exact: true }).first().click();
  const payload = replay.dialog.getByRole('region', { name: /^Event of line/ }).first();
  await expect(payload).toContainText('••••');
  await expect(payload).not.toContainText('jeanne.aubry');
  await expectNoAxeFindings(page);
  await replay.dialog.getByRole('button', { name: 'identityMap.Email[].id' }).click();
  await expect(payload).toContainText('jeanne.aubry@lumera.example');
  await page.keyboard.press('Escape');
  await expect(replay.dialog).toHaveCount(0);
  await expect(cell).toBeFocused();

  // One sample opens in the test panel of the event, fired and explained.
  await page.keyboard.press('Enter');
  await replay.explainFirst('OrderPlaced');
  await expect(app.event.name).toHaveValue('OrderPlaced');
  await app.event.firePane.expectMatched('OrderPlaced', 'jeanne.aubry@lumera.example');

  // The result is still there; orphans are explained wherever a person wants.
  await app.goTo('Replay');
  const orphans = await replay.showTab('Orphans');
  const row = orphans.getByRole('row').filter({ hasText: ORPHAN_TYPE });
  await expect(row).toBeVisible();
  await expectNoAxeFindings(page);
  await row.getByRole('button', { name: /^Show samples/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Explain in/ })
    .click();
  await page.getByRole('option', { name: 'LyonPageView' }).click();
  await replay.explainFirst('LyonPageView');
  await expect(app.event.name).toHaveValue('LyonPageView');
  await app.event.firePane.expectNotMatched('LyonPageView', '"Paris"');

  // A silent event, and the clause that kept the nearest away.
  await app.goTo('Replay');
  const silent = await replay.showTab('Silent');
  const entry = silent.getByRole('listitem').filter({ hasText: SILENT });
  await expect(entry).toContainText('failed on this clause alone:');
  await expect(entry).toContainText('Consent is true');
  await expectNoAxeFindings(page);
  await entry
    .getByRole('button', { name: /^Show samples/ })
    .first()
    .click();
  await replay.explainFirst(SILENT);
  await app.event.firePane.expectNotMatched(SILENT, 'expected true');

  const download = page.waitForEvent('download');
  await app.goTo('Replay');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('yesterday-replay.csv');
});

test('before and after: an edit shows what it gains and loses, each explained', async ({
  page,
}, testInfo) => {
  const log = await makeLog(20_000);
  const file = testInfo.outputPath('yesterday.ndjson');
  await writeFile(file, log.text);
  const app = new App(page);
  const replay = new ReplayPage(page);
  await app.openWithSample();
  await app.events.link('LyonPageView').click();
  await expect(page.getByText('With a log loaded, you see here')).toBeVisible();
  await page.getByRole('link', { name: 'Load a log' }).click();
  await replay.choose(file);
  await app.goTo('Events');
  await app.events.link('LyonPageView').click();

  const panel = page.getByRole('region', { name: 'Before and after' });
  await expect(panel).toContainText('yesterday.ndjson');
  await app.event.clauses.showText();
  await app.event.condition.paste('@event{LyonPageView.placeContext.geo.city} == "Paris"');
  const lyon = number(log.matches.get('LyonPageView') ?? 0);
  await expect(panel).toContainText(`Lost ${lyon}`, { timeout: 60_000 });
  await expect(panel).toContainText(/over 20,000 events/);
  await expect(panel).toContainText('Unchanged 0');
  await app.event.condition.paste(
    'in(@event{LyonPageView.placeContext.geo.city}, ["Paris", "Lyon"])',
  );
  await expect(panel).toContainText(`Unchanged ${lyon}`, { timeout: 60_000 });
  await expect(panel).toContainText(/Lost 0/);
  await expectNoAxeFindings(page);
  await panel.getByRole('button', { name: /Gained/ }).click();
  await replay.explainFirst('LyonPageView');
  await app.event.firePane.expectMatched('LyonPageView');
  await app.event.firePane.editor.expectToContain('"Paris"');
});

test.describe('broken logs end in a clear report', () => {
  let replay: ReplayPage;
  test.beforeEach(async ({ page }) => {
    const app = new App(page);
    await app.openWithSample();
    await app.goTo('Replay');
    replay = new ReplayPage(page);
  });

  test('5 % broken lines are counted, with their numbers and reasons', async ({ page }) => {
    const { text } = await makeLog(2000);
    const lines = text.trimEnd().split('\n');
    const broken = lines.map((line, index) => (index % 20 === 19 ? line.slice(0, -9) : line));
    await replay.chooseBytes('broken.ndjson', Buffer.from(broken.join('\n')));
    await replay.run.click();
    await replay.expectOver();
    await replay.expectFigure('Events', '1,900');
    await replay.expectFigure('Unreadable', '100');
    const panel = await replay.showTab('Unreadable');
    await expect(panel).toContainText('100 records could not be read. Everything else was.');
    const first = panel.getByRole('listitem').first();
    await expect(first).toContainText('Line 20');
    await expect(first).toContainText(/ends too early|closing quote/);
    await expectNoAxeFindings(page);
  });

  test('a gzip file that was cut off', async () => {
    const { text } = await makeLog(5000);
    const packed = gzipSync(text);
    await replay.chooseBytes('cut.ndjson.gz', packed.subarray(0, packed.length / 2));
    await replay.run.click();
    await expect(replay.report).toContainText('The gzip file ends too early');
    await replay.expectOver();
    await expect(replay.summary).not.toContainText(/Events\s*0/);
  });

  test('an empty file', async () => {
    await replay.chooseBytes('empty.ndjson', Buffer.alloc(0));
    await replay.run.click();
    await expect(replay.report).toContainText('The file is empty');
  });

  test('a line of 10 MB', async () => {
    const long = JSON.stringify({ _id: 'x', text: 'a'.repeat(10 * 1024 * 1024) });
    const { text } = await makeLog(10);
    await replay.chooseBytes('long.ndjson', Buffer.from(`${text}${long}\n${text}`));
    await replay.run.click();
    await replay.expectOver();
    await replay.expectFigure('Events', '20');
    const panel = await replay.showTab('Unreadable');
    await expect(panel.getByRole('listitem')).toContainText(['Line 11']);
    await expect(panel).toContainText('larger than 1 MB');
  });

  test('a binary file', async () => {
    await replay.chooseBytes('picture.png', randomBytes(200_000));
    await replay.run.click();
    await expect(replay.report).toContainText('The file is not text');
  });
});

test('closing the tab during a replay leaves the workspace whole', async ({
  page,
  context,
}, testInfo) => {
  const file = testInfo.outputPath('yesterday.ndjson');
  await writeFile(file, (await makeLog(EVENTS)).text);
  const app = new App(page);
  await app.openWithSample();
  await app.goTo('Settings');
  const before = await app.settings.exportWorkspace();
  await app.goTo('Replay');
  const replay = new ReplayPage(page);
  await replay.choose(file);
  await replay.run.click();
  await expect(page.getByText(/events per second/)).toBeVisible();
  await page.close();

  const again = new App(await context.newPage());
  await again.open();
  await expect(again.events.link('LyonPageView')).toBeVisible();
  await again.goTo('Settings');
  expect(await again.settings.exportWorkspace()).toBe(before);
});

test('a log is kept only where somebody says so, and deleted again', async ({ page }) => {
  const app = new App(page);
  const replay = new ReplayPage(page);
  const { text } = await makeLog(500);
  await app.openWithSample();
  await app.goTo('Replay');
  await replay.chooseBytes('monday.ndjson', Buffer.from(text));
  await expect(replay.keep).not.toBeChecked();
  await replay.keep.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Kept in this browser: \d/)).toBeVisible();
  await page.reload();
  await expect(
    page.getByText(/^monday\.ndjson \(.*\) is kept in this browser since/),
  ).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Load the kept log' }).click();
  await replay.run.click();
  await replay.expectOver();
  await replay.expectFigure('Events', '500');
  await page.getByRole('button', { name: 'Delete the kept log' }).click();
  await expect(replay.keep).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a log…' })).toBeVisible();
  await expect(page.getByText(/is kept in this browser since/)).toHaveCount(0);
});

test('a browser without room says so, and the log stays loaded', async ({ page }) => {
  // The disk of a test machine cannot be filled: the browser's answer to a full one is given instead.
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own object below
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'logs') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const app = new App(page);
  const replay = new ReplayPage(page);
  await app.openWithSample();
  await app.goTo('Replay');
  await replay.chooseBytes('monday.ndjson', Buffer.from((await makeLog(500)).text));
  await replay.keep.focus();
  await page.keyboard.press('Space');
  await expect(replay.report).toContainText(/no room for .*, so the log is not kept/);
  await expect(replay.keep).not.toBeChecked();
  await replay.run.click();
  await replay.expectOver();
  await replay.expectFigure('Events', '500');
});
