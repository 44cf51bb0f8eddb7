import { describe, expect, it } from 'vitest';
import { javaPattern } from './java-pattern.ts';
import { replaceAll, replaceFirst } from './replace-text.ts';
import { splitText } from './split-text.ts';

function pattern(text: string) {
  const result = javaPattern(text);
  if (!result.ok) throw new Error(`${text} was refused`);
  return result.value;
}

// Results as java.lang.String gives them.
describe('replace', () => {
  it.each([
    ['l', 'Hello', 'x', 'Hexlo', 'Hexxo'],
    ['aa', 'aaa', 'b', 'ba', 'ba'],
    ['a*', 'baab', 'x', 'xbaab', 'xbxxbx'],
    ['', 'ab', '-', '-ab', '-a-b-'],
    ['(\\w)(\\d)', 'a1b2', '$2$1', '1ab2', '1a2b'],
    ['(a)', 'a', '$12', 'a2', 'a2'],
    ['(?<n>a)', 'ba', '<${n}>', 'b<a>', 'b<a>'],
    ['(a)|(b)', 'b', '[$1]', '[]', '[]'],
    ['a', 'a', '\\$\\\\', '$\\', '$\\'],
    ['a', 'a', '\\n', 'n', 'n'],
    ['\\|OFFER_A', '|OFFER_A|OFFER_B', '', '|OFFER_B', '|OFFER_B'],
    ['$', 'a\n', '!', 'a!\n', 'a!\n!'],
  ])('%s in %j by %j', (source, text, by, first, all) => {
    expect(replaceFirst(pattern(source), text, by)).toBe(first);
    expect(replaceAll(pattern(source), text, by)).toBe(all);
  });

  it.each(['$', '\\', '$1', '$x', '${n}', '${', '${1a}', 'a$'])(
    'by %j is refused, but only when it comes to be used',
    (by) => {
      expect(replaceFirst(pattern('a'), 'a', by)).toBeNull();
      expect(replaceAll(pattern('a'), 'a', by)).toBeNull();
      expect(replaceFirst(pattern('a'), 'b', by)).toBe('b');
      expect(replaceAll(pattern('a'), 'b', by)).toBe('b');
    },
  );

  it('leaves surrogate pairs whole', () => {
    expect(replaceAll(pattern(''), '😀', '-')).toBe('-😀-');
  });
});

describe('split', () => {
  it.each([
    ['_', 'A_B_C', ['A', 'B', 'C']],
    ['\\.', '20.45.2.3434', ['20', '45', '2', '3434']],
    [',', ',a,,b,,', ['', 'a', '', 'b']],
    [',', ',,', []],
    [',', '', ['']],
    [',', 'ab', ['ab']],
    ['', 'abc', ['a', 'b', 'c']],
    ['b*', 'abba', ['a', '', 'a']],
    ['x*', 'x', []],
    ['a', 'ab', ['', 'b']],
    ['(?m)^', 'a\nb', ['a\n', 'b']],
  ])('at %s: %j', (source, text, tokens) => {
    expect(splitText(pattern(source), text)).toEqual(tokens);
  });
});
