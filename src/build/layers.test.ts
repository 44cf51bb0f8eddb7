import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layers } from './layers.mjs';

/** Their projects reference more than they import: they hold every layer's tests, or none of `src`. */
const withProjectsOfTheirOwn = new Set(['testing', 'e2e', 'build']);
const plainLayers = Object.entries(layers).filter(([name]) => !withProjectsOfTheirOwn.has(name));

test.each(plainLayers)('%s references what the table lets it import', (layer, mayImport) => {
  const config = JSON.parse(
    readFileSync(new URL(`../${layer}/tsconfig.json`, import.meta.url), 'utf8'),
  ) as { references: { path: string }[] };
  const references = config.references.map(({ path }) => path.replace('../', ''));
  expect(references.toSorted()).toEqual([...mayImport].toSorted());
});

test.each(Object.keys(layers))('src/README.md says what %s is for', (layer) => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(text).toContain(`| \`${layer}/\``);
});
