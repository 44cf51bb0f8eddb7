import AxeBuilder from '@axe-core/playwright';
import { libraryFindings } from './axe-library-findings.ts';
import { expect, test } from './fixtures.ts';

test('the list of accessibility findings inside libraries is exact', async ({ page }) => {
  const names = libraryFindings.map((finding) => finding.name);
  expect(new Set(names).size, 'names are unique').toBe(names.length);
  for (const finding of libraryFindings) {
    expect(finding.reason.length, `${finding.name} has a reason`).toBeGreaterThan(20);
    await page.goto('./');
    await finding.reproduce(page);
    const { violations } = await new AxeBuilder({ page }).withRules([finding.rule]).analyze();
    const found = violations.flatMap(({ nodes }) => nodes.map((node) => node.html));
    const hits = found.filter((html) => finding.html.test(html));
    expect(hits, `${finding.name} no longer occurs: take it off the list`).not.toEqual([]);
  }
});
