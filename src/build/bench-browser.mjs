/**
 * The browser part of `npm run bench`: builds the page of src/testing/bench/browser as the app is built, serves it and
 * lets the report beside it measure there. Nothing of it gets into dist/.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { importForNode } from './bundle-for-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/bench-browser');

/** Measures in a browser of its own and prints tables. */
export async function benchBrowser() {
  const { chromiumArguments, findChromium, reportBrowser, s2LocalFonts, tasksDuring } =
    await importForNode(path.join(cache, 'node'), PARTS);
  const pageRoot = path.join(root, 'src/testing/bench/browser');
  const outDir = path.join(cache, 'page');
  const served = { root: pageRoot, configFile: /** @type {const} */ (false), base: './' };
  await build({
    ...served,
    logLevel: 'error',
    publicDir: false,
    plugins: [s2LocalFonts(), react()],
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
  const server = await preview({ ...served, logLevel: 'error', build: { outDir } });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...chromiumArguments(),
      // The stage collects garbage before each figure, so that no tree pays for the one before.
      '--js-flags=--expose-gc',
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await reportBrowser({ page, tasksDuring, print: console.log });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What is written in TypeScript and runs in Node: the report, and what it shares with the browser tests. */
const PARTS = {
  report: 'src/testing/bench/browser/report.ts',
  chromium: 'src/build/find-chromium.ts',
  fonts: 'src/build/plugins/s2-local-fonts.ts',
  tasks: 'e2e/page-tasks.ts',
};
