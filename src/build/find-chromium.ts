import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium for the browser tests: `CHROMIUM_PATH` when set, else one of the machine, else
 * Playwright's own, which is downloaded once. Throws with the ways out when there is none.
 */
export function findChromium(): string {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
  }
  return [...usualPlaces, ownChromium()].find((place) => existsSync(place)) ?? download();
}

function ownChromium(): string {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // Playwright has no build for this platform.
  }
}

function download(): string {
  console.log('No Chromium found on this machine: downloading the one of Playwright …');
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    // Said below, with what to do.
  }
  const place = ownChromium();
  if (existsSync(place)) return place;
  throw new Error(
    'The browser tests need Chromium or Chrome, and downloading one did not work. ' +
      'Install it (Debian: apt-get update && apt-get install -y chromium), ' +
      'or set CHROMIUM_PATH to its executable, then run the tests again.',
  );
}

/** Arguments for a quiet browser: no sandbox for root (Chromium refuses otherwise), no phoning home. */
export function chromiumArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
  ];
}
