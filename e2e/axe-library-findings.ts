import type { Page } from '@playwright/test';

/**
 * What axe finds inside a library and we cannot mend. axe-library-findings.spec.ts reproduces every
 * entry and fails when one no longer occurs, so this list can only shrink.
 */
export interface LibraryFinding {
  readonly name: string;
  /** axe's rule id, for example `aria-hidden-focus`. */
  readonly rule: string;
  /** Matches the outer HTML of the element that axe names; as narrow as possible. */
  readonly html: RegExp;
  /** Whose it is, why it does no harm or cannot be avoided, and where it was reported. */
  readonly reason: string;
  /** Brings the page to where it occurs, from the app's first screen. */
  readonly reproduce: (page: Page) => Promise<void>;
}

export const libraryFindings: readonly LibraryFinding[] = [
  {
    name: 'announcement of a button that has gone',
    rule: 'role-img-alt',
    html: /^<div role="img" aria-labelledby="react-aria[^"]*"><\/div>$/,
    reason:
      'React Aria announces that a button is busy by an image in its live region, labelled by the button. ' +
      'When the button leaves the page the image has no label until it is removed seven seconds later; ' +
      'it is out of sight and has been read out by then.',
    reproduce: async (page) => {
      await page.getByRole('button', { name: 'Load the sample workspace' }).click();
      await page.getByRole('table', { name: 'Events' }).waitFor();
    },
  },
];
