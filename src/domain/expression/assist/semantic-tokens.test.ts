import { describe, expect, it } from 'vitest';
import { check } from '../check/checker.ts';
import type { Scope } from '../scope.ts';
import { parse } from '../syntax/parser.ts';
import { bookingScope, closedAttributes } from './booking-scope.test-support.ts';
import { semanticTokens } from './semantic-tokens.ts';

const scope: Scope = {
  ...bookingScope,
  hasDataSource: (source) => source === 'Weather',
  fieldGroup: (source, group) =>
    source === 'Weather' && group === 'now'
      ? closedAttributes({ rain: { kind: 'scalar', type: 'decimal' } })
      : undefined,
  action: (name) =>
    name === 'Call' ? closedAttributes({ code: { kind: 'scalar', type: 'string' } }) : undefined,
};

/** `word:kind` for every token that has one. */
function kinds(text: string): readonly string[] {
  return semanticTokens(check(parse(text), scope, 'free')).map(
    ({ range, kind }) => `${text.slice(range.start, range.end)}:${kind}`,
  );
}

describe('semanticTokens', () => {
  it.each([
    [
      '@event{E.place.city} == "Paris"',
      [
        '@event:keyword',
        'E:source',
        'place:eventField',
        'city:eventField',
        '==:operator',
        '"Paris":string',
      ],
    ],
    [
      '#{Weather.now.rain} > -1.5',
      [
        '#:keyword',
        'Weather:source',
        'now:source',
        'rain:dataSourceField',
        '>:operator',
        '-:number',
        '1.5:number',
      ],
    ],
    ['@action{Call.code}', ['@action:keyword', 'Call:source', 'code:actionField']],
    [
      '@event{E.eventType} == "web.visit"',
      [
        '@event:keyword',
        'E:source',
        'eventType:eventField',
        '==:operator',
        '"web.visit":enumerationValue',
      ],
    ],
    [
      "@event{E.identityMap.entry('Email').first().id}",
      [
        '@event:keyword',
        'E:source',
        'identityMap:eventField',
        'entry:pathFunction',
        "'Email':mapKey",
        'first:pathFunction',
        'id:eventField',
      ],
    ],
    [
      "@event{E.place.'post code'}",
      ['@event:keyword', 'E:source', 'place:eventField', "'post code':eventField"],
    ],
    [
      'count(@event{E.items.all(currentEventField.sku is null)})',
      [
        'count:function',
        '@event:keyword',
        'E:source',
        'items:eventField',
        'all:pathFunction',
        'currentEventField:loopVariable',
        'sku:eventField',
        'is:keyword',
        'null:keyword',
      ],
    ],
    [
      '@event{E.total, defaultValue: 1.0}',
      ['@event:keyword', 'E:source', 'total:eventField', 'defaultValue:keyword', '1.0:number'],
    ],
    [
      'if (not true) then (date("2026-03-01")) else (now())',
      [
        'if:keyword',
        'not:keyword',
        'true:keyword',
        'then:keyword',
        'date:function',
        '"2026-03-01":string',
        'else:keyword',
        'now:function',
      ],
    ],
    [
      '@event{E.nope} AND lenght(nope) = 1',
      [
        '@event:keyword',
        'E:source',
        'nope:unknown',
        'AND:keyword',
        'lenght:unknown',
        'nope:unknown',
        '=:operator',
        '1:number',
      ],
    ],
    ['@event{X.city}', ['@event:keyword', 'X:unknown', 'city:eventField']],
    ['@event{E.', ['@event:keyword', 'E:source']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
