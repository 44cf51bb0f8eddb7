import { describe, expect, it } from 'vitest';
import { evaluateText } from '../functions/evaluate-text.test-support.ts';
import { functionTable } from '../functions/index.ts';
import { PATH_FUNCTIONS } from '../syntax/nodes.ts';
import { parse } from '../syntax/parser.ts';
import { exampleShown, languageReference } from './language-reference.ts';
import { OPERATOR_EXAMPLES } from './operator-examples.ts';

const entries = languageReference();

describe('the language reference', () => {
  it('has every function, operator and path function once', () => {
    expect(entries).toHaveLength(functionTable.size + OPERATOR_EXAMPLES.size + PATH_FUNCTIONS.size);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });

  it('has an example of everything but random identifiers and audiences', () => {
    expect(entries.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual(
      [...functionTable.values()]
        .filter(({ examples }) => examples.length === 0)
        .map((f) => f.name),
    );
  });

  it('shows examples that can be read', () => {
    const expressions = entries.flatMap(({ examples }) => examples.map((one) => one.expression));
    expect(expressions.filter((one) => parse(one).diagnostics.length > 0)).toEqual([]);
  });

  it.each([
    ['upper', 'upper()', 6],
    ['now', 'now()', 4],
    ['uuid', 'uuid()', 6],
    ['==', ' == ', 4],
    ['not', 'not ', 4],
    ['first', '.first()', 7],
    ['entry', ".entry('')", 8],
    ['keys', '.keys()', 7],
  ])('inserts %s as %s', (name, insertText, cursor) => {
    expect(entries.find((entry) => entry.name === name)).toMatchObject({ insertText, cursor });
  });

  it('puts texts between quotes', () => {
    expect(exampleShown({ expression: 'toString(4)', result: '4' }).result).toBe('"4"');
    expect(exampleShown({ expression: 'toInteger("4")', result: '4' }).result).toBe('4');
  });
});

describe('the examples of the operators', () => {
  const examples = [...OPERATOR_EXAMPLES.values()].flat();
  it.each(examples.map(({ expression, result }) => [expression, result]))(
    '%s is %s',
    (expression, result) => {
      expect(evaluateText(expression)).toBe(result);
    },
  );
});
