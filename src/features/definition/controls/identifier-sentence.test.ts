import { describe, expect, it } from 'vitest';
import { en } from '#messages';
import { identifierSentence } from './identifier-sentence.tsx';

const sentence = (expression: string): string =>
  identifierSentence(en.identifier, expression, null);

describe('identifierSentence', () => {
  it.each([
    [
      "@event{E.identityMap.entry('Email').first().id}",
      'The id of the first Email entry of identityMap.',
    ],
    ['@event{E._acme.crm.id}', 'The value of _acme.crm.id (_acme.crm.id).'],
    ['@event{E.items.first().sku}', 'The sku of the first element of items.'],
    ['@event{E.items.last().sku}', 'The sku of the last element of items.'],
    ['@event{E.items.all(currentEventField.a > 1).sku}', 'The value of the expression.'],
    ['concat(@event{E.a}, @event{E.b})', 'The value of the expression.'],
    ['@event{E.', 'The value of the expression.'],
  ])('%s', (expression, expected) => {
    expect(sentence(expression)).toBe(expected);
  });
});
