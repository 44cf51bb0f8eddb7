import { describe, expect, it } from 'vitest';
import { readMarks } from '#testing';
import { bookingScope } from './booking-scope.test-support.ts';
import { hover } from './hover.ts';

function hovered(marked: string) {
  const { text, cursor = 0 } = readMarks(marked);
  return hover(text, cursor, bookingScope);
}

describe('hover', () => {
  it.each([
    ['@event{E.place.ci|ty} == "a"', { kind: 'field', path: 'place.city', type: 'string' }],
    ['count(@event{E.items.sk|u}) > 0', { kind: 'field', path: 'items[].sku', type: 'listString' }],
    [
      "@event{E.identityMap.entry('Email').first().i|d} is null",
      { kind: 'field', path: 'identityMap{}[].id', type: 'string' },
    ],
    [
      'count(@event{E.items.all(currentEventField.app.ver|sion == "1")}) > 0',
      { kind: 'field', path: 'items[].app.version', type: 'string' },
    ],
    [
      'count(@event{E.items.all(current|EventField.sku == "1")}) > 0',
      { kind: 'loopVariable', name: 'currentEventField', type: 'object' },
    ],
    ['@event{|E.total} > 1.0', { kind: 'event', name: 'E' }],
    ['up|per("a")', { kind: 'function', type: 'string' }],
    ['@event{E.items.fi|rst().sku}', { kind: 'pathFunction', name: 'first', type: 'object' }],
    ['1 =|= 1', { kind: 'operator', operator: '==' }],
    ['1 is n|ull', { kind: 'operator', operator: 'is null' }],
    ['"a|b"', { kind: 'literal', type: 'string' }],
    ['(|1 + 2)', { kind: 'literal', type: 'integer' }],
    ['|(1 + 2)', { kind: 'group', type: 'integer' }],
  ])('%s', (marked, expected) => {
    expect(hovered(marked)).toMatchObject(expected);
  });

  it.each([
    ['@event{E.pla|ce.city} == "a"', '@event{E.place}'],
    ['@event{E.place.ci|ty, defaultValue: "b"} == "a"', '@event{E.place.city}'],
    ['@event{E.items.fi|rst().sku} == "a"', '@event{E.items.first()}'],
    ['up|per(@event{E.place.city}) == "A"', 'upper(@event{E.place.city})'],
    ['true and @event{E.total} |> 1.0', '@event{E.total} > 1.0'],
    ['|(1 + 2) * 3 > 4', '(1 + 2)'],
    [
      'co|unt(@event{E.items.all(currentEventField.sku == "a")}) > 0',
      'count(@event{E.items.all(currentEventField.sku == "a")})',
    ],
    // Inside a condition over elements there are many values, or none.
    ['count(@event{E.items.all(currentEventField.sk|u == "a")}) > 0', undefined],
    ['count(@event{E.items.all(up|per(currentEventField.sku) == "A")}) > 0', undefined],
    ['count(@event{E.items.all(@event{E.vi|p})}) > 0', '@event{E.vip}'],
    ['"a|b" == "ab"', undefined],
  ])('%s can be asked for its value', (marked, readable) => {
    expect(hovered(marked)?.readable).toBe(readable);
  });
});
