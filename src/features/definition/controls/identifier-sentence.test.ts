import { describe, expect, it } from 'vitest';
import { newEvent } from '#domain/event';
import { en } from '#messages';
import { bookingSchema } from '#testing';
import { identifierSentence } from './identifier-sentence.tsx';

const schema = bookingSchema();
const draft = newEvent('unitaryRuleBased', [], { bytes: (count) => new Uint8Array(count) });
const sentence = (expression: string): string =>
  identifierSentence(
    en,
    { ...draft, type: 'unitary', profileIdentifier: expression } as never,
    schema,
  );

describe('identifierSentence', () => {
  it.each([
    [
      "@event{event1.identityMap.entry('Email').first().id}",
      'The id of the first Email entry of identityMap.',
    ],
    ['@event{event1.items.first().sku}', 'The sku of the first element of items.'],
    ['@event{event1.items.last().sku}', 'The sku of the last element of items.'],
    ['@event{event1.items.at(1).sku}', 'The sku of element number 2 of items.'],
    ['@event{event1.eventType}', 'The value of eventType (eventType).'],
    ['lower(@event{event1.eventType})', 'eventType in lower case.'],
    ['concat(@event{event1.a}, @event{event1.b})', 'a followed by b.'],
    ['@event{event1.', 'The value of the expression.'],
  ])('%s', (expression, expected) => {
    expect(sentence(expression)).toBe(expected);
  });
});
