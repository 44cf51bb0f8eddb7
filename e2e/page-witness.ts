import type { BrowserContext, Page } from '@playwright/test';

/** What a page did that it must never do, in the words of the tool that saw it. */
export interface Witness {
  /** Every request, in order. */
  readonly requests: readonly string[];
  /** Requests that left the origins of the test. */
  readonly strangers: readonly string[];
  /** Console errors and warnings, uncaught errors, violations of the content-security policy. */
  readonly complaints: readonly string[];
  /** Takes another origin of the test itself as home (a second static server). */
  readonly allowOrigin: (origin: string) => void;
  /** Takes complaints that contain this text as expected: for a test that provokes one. */
  readonly expectComplaint: (text: string) => void;
  /** The complaints that nobody expected. */
  readonly unexpected: () => string[];
}

const policyReport = 'content-security policy:';

/** Watches every page of a browser context from before its first script runs. */
export async function watch(context: BrowserContext, home: string): Promise<Witness> {
  const homes = new Set([new URL(home).origin]);
  const [requests, complaints, expected]: [string[], string[], string[]] = [[], [], []];

  await context.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`${prefix} ${violation.effectiveDirective} ${violation.blockedURI}`);
    });
  }, policyReport);

  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(describe(message));
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('page', (page: Page) => {
    page.on('crash', () => complaints.push(`crashed: ${page.url()}`));
  });

  return {
    requests,
    complaints,
    get strangers() {
      return requests.filter((url) => isNetwork(url) && !homes.has(new URL(url).origin));
    },
    allowOrigin: (origin) => homes.add(origin),
    expectComplaint: (text) => expected.push(text),
    unexpected: () =>
      complaints.filter((complaint) => !expected.some((text) => complaint.includes(text))),
  };
}

function describe(message: { type(): string; text(): string; location(): { url: string } }) {
  return `console ${message.type()}: ${message.text()} (${message.location().url})`;
}

/** `blob:` and `data:` addresses never leave the page. */
function isNetwork(url: string): boolean {
  return /^(https?|wss?):/.test(url);
}
