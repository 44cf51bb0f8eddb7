import { expect, it } from 'vitest';
import { leafIndex, selectField, selectionState } from '#domain/event';
import { allFields, type XdmSchema } from '#domain/schema';
import { bookingSchema, seededRandom } from '#testing';
import { selectionStates } from './selection-states.ts';
import { shownChildren } from './shown-fields.ts';

const schema = bookingSchema();
const rows = rowsOf(schema);

it('says of every row what the domain says of it', () => {
  const random = seededRandom(41);
  for (let run = 0; run < 60; run += 1) {
    const bytes = random.bytes(leafIndex(schema).leaves.length);
    const some = leafIndex(schema).leaves.filter((_, index) => (bytes[index] ?? 0) % 3 < run % 4);
    const selection = some.map(({ path }) => path);
    const stateOf = selectionStates(schema, selection);
    for (const row of rows) {
      expect([row.path, stateOf(row)]).toEqual([
        row.path,
        selectionState(selection, row.path, schema),
      ]);
    }
  }
});

it('knows a field by itself, a part of an object, and the inside of a map', () => {
  const stateOf = (selected: string) => {
    const states = selectionStates(schema, selectField([], selected, schema));
    return Object.fromEntries(rows.map((row) => [row.path, states(row)]));
  };
  expect(stateOf('_acme.booking.price')).toMatchObject({
    _acme: 'some',
    '_acme.booking': 'some',
    '_acme.booking.price': 'all',
    '_acme.guests': 'none',
  });
  expect(stateOf('_acme.guests')).toMatchObject({
    '_acme.guests': 'all',
    '_acme.guests[].age': 'all',
  });
  expect(stateOf('identityMap')).toMatchObject({ 'identityMap{}[].id': 'all' });
});

function rowsOf(of: XdmSchema) {
  const shown = new Set(shownChildren(of.root));
  for (const field of shown) for (const child of shownChildren(field)) shown.add(child);
  return allFields(of).filter((field) => shown.has(field));
}
