import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFieldPath, isWithin, parseFieldPath, type FieldStep } from './field-path.ts';

describe('parseFieldPath', () => {
  it('reads names, elements, entries and quotes', () => {
    expect(parseFieldPath('a.\'x.y\'[].b{}."3h"')).toEqual([
      { kind: 'name', name: 'a' },
      { kind: 'name', name: 'x.y' },
      { kind: 'element' },
      { kind: 'name', name: 'b' },
      { kind: 'entry' },
      { kind: 'name', name: '3h' },
    ]);
    expect(parseFieldPath('')).toEqual([]);
  });

  it.each(['.', 'a.', 'a..b', '[]', '{}.a', '3h', "'a", 'a b', 'a[', 'a[0]', 'a[]b'])(
    '%j is no path',
    (text) => {
      expect(parseFieldPath(text)).toBeUndefined();
    },
  );

  it('reads back what formatFieldPath writes, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme' }).map((name): FieldStep => ({ kind: 'name', name }));
    const step = fc.oneof(name, fc.constantFrom<FieldStep>({ kind: 'element' }, { kind: 'entry' }));
    fc.assert(
      fc.property(name, fc.array(step), (first, rest) => {
        const steps = [first, ...rest];
        expect(parseFieldPath(formatFieldPath(steps))).toEqual(steps);
      }),
    );
  });
});

describe('places around a path', () => {
  it('knows what lies within', () => {
    expect(isWithin('a.b[].c', 'a.b')).toBe(true);
    expect(isWithin('a.bc', 'a.b')).toBe(false);
    expect(isWithin('a', '')).toBe(true);
  });
});
