import fc from 'fast-check';
import { parseJson, rangeOfPath, stringifyJson } from '#domain/base';
import { readMarks } from '#testing';
import { expect, it, test } from 'vitest';
import { readPayloadText } from '../message.ts';
import { entityPlaceAt } from './entity-place.ts';
import { jsonCursorAt } from './json-cursor.ts';

function placeAt(marked: string): string | undefined {
  const { text, cursor = 0 } = readMarks(marked);
  const found = entityPlaceAt(jsonCursorAt(text, cursor));
  return found && `${found.kind} ${found.place.join('/')}`;
}

test.each([
  ['{"a": |', 'entity '],
  ['{"body": {"xdmEntity": {"|', 'entity body/xdmEntity'],
  ['{"header": {|', 'envelope '],
  ['{"header": {}, |', 'envelope '],
  ['{"header": {}, "_id": "1", "b": {|', 'entity '],
  [
    '{"messages": [{"body": {}}, {"body": {"xdmEntity": {"a": {|',
    'entity messages/1/body/xdmEntity',
  ],
  ['{"events": [{"xdm": {|', 'entity events/0/xdm'],
  ['{"event": {"xdm": {|', 'entity event/xdm'],
  ['{"xdmEntity": {|', 'entity xdmEntity'],
  ['{"xdm": {}, |', undefined],
  ['[{"a": |', 'entity 0'],
  ['|', undefined],
])('%s: %s', (marked, place) => expect(placeAt(marked)).toBe(place));

it('agrees with the reader of whole texts', () => {
  // With an `_id` nothing is an envelope, whatever its fields are called.
  const entity = fc.constantFrom({ name: 'x' }, { _id: '1', name: 'x', header: {}, xdm: {} });
  const message = fc.record({ header: fc.constant({}), body: fc.record({ xdmEntity: entity }) });
  const wrapped = fc.oneof(
    entity,
    message,
    fc.record({ xdm: entity }),
    fc.record({ xdmEntity: entity }),
    fc.record({ event: fc.record({ xdm: entity }) }),
  );
  const list = fc.array(wrapped, { minLength: 1, maxLength: 3 });
  const payload = fc.oneof(
    wrapped,
    list,
    fc.record({ messages: list }),
    fc.record({ events: fc.array(fc.record({ xdm: entity }), { minLength: 1, maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(payload, (value) => {
      const text = stringifyJson(value);
      const read = readPayloadText(text);
      const document = parseJson(text);
      if (!read.ok || !document.ok) throw new Error('the text is a payload');
      for (const { place } of read.value.items) {
        const { end } = rangeOfPath(document.value, [...place, 'name'], 'key');
        expect(entityPlaceAt(jsonCursorAt(text, end - 1))).toEqual({ kind: 'entity', place });
      }
    }),
  );
});
