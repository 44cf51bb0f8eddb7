import { describe, expect, it } from 'vitest';
import { describeCondition } from '#domain/event';
import { parse } from '#domain/expression';
import { sentences as en } from './en/sentences.ts';
import { sentences as fr } from './fr/sentences.ts';

const spoken = (text: string): readonly [string, string] => {
  const phrase = describeCondition(parse(text));
  return phrase ? [en.condition(phrase), fr.condition(phrase)] : ['', ''];
};

describe('conditions as sentences', () => {
  it.each([
    [
      '@event{E.placeContext.geo.city} == "Paris"',
      'The city of geo is equal to “Paris”.',
      'city de geo est égal à «\u00a0Paris\u00a0».',
    ],
    [
      'not contain(@event{E.eventType}, "web") or @event{E.a} is null',
      'eventType does not contain “web” or a has no value.',
      'eventType ne contient pas «\u00a0web\u00a0» ou a n’a pas de valeur.',
    ],
    [
      'in(@event{E.sub.action}, ["renewed", "upgraded"])',
      'The action of sub is one of “renewed”, “upgraded”.',
      'action de sub fait partie de «\u00a0renewed\u00a0», «\u00a0upgraded\u00a0».',
    ],
    [
      'count(@event{E.items}) >= 2',
      'The number of elements of items is at least 2.',
      'le nombre d’éléments de items vaut au moins 2.',
    ],
  ])('%s', (text, english, french) => {
    expect(spoken(text)).toEqual([english, french]);
  });
});
