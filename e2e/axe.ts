import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { libraryFindings } from './axe-library-findings.ts';

/**
 * Fails when axe finds anything of ours on the page as it is now. Findings inside a library count
 * as ours unless the reasoned list (axe-library-findings.ts) names rule and element.
 */
export async function expectNoAxeFindings(page: Page, scope?: string): Promise<void> {
  await animationsEnd(page);
  // What passed is not listed: nobody reads it here, and it takes time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (scope === undefined ? builder : builder.include(scope)).analyze();
  const ours = violations.flatMap((violation) =>
    violation.nodes
      .filter((node) => !isLibraryFinding(violation.id, node.html))
      .map(
        (node) => `${violation.id}: ${violation.help} · ${node.target.join(' ')} · ${node.html}`,
      ),
  );
  expect(ours, 'accessibility findings').toEqual([]);
}

function isLibraryFinding(rule: string, html: string): boolean {
  return libraryFindings.some((known) => known.rule === rule && known.html.test(html));
}

/** A dialog that is still fading in has the contrast of a ghost. */
async function animationsEnd(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}
