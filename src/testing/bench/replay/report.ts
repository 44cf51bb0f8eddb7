/**
 * `npm run bench -- replay`: what judging an event costs in a Web Worker beside `JSON.parse`, a whole replay with one and
 * with two counting workers, and the longest task of the page meanwhile. Prints tables; no figure fails anything.
 */
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { printTable, type Table } from '../trigger/tables.ts';
import type { ReplayFigures } from './page.ts';
import type { RaceResult } from './race.ts';
import { costTable, replayTable, taskTable, type Task } from './result-tables.ts';

export { withTables } from '../trigger/tables.ts';

/** What the bench asks of its surroundings. */
interface Surroundings {
  /** A page of its own, nothing of which is warm. */
  readonly openPage: () => Promise<Page>;
  /** The tasks of the page meanwhile, the longest first. */
  readonly tasksDuring: (page: Page, act: () => Promise<void>) => Promise<readonly Task[]>;
  readonly print: (line: string) => void;
}

const SIZES = [100, 1000];
const DEFINITIONS = 1000;
/** Of a log of some 35 MB. */
const COPIES = 3;
const ROUNDS = 5;

/** All tables of the replay in a browser. */
export async function reportReplay({
  openPage,
  tasksDuring,
  print,
}: Surroundings): Promise<readonly Table[]> {
  const page = await openPage();
  const races = new Map<number, RaceResult>();
  for (const count of SIZES) {
    print(`${count.toLocaleString('en')} definitions in a worker …`);
    races.set(count, await page.evaluate(race, count));
  }
  await page.close();

  print('replays …');
  const fresh = await openPage();
  await fresh.evaluate(choose, { copies: COPIES, definitions: DEFINITIONS });
  const replaying = (threads: number) => fresh.evaluate(replay, threads);
  const watched = () =>
    tasksDuring(fresh, async () => {
      await replaying(2);
    });
  const tasks = { first: await watched(), later: await watched() };
  const runs: { readonly one: ReplayFigures; readonly two: ReplayFigures }[] = [];
  // The first warms the single worker up.
  await replaying(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push({ one: await replaying(1), two: await replaying(2) });
  }
  await fresh.close();

  const tables = [costTable(races), replayTable(runs, DEFINITIONS), taskTable(tasks)];
  for (const table of tables) printTable(print, table);
  print(
    `\n  Load of the machine ${loadavg()
      .map((each) => each.toFixed(1))
      .join(', ')}.`,
  );
  return tables;
}

/** Runs in the page. */
async function race(definitions: number): Promise<RaceResult> {
  if (!window.replayBench) throw new Error('the page of the bench has gone');
  return window.replayBench.race(definitions);
}

/** Runs in the page. */
function choose(wanted: { readonly copies: number; readonly definitions: number }): void {
  window.replayBench?.choose(wanted.copies, wanted.definitions);
}

/** Runs in the page. */
async function replay(threads: number): Promise<ReplayFigures> {
  if (!window.replayBench) throw new Error('the page of the bench has gone');
  return window.replayBench.replay(threads);
}
