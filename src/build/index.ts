/** The door for the browser tests; everything else here is called by tools and npm scripts. */
export { firstRoute } from './budgets.ts';
export { policyForHeader } from './content-security-policy.ts';
export { chromiumArguments, findChromium } from './find-chromium.ts';
export { findFreePort } from './free-port.ts';
