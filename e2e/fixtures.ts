import { test as base, expect } from '@playwright/test';
import { type Witness, watch } from './page-witness.ts';

interface HouseFixtures {
  /** What the page asked for and complained about so far. */
  readonly witness: Witness;
}

/**
 * Playwright's `test`, in which every test fails on any request that leaves the origin, any console
 * error or warning, any uncaught error and any violation of the content-security policy.
 */
export const test = base.extend<HouseFixtures>({
  witness: [
    async ({ context, baseURL }, use) => {
      const witness = await watch(context, baseURL ?? 'http://localhost/');
      await use(witness);
      expect(witness.strangers, 'requests that left the origin').toEqual([]);
      expect(witness.unexpected(), 'errors, warnings and policy violations').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
