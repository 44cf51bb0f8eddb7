import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ecmaPattern } from './ecma-pattern.ts';

const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  'a\n',
  '\n',
  '\u2028',
  '\u00a0',
  'é',
  '😀',
  'a-b',
  '[',
  '&',
  'a&&b',
  '1',
  '_',
  'a\\b',
  '\v',
  '.',
  '}',
];

const PATTERNS = (
  String.raw`^a$ a|b . ^.$ \s \S ^\w+$ \W [[] [a&&b] [^a] [^\s] \v ^$ $ b$ \u0061 \u{1F600} [\u{1F600}b] ` +
  String.raw`(?=a) (?!a). (?<=a)b (a)\1 [] [^] \/ [\b] \p{L} [\w.-]+ a{2} a{0,1}b (?:a|b){2} a+? \bab\b ` +
  String.raw`^[A-Z]{2}$ \. \cA [^]a (?<n>a)\k<n> \0 ^(?:a|ab)(?:c|bcd)?$`
).split(' ');

const PIECES =
  String.raw`a b . ^ $ \d \s \S [ab] [^a] [\s&&] | (a|b) a* b+ .? \b (?:ab)? \. \w (?=b) [[a] a{1,2}`.split(
    ' ',
  );

it.each(PATTERNS)('%s means what it means in ECMA-262', (pattern) => {
  const expression = new RegExp(pattern, 'u');
  const test = ecmaPattern(pattern);
  expect(TEXTS.filter((text) => test?.(text))).toEqual(
    TEXTS.filter((text) => expression.test(text)),
  );
});

it('agrees with RegExp on patterns put together at random', () => {
  const piece = fc.constantFrom(...PIECES);
  const text = fc.array(fc.constantFrom('a', 'b', '1', ' ', '\n', '.', '[', '&', '\u00a0'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), text, (pieces, characters) => {
      const pattern = pieces.join('');
      let expression: RegExp;
      try {
        expression = new RegExp(pattern, 'u');
      } catch {
        return;
      }
      expect(ecmaPattern(pattern)?.(characters.join(''))).toBe(
        expression.test(characters.join('')),
      );
    }),
    { numRuns: 2000 },
  );
});

it('gives no test for what is no pattern', () => {
  expect(ecmaPattern('(')).toBeUndefined();
  expect(ecmaPattern('a**')).toBeUndefined();
});
