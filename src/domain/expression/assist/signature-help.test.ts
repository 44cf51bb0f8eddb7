import { describe, expect, it } from 'vitest';
import { readMarks } from '#testing';
import { bookingScope } from './booking-scope.test-support.ts';
import { signatureHelp } from './signature-help.ts';

function helped(marked: string) {
  const { text, cursor = 0 } = readMarks(marked);
  return signatureHelp(text, cursor, bookingScope);
}

describe('signatureHelp', () => {
  it.each([
    ['substr(|', 'substr', 0],
    ['substr("a,b", |', 'substr', 1],
    ['substr("a, |b', 'substr', 0],
    ['substr(upper("a"), 1, |)', 'substr', 2],
    ['substr(upper(|"a"), 1)', 'upper', 0],
    ['contain(@event{E.place.city, defaultValue: "a"}, |)', 'contain', 1],
  ])('%s', (marked, name, argument) => {
    const help = helped(marked);
    expect([help?.definition.name, help?.argument]).toEqual([name, argument]);
  });

  it.each([
    ['concat(|', ['string', 'string']],
    ['concat(["a"]|', ['string', 'string']],
    ['substr("a", 1, |)', ['string', 'integer', 'integer']],
    ['in(@event{E.total}, |)', ['decimal', 'listDecimal']],
    ['limit(@event{E.items}, |)', ['listObject', 'integer']],
    ['limit(@event{E.items}, 2, |)', ['listObject', 'integer', 'boolean']],
    ['max(1, |)', ['integer', 'integer']],
    ['now(|)', []],
  ])('%s shows the signature that fits so far', (marked, types) => {
    const help = helped(marked);
    const signature = help?.definition.signatures[help.signature];
    expect(signature?.parameters.map(({ type }) => type)).toEqual(types);
  });

  it.each(['upper("a")|', 'up|per("a")', 'nope(|)', '|'])('says nothing at %s', (marked) => {
    expect(helped(marked)).toBeUndefined();
  });
});
