import { expect, test } from 'vitest';
import { snippetWithSelection } from './model-texts.ts';

test.each([
  ['f()', 2, 2, 'f($0)'],
  ['"a": 0', 5, 6, '"a": ${0:0}'],
  ['{}$', 1, 1, String.raw`{$0\}\$`],
  [String.raw`"\\"`, 4, 4, String.raw`"\\\\"$0`],
])('%s as a snippet', (text, start, end, snippet) =>
  expect(snippetWithSelection(text, { start, end })).toBe(snippet),
);
