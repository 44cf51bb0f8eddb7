/**
 * The replay part of `npm run bench`: builds the page of src/testing/bench/replay as the app is built, serves it and lets
 * the report beside it measure there. `--write` puts the tables into the README of the engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { importForNode } from './bundle-for-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/bench-replay');
const readme = path.join(root, 'src/domain/trigger/README.md');

/** Measures in a browser of its own and prints tables. */
export async function benchReplay() {
  const { chromiumArguments, findChromium, reportReplay, tasksDuring, withTables } =
    await importForNode(path.join(cache, 'node'), PARTS);
  const outDir = path.join(cache, 'page');
  const served = {
    root: path.join(root, 'src/testing/bench/replay'),
    configFile: /** @type {const} */ (false),
    base: './',
  };
  await build({
    ...served,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({ ...served, logLevel: 'error', build: { outDir } });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArguments(),
  });
  const openPage = async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('window.replayBench !== undefined');
    await page.evaluate('window.replayBench.drawLog()');
    return page;
  };
  try {
    const tables = await reportReplay({ openPage, tasksDuring, print: console.log });
    if (process.argv.includes('--write')) {
      const lead = `Chromium ${browser.version()}, \`npm run bench -- replay --write\`.`;
      // Read at the end only: another bench may have written meanwhile.
      writeFileSync(
        readme,
        withTables(readFileSync(readme, 'utf8'), lead, tables, 'bench:browser'),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What is written in TypeScript and runs in Node: the report, and what it shares with the browser tests. */
const PARTS = {
  report: 'src/testing/bench/replay/report.ts',
  chromium: 'src/build/find-chromium.ts',
  tasks: 'e2e/page-tasks.ts',
};
