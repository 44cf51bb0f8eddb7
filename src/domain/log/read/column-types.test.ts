import { bookingSchema } from '#testing';
import type { FieldNode, XdmSchema } from '#domain/schema';
import { describe, expect, it } from 'vitest';
import { columnTypes } from './column-types.ts';
import { readLog } from './read-log.test-support.ts';

/** The bookings once more, with another type of `_acme.booking.nights`. */
function withNights(type: FieldNode['type']): XdmSchema {
  const schema = bookingSchema();
  const change = (field: FieldNode): FieldNode => ({
    ...field,
    type: field.path === '_acme.booking.nights' ? type : field.type,
    children: new Map([...field.children].map(([name, child]) => [name, change(child)])),
  });
  return { ...schema, root: change(schema.root) };
}

describe('types of columns', () => {
  it.each([
    ['eventType', 'string'],
    ['timestamp', 'string'],
    ['_acme.booking.arrival', 'string'],
    ['_acme.booking.nights', 'integer'],
    ['_acme.booking.price', 'number'],
    ['_acme.booking.breakfast', 'boolean'],
    ['_acme.guests[].age', 'integer'],
    ['_acme.guests', 'json'],
    ['_acme.booking', 'json'],
    ['tags[]', 'string'],
    ['tags', 'json'],
    ['identityMap', 'json'],
    ['identityMap.ECID[].id', 'string'],
    ['identityMap.ECID[].primary', 'boolean'],
    ['_acme.notes.anything', 'string'],
    ["_acme.odd.'3h'", 'number'],
    ['_acme.unknown', undefined],
    ['constructor', undefined],
    ['eventType.more', undefined],
    ['a b', undefined],
  ])('are those of the schema: %s', (path, type) => {
    expect(columnTypes([bookingSchema()])(path)).toBe(type);
  });

  it.each([
    ['string', 'string'],
    ['date', 'string'],
    ['int', 'integer'],
    ['number', 'number'],
    ['boolean', undefined],
    ['any', 'integer'],
  ] as const)('where another schema says %s: %s', (other, type) => {
    const typeOf = columnTypes([bookingSchema(), withNights(other)]);
    expect(typeOf('_acme.booking.nights')).toBe(type);
  });

  it('decide how the cells of a log are read', () => {
    const text = "_id,identityMap.CRM[0].id,_acme.guests[1].age,_acme.odd.'3h'\n7,8,9,10\n";
    const { records } = readLog(text, { typeOf: columnTypes([bookingSchema()]) });
    expect(JSON.parse(records[0]?.[1] ?? '')).toEqual({
      _id: '7',
      identityMap: { CRM: [{ id: '8' }] },
      _acme: { guests: [{ age: 9 }], odd: { '3h': 10 } },
    });
  });
});
