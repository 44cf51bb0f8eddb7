import { describe, expect, it } from 'vitest';
import { evaluateText } from './evaluate-text.test-support.ts';
import type { FunctionCategory } from './function-definition.ts';
import { functionTable } from './index.ts';

const definitions = [...functionTable.values()];

describe('the function table', () => {
  // The counts of expression-language.md §9.
  it.each<[FunctionCategory, number]>([
    ['audience', 2],
    ['aggregation', 9],
    ['conversion', 8],
    ['date', 14],
    ['list', 12],
    ['math', 2],
    ['string', 23],
  ])('has the %s functions', (category, count) => {
    expect(definitions.filter((definition) => definition.category === category)).toHaveLength(
      count,
    );
  });

  it('has 70 names, each with a signature', () => {
    expect(functionTable.size).toBe(70);
    expect(definitions.filter(({ signatures }) => signatures.length === 0)).toEqual([]);
  });

  it('knows nothing that it was not told', () => {
    expect(functionTable.has('constructor')).toBe(false);
    expect(functionTable.has('__proto__')).toBe(false);
    expect(functionTable.has('Length')).toBe(false);
    expect(functionTable.has('date')).toBe(false);
  });

  it('has no two signatures with the same parameters', () => {
    const signatures = definitions.flatMap(({ name, signatures }) =>
      signatures.map(({ parameters }) => `${name}(${parameters.map(({ type }) => type).join()})`),
    );
    expect(new Set(signatures).size).toBe(signatures.length);
  });
});

describe('the examples of the table', () => {
  const examples = definitions.flatMap(({ examples }) => examples);

  it.each(examples.map(({ expression, result }) => [expression, result]))(
    '%s is %s',
    (expression, result) => {
      expect(evaluateText(expression)).toBe(result);
    },
  );
});
