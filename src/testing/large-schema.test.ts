import { expect, it } from 'vitest';
import { allFields } from '#domain/schema';
import { largeSchema, LARGE_SCHEMA_FIELDS } from './large-schema.ts';

it('has as many rows as it says, and is the same every time', () => {
  // Elements of lists and values of maps are no rows: their fields stand below the list or map itself.
  const rows = allFields(largeSchema()).filter(({ name }) => name !== '[]' && name !== '{}');
  expect(rows).toHaveLength(LARGE_SCHEMA_FIELDS);
  expect(largeSchema().source).toEqual(largeSchema().source);
});
