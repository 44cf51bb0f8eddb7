import { describe, expect, it } from 'vitest';
import { readMarks } from '#testing';
import { bookingScope } from './booking-scope.test-support.ts';
import { complete } from './completion.ts';

function offered(marked: string) {
  const { text, cursor = 0 } = readMarks(marked);
  return complete(text, cursor, bookingScope, 'eventCondition', {
    mapKeys: (path) => (path === 'identityMap' ? ['ECID', 'Email'] : []),
    zones: ['Europe/Paris'],
  });
}

function labels(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

function ranked(marked: string, wanted: string): readonly string[] {
  return offered(marked)
    .filter(({ rank }) => rank === wanted)
    .map(({ label }) => label);
}

const EVENT_TYPES = ['web.visit', 'commerce.purchases', 'commerce.productListAdds'];
const PARTS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];

describe('complete', () => {
  it.each([
    ['@event{|', ['E']],
    ['@event{E.place.|}', ['city', 'post code']],
    ['@event{E.place.ci|}', ['city', 'post code']],
    ['@event{E.items.|', ['sku', 'status', 'app', 'first', 'last', 'all', 'at']],
    ['@event{E.identityMap.|}', ['entry', 'keys', 'firstEntryKey']],
    ["@event{E.identityMap.entry('|')", ['ECID', 'Email']],
    ["@event{E.identityMap.entry('|", ['ECID', 'Email']],
    ['@event{E.identityMap.entry("Em|").first().id}', ['ECID', 'Email']],
    ['@event{E.items.first(currentEventField.|)}', ['sku', 'status', 'app']],
    ['@event{E.total, |}', ['defaultValue', 'params']],
    ['nowWithDelta(-2, "|")', PARTS],
    ['nowWithDelta(-2, |)', PARTS],
    ['sort(@event{E.items}, "|", true)', ['sku', 'status', 'app']],
    ['mergeLists(["a"], ["b"], |)', ['true', 'false']],
    ['@event{E.eventType} == "|"', EVENT_TYPES],
    ['@event{E.eventType} == "web|', EVENT_TYPES],
    ['@event{E.eventType} != "|"', EVENT_TYPES],
    ['"|" == @event{E.eventType}', EVENT_TYPES],
    ['in(@event{E.eventType}, ["|"])', EVENT_TYPES],
    ['in(@event{E.eventType}, ["web.visit", "|', EVENT_TYPES],
    ['equalIgnoreCase(@event{E.eventType}, "|")', EVENT_TYPES],
    ['@event{E.eventType, defaultValue: "|"}', EVENT_TYPES],
    ['count(@event{E.items.all(currentEventField.status == "|")}) > 0', ['new', 'used']],
    ['"some | text"', []],
    ['@event|{E.total}', []],
    ['#|', []],
  ])('%s', (marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it('offers zones only where a zone stands, the own one first', () => {
    const zones = labels('updateTimeZone(now(), "|")');
    expect(zones[0]).toBe('Europe/Paris');
    expect(zones).toEqual(expect.arrayContaining(['America/New_York', 'UTC', 'Asia/Tokyo']));
    expect(zones.filter((zone) => zone === 'Europe/Paris')).toHaveLength(1);
    expect(labels('now(|)')).not.toContain('vip');
  });

  it('offers operators after an operand, by type', () => {
    expect(labels('@event{E.vip} |')).toEqual(expect.arrayContaining(['and', 'or', 'is null']));
    expect(labels('@event{E.vip} |')).not.toContain('<');
    expect(labels('@event{E.total} |')).toEqual(expect.arrayContaining(['<', '+', '==']));
    expect(labels('@event{E.total} |')).not.toContain('and');
    expect(labels('@event{E.items} |')).toContain('has null');
    expect(labels('@event{E.eventType} == "web.visit"|')).toContain('and');
  });

  it.each(['|', '@event{E.vip} and |', 'not |', '(|)', 'if (|) then (1) else (2)'])(
    'offers in the boolean place %s what is boolean or begins a comparison',
    (place) => {
      expect(ranked(place, 'fits')).toEqual(
        expect.arrayContaining(['vip', 'contain', 'inLastDays', 'not', 'true']),
      );
      expect(ranked(place, 'begins')).toEqual(
        expect.arrayContaining(['eventType', 'total', 'length', 'count']),
      );
      // A list is no condition and begins none: its functions are left out, its fields come last.
      expect(labels(place)).not.toContain('split');
      expect(ranked(place, 'other')).toEqual(expect.arrayContaining(['items', 'identityMap']));
      expect(labels(place)[0]).toBe('vip');
    },
  );

  it('offers values of the enumeration first, then what has the right type', () => {
    const items = offered('@event{E.eventType} == |');
    expect(items[0]).toMatchObject({ label: 'web.visit', insertText: '"web.visit"', rank: 'fits' });
    expect(items.find(({ label }) => label === 'upper')).toMatchObject({ rank: 'fits' });
    expect(items.find(({ label }) => label === 'total')).toMatchObject({ rank: 'other' });
    expect(items.findIndex(({ label }) => label === 'upper')).toBeLessThan(
      items.findIndex(({ label }) => label === 'total'),
    );
  });

  it('expects of a branch the type of the other one', () => {
    const place = 'if (true) then (@event{E.total}) else (|)';
    expect(ranked(place, 'fits')).toContain('total');
    expect(ranked(place, 'fits')).not.toContain('vip');
  });

  it('keeps the quotation mark that is open, and is found by it', () => {
    expect(offered("@event{E.eventType} == 'we|'")[0]).toMatchObject({
      range: { start: 23, end: 27 },
      insertText: "'web.visit'",
      filterText: "'web.visit'",
    });
  });

  it('offers fields, functions and loop variables where an operand stands', () => {
    expect(labels('count(@event{E.items.all(|)}) > 0')).toEqual(
      expect.arrayContaining(['currentEventField', 'vip', 'isEmpty', 'not', 'true']),
    );
    expect(labels('|')).not.toContain('currentEventField');
    expect(labels('|')).toContain("place.'post code'");
  });

  it('offers whole references for @', () => {
    expect(offered('@event{E.vip} and @|')[0]).toMatchObject({
      range: { start: 18, end: 19 },
      label: 'eventType',
      insertText: '@event{E.eventType}',
      filterText: '@event{E.eventType}',
    });
    expect(labels('@ev|')).toContain('place.city');
  });

  it('replaces the word under the cursor and places the cursor inside a call', () => {
    const item = offered('contain(up|, "a")').find(({ label }) => label === 'upper');
    expect(item).toMatchObject({ range: { start: 8, end: 10 }, insertText: 'upper()', cursor: 6 });
  });

  it.each([
    ['|', 'place.city', 'place.city'],
    ['@event{E.items.|}', 'sku', 'items[].sku'],
    ['@event{E.items.app.|}', 'version', 'items[].app.version'],
    ['@event{E.items.first(currentEventField.app.|)}', 'version', 'items[].app.version'],
    ["@event{E.identityMap.entry('Email').first().|}", 'id', 'identityMap{}[].id'],
    ['@event{E.eventType} == "|"', 'web.visit', 'eventType'],
    [
      'count(@event{E.items.all(in(currentEventField.status, ["|"]))}) > 0',
      'used',
      'items[].status',
    ],
  ])('%s: %s is %s in the schema', (marked, label, path) => {
    expect(offered(marked).find((item) => item.label === label)).toMatchObject({ path });
  });
});
