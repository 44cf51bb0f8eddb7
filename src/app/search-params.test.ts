import { describe, expect, it } from 'vitest';
import { eventListSearch, schemaSearch } from './search-params.ts';

describe('search parameters', () => {
  it('keep what makes sense and drop the rest', () => {
    expect(eventListSearch({ q: 'x', kind: 'nope', sort: 'name', order: 3, more: 1 })).toEqual({
      q: 'x',
      sort: 'name',
    });
  });

  it('take a number that was searched for as text', () => {
    expect(schemaSearch({ q: 42, field: '' })).toEqual({ q: '42' });
  });
});
