import { describe, expect, it } from 'vitest';
import { functionTable } from '#domain/expression';
import { phraseOf, spoken } from './shop.test-support.ts';

/** Functions whose entry has no example that runs by itself. */
const OTHERS = { uuid: 'uuid()', filter: 'filter($items, "sku", ["A1"])' };

const examples = [
  ...[...functionTable.values()].flatMap((definition) =>
    definition.examples.map(({ expression }) => [definition.name, expression] as const),
  ),
  ...Object.entries(OTHERS),
];

describe('every function', () => {
  it('is told by a phrase of its own', () => {
    expect(new Set(examples.map(([name]) => name)).size).toBe(70);
  });

  it.each(examples)('%s: %s', (name, expression) => {
    expect(JSON.stringify(phraseOf(expression))).not.toContain('"otherCall"');
    const isOneWord = name.toLowerCase() === name;
    for (const sentence of spoken(expression)) {
      expect(sentence).toMatch(/.{4,}\.$/);
      expect(sentence.toLowerCase()).not.toBe(`${name}.`);
      expect(sentence).not.toContain(isOneWord ? `${name}(` : name);
    }
  });
});
