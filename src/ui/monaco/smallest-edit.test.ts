import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestEdit } from './smallest-edit.ts';

function apply(before: string, after: string): string {
  const edit = smallestEdit(before, after);
  if (edit === null) return before;
  return before.slice(0, edit.start) + edit.text + before.slice(edit.end);
}

describe('the smallest edit', () => {
  test('touches only what differs', () => {
    expect(smallestEdit('{"a": 1}', '{"a": 22}')).toEqual({ start: 6, end: 7, text: '22' });
    expect(smallestEdit('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' });
    expect(smallestEdit('same', 'same')).toBeNull();
  });

  test('does not cut a character in two', () => {
    expect(smallestEdit('😀', '😁')).toEqual({ start: 0, end: 2, text: '😁' });
  });

  test('always leads from one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '\r\n', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, after)).toBe(after);
      }),
    );
  });
});
