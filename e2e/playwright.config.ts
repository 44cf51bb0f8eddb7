import { chromiumArguments, findChromium, findFreePort } from '#build';
import { defineConfig } from '@playwright/test';

// The worker processes read this file again and must come to the same port.
const port = Number((process.env['DECLIC_E2E_PORT'] ??= String(await findFreePort())));
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  // Generous, for machines that have other things to do; a main job takes 15 seconds on an idle one.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A shared machine may stall once; what fails twice is broken. Retried tests are named in the report.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    baseURL: `${origin}/`,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    // Copying and pasting as people do it.
    permissions: ['clipboard-read', 'clipboard-write'],
    // Video needs a codec that bare machines lack; a trace of a failed test shows more. Its film would take time
    // from the page that is tested; the snapshots of the document tell the same.
    video: 'off',
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: findChromium(), args: chromiumArguments() },
  },
  webServer: {
    command: `node src/build/start.mjs --port ${port}`,
    cwd: '..',
    url: `${origin}/`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
