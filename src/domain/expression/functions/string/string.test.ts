import { describe, expect, it } from 'vitest';
import { evaluateText } from '../evaluate-text.test-support.ts';

describe('comparison', () => {
  it.each([
    ['contain("abc", "")', 'true'],
    ['contain("a.c", ".")', 'true'],
    ['contain("abc", "B")', 'false'],
    ['contain(null, "a")', 'false'],
    ['contain("a", null)', 'false'],
    ['startWith(null, "a")', 'false'],
    ['equalIgnoreCase("ÉTÉ", "été")', 'true'],
    ['equalIgnoreCase("straße", "STRASSE")', 'false'],
    ['equalIgnoreCase("İ", "i")', 'true'],
    ['equalIgnoreCase("ı", "I")', 'true'],
    ['equalIgnoreCase("ς", "Σ")', 'true'],
    ['equalIgnoreCase("ᾳ", "ᾼ")', 'true'],
    ['equalIgnoreCase("\\u212a", "k")', 'true'],
    ['containIgnoreCase("xΣx", "ς")', 'true'],
    ['startWithIgnoreCase("ßa", "SS")', 'false'],
    ['endWithIgnoreCase("aß", "SS")', 'false'],
    ['equalIgnoreCase(null, null)', 'true'],
    ['equalIgnoreCase(null, "")', 'false'],
    ['notEqualIgnoreCase(null, "a")', 'true'],
    ['notEqualIgnoreCase("a", null)', 'true'],
    ['notEqualIgnoreCase(null, null)', 'false'],
    ['isEmpty(" ")', 'false'],
    ['isEmpty(null)', 'false'],
    ['isNotEmpty(" ")', 'true'],
    ['isNotEmpty(null)', 'false'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('editing', () => {
  it.each([
    ['concat("a", null)', 'null'],
    ['concat(["a", null, "b"])', 'ab'],
    ['concat([])', ''],
    ['concat([null])', ''],
    ['concat("a", "b", "c")', 'type/argument-count'],
    ['indexOf("Hello", "z")', '-1'],
    ['indexOf("Hello", "")', '0'],
    ['lastIndexOf("Hello", "")', '5'],
    ['indexOf("😀a", "a")', '2'],
    ['length("😀")', '2'],
    ['length(null)', 'null'],
    ['upper("ß")', 'SS'],
    ['lower("İ")', 'i̇'],
    ['lower("ΑΣ")', 'ας'],
    ['substr("Hello", 2, 100)', 'llo'],
    ['substr("Hello", -3)', 'Hello'],
    ['substr("Hello", 3, 3)', ''],
    ['substr("Hello", 4, 2)', ''],
    ['substr("Hello", 9)', ''],
    ['substr("Hello", 0, -1)', ''],
    ['substr("Hello", 9223372036854775807)', ''],
    ['substr("Hello", null)', 'null'],
    ['trim("\\u0000\\t a b \\u001f\\n")', 'a b'],
    ['trim("\\u00a0a\\u00a0")', '\u00a0a\u00a0'],
    ['uuid()', '01234567-89ab-4def-8123-456789abcdef'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('patterns', () => {
  const payload = { text: 'a1b2', pattern: '[a-z]', bad: '(', look: 'a(?=1)' };

  it.each([
    ['matchRegExp("12345", "\\\\d")', 'false'],
    ['matchRegExp(null, "a")', 'false'],
    ['matchRegExp(@event{E.text}, "([a-z][0-9])+")', 'true'],
    ['matchRegExp(@event{E.text}, @event{E.bad})', 'false'],
    ['matchRegExp(@event{E.text}, @event{E.look})', 'false'],
    ['replaceAll(@event{E.text}, @event{E.pattern}, "<$0>")', '<a>1<b>2'],
    ['replace(@event{E.text}, @event{E.bad}, "x")', 'null'],
    ['replace("a", "a", "$1")', 'null'],
    ['replace("b", "a", "$1")', 'b'],
    ['replace("a", "a", null)', 'null'],
    ['split(@event{E.text}, @event{E.bad})', 'null'],
    ['split("", ",")', '[""]'],
    ['split("a,,b,,", ",")', '["a","","b"]'],
    ['matchRegExp("a", "(")', 'type/malformed-pattern'],
    ['split("a", "a**")', 'type/malformed-pattern'],
    ['replace("a", "(?=a)", "")', 'type/unsupported-pattern'],
    ['replaceAll("a", ("(a)\\\\1"), "")', 'type/unsupported-pattern'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression, payload)).toBe(result);
  });
});
