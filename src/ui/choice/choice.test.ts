import { describe, expect, it } from 'vitest';
import { matchingChoices } from './choice.ts';

const choices = [
  { id: 'a', label: 'Ville', detail: 'placeContext.geo.city' },
  { id: 'b', label: 'Événement', detail: 'eventType' },
];

describe('matchingChoices', () => {
  it.each([
    ['', 'ab'],
    ['evenement', 'b'],
    ['CITY geo', 'a'],
    ['geo type', ''],
  ])('%s', (query, expected) => {
    expect(
      matchingChoices(choices, query)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});
