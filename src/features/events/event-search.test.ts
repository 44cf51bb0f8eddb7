import { describe, expect, it } from 'vitest';
import { searchEvents, type EventRow } from './event-search.ts';

const row = (name: string, more: Partial<EventRow> = {}): EventRow => ({
  id: name,
  name,
  description: '',
  kind: 'unitaryRuleBased',
  condition: null,
  schemaId: 's',
  schemaTitle: 'Web',
  identityType: 'ECID',
  problems: 0,
  isDrifted: false,
  updatedAt: '2026-03-01T10:00:00.000Z',
  ...more,
});

const rows = [
  row('CartAdd', { condition: 'Price is more than 5', updatedAt: '2026-03-02T10:00:00.000Z' }),
  row('ParisPageView', { description: 'Page view from Paris', problems: 2 }),
  row('FlightCancelled', { kind: 'business', identityType: null, schemaTitle: 'Flight' }),
];
const names = (search: Parameters<typeof searchEvents>[1]) =>
  searchEvents(rows, search).map((found) => found.name);

describe('searchEvents', () => {
  it('shows the latest change first', () => {
    expect(names({})).toEqual(['CartAdd', 'FlightCancelled', 'ParisPageView']);
  });

  it('finds every word, in any column, whatever the case', () => {
    expect(names({ q: 'paris VIEW' })).toEqual(['ParisPageView']);
    expect(names({ q: 'flight' })).toEqual(['FlightCancelled']);
    expect(names({ q: 'paris flight' })).toEqual([]);
    expect(names({ q: 'price MORE' })).toEqual(['CartAdd']);
  });

  it('filters by kind, identity type and state', () => {
    expect(names({ kind: 'business' })).toEqual(['FlightCancelled']);
    expect(names({ identityType: '-' })).toEqual(['FlightCancelled']);
    expect(names({ state: 'problems' })).toEqual(['ParisPageView']);
  });

  it('sorts both ways', () => {
    expect(names({ sort: 'name' })).toEqual(['CartAdd', 'FlightCancelled', 'ParisPageView']);
    expect(names({ sort: 'name', order: 'descending' })).toEqual([
      'ParisPageView',
      'FlightCancelled',
      'CartAdd',
    ]);
  });
});
