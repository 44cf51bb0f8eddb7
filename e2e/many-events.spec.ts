import { readFile } from 'node:fs/promises';
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';

/** What a person notices as a hitch begins here (issue: "no task exceeds 50 ms"). */
const LONGEST_TASK = 50;

test('2,000 events: few rows in the document, and nothing hitches', async ({ page }, testInfo) => {
  const app = new App(page);
  await app.open('./#/settings');
  await app.settings.importWorkspace('many.json', await workspaceOf(2000));
  await app.goTo('Events');
  await expect(app.events.count).toHaveText('2000/2000');
  await expect(page.getByText('Ready').first()).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  // The import is over when its toast can be read; what follows is scrolling and typing alone.
  await expect(app.toast(/records imported/)).toBeVisible();

  const scrolling = await longTasks(page, async () => {
    await app.events.link('Event0000').hover();
    for (let turn = 0; turn < 30; turn += 1) {
      await page.mouse.wheel(0, 1200);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  const typing = await longTasks(page, async () => {
    await app.events.search.focus();
    await page.keyboard.type('Event19', { delay: 60 });
    await expect(app.events.count).toHaveText('100/2000');
    for (let key = 0; key < 7; key += 1) await page.keyboard.press('Backspace', { delay: 60 });
    await expect(app.events.count).toHaveText('2000/2000');
  });
  const figures = `long tasks in ms: scrolling [${scrolling.join(', ')}], typing [${typing.join(', ')}]`;
  testInfo.annotations.push({ type: 'figures', description: figures });
  expect(Math.max(0, ...scrolling, ...typing), figures).toBeLessThanOrEqual(LONGEST_TASK);
});

/** The durations of the tasks over 50 ms while something is done. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { longTasks: { durations, observer } });
  });
  await act();
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { longTasks } = window as unknown as {
      longTasks: { durations: number[]; observer: PerformanceObserver };
    };
    longTasks.observer.disconnect();
    return longTasks.durations;
  });
}

/** The sample workspace with one of its events many times over. */
async function workspaceOf(count: number): Promise<string> {
  const file = new URL('../public/starter/sample-workspace.json', import.meta.url);
  const sample = JSON.parse(await readFile(file, 'utf8'));
  const events = Array.from({ length: count }, (_, index) => {
    const model = sample.events[index % sample.events.length];
    const name = `Event${String(index).padStart(4, '0')}`;
    const text = JSON.stringify(model.definition).replaceAll(model.definition.name, name);
    const definition = JSON.parse(text);
    if ('eventID' in definition) definition.eventID = index.toString(16).padStart(64, '0');
    return {
      ...model,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      definition,
      samples: [],
    };
  });
  return JSON.stringify({ ...sample, events });
}
