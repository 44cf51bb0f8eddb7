import { expect, it } from 'vitest';
import { readSchemaExport } from './read/read-export.ts';
import { searchFields } from './search-fields.ts';

const text = (title: string, members = {}) => ({ type: 'string', title, ...members });
const result = readSchemaExport({
  $id: 'https://ns.adobe.com/lumera/schemas/1',
  properties: {
    oldCity: text('City', { 'meta:status': 'deprecated' }),
    cityCode: text('Code postal'),
    geo: {
      type: 'object',
      title: 'Place',
      properties: { city: text('Ville'), region: text('Région', { description: 'Of the city' }) },
    },
  },
});

const paths = (query: string) => {
  if (!result.ok) throw new Error('refused');
  return searchFields(result.value, query).map(({ path }) => path);
};

it('ranks names before paths before descriptions, deprecated last', () => {
  expect(paths('city')).toEqual(['geo.city', 'cityCode', 'geo.region', 'oldCity']);
});

it('ignores case and accents', () => {
  expect(paths('REGION')).toEqual(['geo.region']);
});

it('wants every word', () => {
  expect(paths('geo city')).toEqual(['geo.city', 'geo.region']);
  expect(paths('geo nothing')).toEqual([]);
});

it('finds nothing for nothing', () => {
  expect(paths('  ')).toEqual([]);
});
