import { describe, expect, it } from 'vitest';
import { aTally } from '../tally.test-support.ts';
import { definitionRows, sortDefinitions } from './definition-rows.ts';
import { silentDefinitions } from './silent-definitions.ts';

const counts = (matched: number) => ({ matched, invalidXdm: 0, identityNotFound: 0 });
const miss = (count: number) => [{ clause: 'a', count, samples: [] }];

describe('the rows of the definitions', () => {
  const tally = aTally({
    definitions: [
      { id: '1', name: 'Bravo', recognised: 3, counts: counts(3) },
      { id: '2', name: 'Alpha' },
    ],
  });
  const rows = definitionRows(tally, [
    { id: '1', name: 'Bravo', problems: 0 },
    { id: '2', name: 'Alpha', problems: 0 },
    { id: '3', name: 'Charlie', problems: 2 },
    { id: '4', name: 'Saved since', problems: 0 },
  ]);

  it('mark the silent ones and add those that could not take part', () => {
    expect(rows.map(({ name, isSilent, problems }) => [name, isSilent, problems])).toEqual([
      ['Bravo', false, 0],
      ['Alpha', true, 0],
      ['Charlie', false, 2],
    ]);
  });

  it('are sorted by a figure, then by name', () => {
    const names = (column: 'matched' | 'name' | 'state', isDescending: boolean) =>
      sortDefinitions(rows, { column, isDescending }).map(({ name }) => name);
    expect(names('matched', true)).toEqual(['Bravo', 'Alpha', 'Charlie']);
    expect(names('name', true)).toEqual(['Charlie', 'Bravo', 'Alpha']);
    expect(names('state', true)).toEqual(['Charlie', 'Alpha', 'Bravo']);
  });
});

it('silent definitions come nearest first, the recognised ones before all', () => {
  const tally = aTally({
    definitions: [
      { id: '1', name: 'Never' },
      { id: '2', name: 'Near', nearest: miss(90) },
      { id: '3', name: 'Matched', counts: counts(1), recognised: 1 },
      { id: '4', name: 'Invalid', recognised: 2 },
      { id: '5', name: 'Nearer', nearest: miss(900) },
    ],
  });
  expect(silentDefinitions(tally).map(({ name }) => name)).toEqual([
    'Invalid',
    'Nearer',
    'Near',
    'Never',
  ]);
});
