/**
 * The browser part of `npm run bench`: our tree against Spectrum's TreeView with the same 3,673 fields, in turns in one
 * page. Prints medians, 95th percentiles and ratios; no figure fails anything.
 */
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { LARGE_SCHEMA_FIELDS } from '../../large-schema.ts';
import type { ContenderName } from './contenders.tsx';
import { median, percentile, printColumns } from '../figures.ts';

/** What the bench asks of its surroundings. */
interface Surroundings {
  readonly page: Page;
  /** Milliseconds of the tasks of the page meanwhile, the longest first. */
  readonly tasksDuring: (
    page: Page,
    act: () => Promise<void>,
  ) => Promise<readonly { readonly processor: number }[]>;
  readonly print: (line: string) => void;
}

const NAMES = { browse: 'ours', select: 'ours, selecting', spectrum: 'S2 TreeView' } as const;
const CONTENDERS: readonly ContenderName[] = ['browse', 'select', 'spectrum'];
const TYPED = ['eva', 'counter 77'];
const ROUNDS = 21;
/** Typing takes long: in every third round. */
const TYPING_EVERY = 3;
const SCROLLS = 2;

/** What was measured of one contender, in milliseconds. */
interface Samples {
  readonly closed: number[];
  readonly open: number[];
  readonly stroke: number[];
  readonly scroll: number[];
}

export async function reportBrowser({ page, tasksDuring, print }: Surroundings): Promise<void> {
  await page.waitForFunction(() => window.treeBench !== undefined);
  const samples = new Map<ContenderName, Samples>(
    CONTENDERS.map((name) => [name, { closed: [], open: [], stroke: [], scroll: [] }]),
  );
  // The first round warms the code up, as a page that has been used for a minute is.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, into] of samples) {
      const typed = round % TYPING_EVERY === 0 ? TYPED : [];
      const figures = await page.evaluate(measureOnce, { name, typed });
      if (round === 0) continue;
      into.closed.push(figures.closed);
      into.open.push(figures.open);
      into.stroke.push(...figures.strokes);
    }
  }
  for (let run = 0; run < SCROLLS; run += 1) {
    for (const [name, into] of samples) {
      await page.evaluate((which) => window.treeBench?.mount(which, true), name);
      await page.mouse.move(300, 400);
      const tasks = await tasksDuring(page, () => scrollDown(page));
      into.scroll.push(tasks[0]?.processor ?? Number.NaN);
      await page.evaluate(() => window.treeBench?.unmount());
    }
  }
  const idle = await page.evaluate(async () => {
    const frames: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) frames.push((await window.treeBench?.idle()) ?? NaN);
    return frames;
  });
  const load = loadavg().map((each) => each.toFixed(1));
  print(
    `\nTrees of ${LARGE_SCHEMA_FIELDS.toLocaleString('en')} fields in Chromium, in turns, ${ROUNDS} rounds; milliseconds until painted, median (95th percentile)`,
  );
  printColumns(print, [
    ['tree', 'mounted closed', 'mounted open', 'key stroke', 'longest task, scrolling'],
    ...[...samples].map(([name, { closed, open, stroke, scroll }]) => [
      NAMES[name],
      ...[closed, open, stroke].map(sayMedian),
      Math.max(...scroll).toFixed(0),
    ]),
    ...CONTENDERS.filter((name) => name !== 'spectrum').map((name) => [
      `${NAMES[name]} / S2`,
      ...(['closed', 'open', 'stroke', 'scroll'] as const).map((kind) =>
        ratio(samples.get(name)?.[kind], samples.get('spectrum')?.[kind]),
      ),
    ]),
  ]);
  print(
    `  An empty frame takes ${median(idle).toFixed(1)} ms of each; load of the machine ${load.join(', ')}.`,
  );
}

/** Runs in the page. */
async function measureOnce(wanted: { name: ContenderName; typed: readonly string[] }) {
  const stage = window.treeBench;
  if (stage === undefined) throw new Error('the page of the bench has gone');
  const closed = await stage.mount(wanted.name, false);
  stage.unmount();
  const open = await stage.mount(wanted.name, true);
  const strokes: number[] = [];
  for (const text of wanted.typed) {
    for (let end = 1; end <= text.length; end += 1) {
      strokes.push(await stage.stroke(text.slice(0, end)));
    }
    await stage.stroke('');
  }
  stage.unmount();
  return { closed, open, strokes };
}

/** From the top to the bottom, about a screen a frame. */
async function scrollDown(page: Page): Promise<void> {
  const turns = Math.ceil((LARGE_SCHEMA_FIELDS * 40) / 1200);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, 1200);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function sayMedian(samples: readonly number[]): string {
  return `${median(samples).toFixed(1)} (${percentile(samples, 0.95).toFixed(1)})`;
}

function ratio(ours: readonly number[] = [], theirs: readonly number[] = []): string {
  return (median(ours) / median(theirs)).toFixed(3);
}
