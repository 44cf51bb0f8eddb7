import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import javaCases from './java-cases.json' with { type: 'json' };
import { javaPattern, type JavaPattern } from './java-pattern.ts';
import { matchesOf } from './matches.ts';
import type { PatternProblem } from './pattern-problem.ts';

function usable(pattern: string): JavaPattern {
  const result = javaPattern(pattern);
  if (!result.ok) throw new Error(`${pattern} was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function problem(pattern: string): PatternProblem | undefined {
  const result = javaPattern(pattern);
  return result.ok ? undefined : result.error;
}

describe('patterns mean what they mean in Java', () => {
  // Recorded from java.util.regex: pattern, text, whole match, positions of all matches; JDK 17 and 25 agree on them.
  const cases = javaCases as [string, string, boolean, [number, number][]][];

  it.each(cases)('%j on %j', (pattern, text, whole, spans) => {
    const prepared = usable(pattern);
    expect(prepared.matches(text)).toBe(whole);
    expect([...matchesOf(prepared, text)].map(([start, end]) => [start, end])).toEqual(spans);
  });
});

describe('groups', () => {
  it.each([
    ['(a|ab)(c|bcd)(d*)', 'abcd', [0, 4, 0, 1, 1, 4, 4, 4]],
    ['(a(b)?)+', 'aba', [0, 3, 2, 3, 1, 2]],
    ['(?<n>a)|(b)', 'b', [0, 1, -1, -1, 0, 1]],
    ['((a)|b)+', 'ab', [0, 2, 1, 2, 0, 1]],
    ['(a*)*', 'aa', [0, 2, 2, 2]],
    ['(a*?)(a*)', 'aa', [0, 2, 0, 0, 0, 2]],
  ])('%s on %s', (pattern, text, captures) => {
    expect(usable(pattern).find(text, 0)).toEqual(captures);
  });
});

describe('what Java refuses is malformed', () => {
  it.each([
    ['a**', 'dangling-quantifier'],
    ['*a', 'dangling-quantifier'],
    ['(?i)*', 'dangling-quantifier'],
    ['a{,3}', 'illegal-repetition'],
    ['a{2', 'illegal-repetition'],
    ['a{2,1}', 'illegal-repetition'],
    ['a{2147483648}', 'illegal-repetition'],
    ['{a', 'illegal-repetition'],
    ['(', 'unclosed-group'],
    ['(?<n>', 'unclosed-group'],
    ['a)', 'unmatched-parenthesis'],
    ['(?<1>a)', 'group-name'],
    ['(?<n>a)(?<n>b)', 'group-name'],
    ['(?<a_b>a)', 'group-name'],
    ['(?q)', 'unknown-flag'],
    ['(?P<n>a)', 'unknown-flag'],
    ['(?#c)', 'unknown-flag'],
    ['[', 'unclosed-class'],
    ['[]', 'unclosed-class'],
    ['[a&&[b]', 'unclosed-class'],
    ['[z-a]', 'illegal-range'],
    ['[a-\\d]', 'illegal-range'],
    ['[a--]', 'illegal-range'],
    ['\\y', 'illegal-escape'],
    ['\\', 'illegal-escape'],
    ['\\08', 'illegal-escape'],
    ['\\x1', 'illegal-escape'],
    ['\\x{110000}', 'illegal-escape'],
    ['\\u12', 'illegal-escape'],
    ['[\\b]', 'illegal-escape'],
    ['\\p{Foo}', 'unknown-property'],
    ['\\p{ALPHA}', 'unknown-property'],
    ['\\p{Latin}', 'unknown-property'],
    ['\\p{IsEmoji_}', 'unknown-property'],
  ])('%s: %s', (pattern, reason) => {
    expect(problem(pattern)).toMatchObject({ kind: 'malformed', reason });
  });

  it('says where', () => {
    expect(problem('ab(?q)')?.position).toBe(2);
    expect(problem('😀**')?.position).toBe(3);
  });
});

describe('what a linear-time engine cannot do is unsupported, by name', () => {
  it.each([
    ['a(?=b)', 'look-ahead'],
    ['a(?!b)', 'look-ahead'],
    ['(?<=a)b', 'look-behind'],
    ['(?<!a)b', 'look-behind'],
    ['(a)\\1', 'back-reference'],
    ['(?<n>a)\\k<n>', 'back-reference'],
    ['a*+', 'possessive-quantifier'],
    ['a{2}+', 'possessive-quantifier'],
    ['(?>a)', 'atomic-group'],
    ['\\Ga', 'last-match-anchor'],
    ['\\X', 'grapheme-cluster'],
    ['\\b{g}', 'grapheme-cluster'],
    ['a{1001}', 'repeat-count'],
    ['a{1,1001}', 'repeat-count'],
    ['\\p{InGreek}', 'unicode-block'],
    ['\\p{javaLowerCase}', 'java-property'],
    ['(?c)a', 'canonical-equivalence'],
    ['\\N{DIGIT ONE}', 'character-name'],
    ['[a&&]', 'empty-intersection'],
    ['\\uD83D', 'lone-surrogate'],
    ['\ud83d', 'lone-surrogate'],
    ['((a{1000}){1000}){1000}', 'size'],
    ['('.repeat(5000), 'nesting'],
    ['['.repeat(5000), 'nesting'],
  ])('%s: %s', (pattern, construct) => {
    expect(problem(pattern)).toMatchObject({ kind: 'unsupported', construct });
  });

  it('accepts a count of 1000', () => {
    expect(usable('a{1000}').matches('a'.repeat(1000))).toBe(true);
  });
});

describe('laws', () => {
  const patternText = fc.string({
    unit: fc.constantFrom(...Array.from('ab1.*+?()[]{}|^$\\-,&!<>:=isxmdpPQEuzZbBRhvn0 #😀é')),
    maxLength: 14,
  });

  it('reading never throws, and a problem lies inside the pattern', () => {
    fc.assert(
      fc.property(patternText, fc.string(), (pattern, text) => {
        const result = javaPattern(pattern);
        const position = result.ok ? 0 : result.error.position;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(pattern.length);
        const whole = result.ok && result.value.matches(text);
        const found = result.ok ? result.value.find(text, 0) : undefined;
        // What matches as a whole also matches somewhere.
        expect(whole && found === undefined).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with RegExp where both languages mean the same', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '\\w',
      'é',
      '(?:ab|a)',
      '(b)',
    );
    const quantifier = fc.constantFrom('', '', '*', '+', '?', '*?', '+?', '{1,2}');
    const piece = fc.tuple(atom, quantifier).map((parts) => parts.join(''));
    const sequence = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(''));
    const choice = fc
      .array(sequence, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('|'));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é', ' '), maxLength: 8 });
    fc.assert(
      fc.property(choice, text, (pattern, text) => {
        const host = new RegExp(`^(?:${pattern})$`, 'u');
        expect(usable(pattern).matches(text)).toBe(host.test(text));
        const first = new RegExp(pattern, 'u').exec(text);
        const found = usable(pattern).find(text, 0);
        expect(found?.slice(0, 2)).toEqual(
          first === null ? undefined : [first.index, first.index + first[0].length],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time where backtracking takes exponential time', () => {
    const text = 'a'.repeat(20_000);
    expect(usable('(a+)+b').matches(text)).toBe(false);
    expect(usable('(a|a)*\\bb').matches(text)).toBe(false);
    expect(usable('(a*)*c').find(text.slice(0, 2000), 0)).toBeUndefined();
    expect(usable('(.*a){12}').matches(text)).toBe(true);
    expect([...matchesOf(usable('a.*b|a'), text)]).toHaveLength(text.length);
  });
});
