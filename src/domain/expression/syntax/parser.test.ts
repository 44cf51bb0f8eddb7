import { describe, expect, it } from 'vitest';
import { markRanges, readMarks } from '#testing';
import { applyEdits } from '#domain/base';
import type { ExpressionNode } from './nodes.ts';
import { parse } from './parser.ts';

/** The tree as an s-expression. */
function drawn(node: ExpressionNode): string {
  switch (node.kind) {
    case 'chain': {
      const operands = node.steps.map(({ operator, operand }) => `${operator} ${drawn(operand)}`);
      return `(${[drawn(node.first), ...operands].join(' ')})`;
    }
    case 'not':
      return `(not ${drawn(node.operand)})`;
    case 'test':
      return `(${drawn(node.operand)} ${node.tests.map(({ operator }) => operator).join(' ')})`;
    case 'group':
      return `[${drawn(node.inner)}]`;
    case 'conditional':
      return `(if ${drawn(node.condition)} ${drawn(node.then)} ${drawn(node.otherwise)})`;
    case 'integer':
    case 'decimal':
    case 'boolean':
      return String(node.value);
    case 'string':
      return JSON.stringify(node.value);
    default:
      return node.kind;
  }
}

describe('precedence', () => {
  it.each([
    ['4 + 2 * 10', '(4 + (2 * 10))'],
    ['(4 + 2) * 10', '([(4 + 2)] * 10)'],
    ['10 - 2 - 3', '(10 - 2 - 3)'],
    ['2 - -1', '(2 - -1)'],
    ['3-2', '(3 - 2)'],
    ['2 -1', '(2 - 1)'],
    ['1--1', '(1 - -1)'],
    ['not 3.15 < 1', '(not (3.15 < 1))'],
    ['not not true', '(not (not true))'],
    ['true or false and false', '(true or (false and false))'],
    ['not true and false', '((not true) and false)'],
    ['1 + 2 is null == true', '(((1 + 2) is null) == true)'],
    ['1 < 2 is null', '(1 < (2 is null))'],
    ['1 is null is null', '(1 is null is null)'],
    ['1 == 2 < 3 != true', '(1 == (2 < 3) != true)'],
    ['1 * 2 + 3 % 4 - 5', '((1 * 2) + (3 % 4) - 5)'],
    ['if (true) then (1) else (2)', '(if true 1 2)'],
    ['true and not false', '(true and (not false))'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['007', '7'],
  ])('%s', (text, expected) => {
    const { root, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(drawn(root)).toBe(expected);
  });
});

describe('accepted', () => {
  it.each([
    'toDateTimeOnly ("2023-08-18")',
    '@event { E . a . all ( currentEventField . x ) . b , defaultValue : (now()) }',
    '@event{E.not.null.first}',
    '@event{"E"."1st"}',
    '#{W.m.t, params: {not: 1, b: #{A.b.c, params: {}}}, defaultValue: -1}',
    "replace(x(), '\\\\|' + #{A.b.c}, '')",
    'length(x()) * 2 + 1',
    '1 - length(x()) + 1',
    '(now()) + (toDuration("PT1H"))',
    '[null, 1]',
    'isEmpty(null)',
    'date("2024-02-19T00.00.000")',
    'date(("2024-02-19"))',
    '\t1\r\n+ 2 ',
  ])('%s', (text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });
});

/** Marked text, code of the only or first error, text after its fix. */
const MISTAKES: readonly (readonly [string, string, (string | undefined)?])[] = [
  ['«»', 'syntax/empty'],
  ['«   »', 'syntax/empty'],
  ['true «AND» true', 'syntax/keyword-case', 'true and true'],
  ['true «Or» true', 'syntax/keyword-case', 'true or true'],
  ['«NOT» true', 'syntax/keyword-case', 'not true'],
  ['«True»', 'syntax/keyword-case', 'true'],
  ['1 «IS» null', 'syntax/keyword-case', '1 is null'],
  ['«IF» (true) then (1) else (2)', 'syntax/keyword-case', 'if (true) then (1) else (2)'],
  ['1 «=» 1', 'syntax/wrong-operator', '1 == 1'],
  ['1 «===» 1', 'syntax/wrong-operator', '1 == 1'],
  ['1 «<>» 1', 'syntax/wrong-operator', '1 != 1'],
  ['true «&&» true', 'syntax/wrong-operator', 'true and true'],
  ['«!»true', 'syntax/wrong-operator', 'not true'],
  ['1 «≥» 1', 'syntax/wrong-operator', '1 >= 1'],
  ['@event{E.a} == «null»', 'syntax/null-comparison', '@event{E.a} is null'],
  ['@event{E.a} != «null»', 'syntax/null-comparison', '@event{E.a} is not null'],
  ['1 < 2 == «null»', 'syntax/null-comparison', '(1 < 2) is null'],
  ['«null» == 1', 'syntax/null-comparison', '1 is null'],
  ['true and «null» != 1 + 2', 'syntax/null-comparison', 'true and 1 + 2 is not null'],
  ['«null» == 1 < 2', 'syntax/null-comparison', '(1 < 2) is null'],
  ['«null» == 1 == 2', 'syntax/null-comparison'],
  ['«null»', 'syntax/misplaced-null'],
  ['if (true) then («null») else (1)', 'syntax/misplaced-null'],
  ['isEmpty((«null»))', 'syntax/misplaced-null'],
  ['isEmpty(«null» is null)', 'syntax/misplaced-null'],
  ['@event{E.a, defaultValue: «null»}', 'syntax/misplaced-null'],
  ['@event{E.a.at(«null»)}', 'syntax/misplaced-null'],
  ['«length("a")» + 1', 'syntax/call-beside-plus', '(length("a")) + 1'],
  ['1 + «date("2021-01-01")»', 'syntax/call-beside-plus', '1 + (date("2021-01-01"))'],
  [
    '@event{E.a, defaultValue: «now()»}',
    'syntax/call-as-default',
    '@event{E.a, defaultValue: (now())}',
  ],
  ['«“abc”» == "abc"', 'syntax/smart-quote', '"abc" == "abc"'],
  ['true«\u00a0»and true', 'syntax/invisible-character', 'true and true'],
  ['true«;»', 'syntax/unexpected-token', 'true'],
  ['«@»{E.a}', 'syntax/legacy-reference', '@event{E.a}'],
  ['«@evnt»{E.a}', 'syntax/unknown-reference-kind', '@event{E.a}'],
  ['«@»', 'syntax/unknown-reference-kind'],
  ['1 < 2 «<» 3', 'syntax/chained-comparison'],
  ['true == «not» true', 'syntax/not-operand'],
  ['1 is null «+» "a"', 'syntax/unexpected-token'],
  ['42 «is not numeric»', 'syntax/negated-type-test', 'not 42 is numeric'],
  ['1 is «not»', 'syntax/expected-token'],
  [
    '1 + «if (true) then (1) else (2)»',
    'syntax/conditional-operand',
    '1 + (if (true) then (1) else (2))',
  ],
  [
    '«if (true) then (1) else (2)» + 1',
    'syntax/conditional-operand',
    '(if (true) then (1) else (2)) + 1',
  ],
  ['if «true» then (1) else (2)', 'syntax/expected-token', 'if (true) then (1) else (2)'],
  ['if (true) «(»1) else (2)', 'syntax/expected-token'],
  ['if (true) then (1«)»', 'syntax/expected-token'],
  ['((1«)»', 'syntax/expected-token', '((1))'],
  ['(1)«)»', 'syntax/unexpected-token'],
  ['1 «+»', 'syntax/expected-operand'],
  ['«*» 2', 'syntax/expected-operand'],
  ['«-»(1)', 'syntax/expected-operand'],
  ['«-» 1', 'syntax/expected-operand'],
  ['"a" «"b"»', 'syntax/unexpected-token'],
  ['«hello»', 'syntax/bare-word'],
  ['«length» "abc"', 'syntax/bare-word'],
  ['length(«,»"abc")', 'syntax/expected-operand'],
  ['["a"«,»]', 'syntax/trailing-comma', '["a"]'],
  ['length("a"«,»)', 'syntax/trailing-comma', 'length("a")'],
  ['@event{E.a«,»}', 'syntax/trailing-comma', '@event{E.a}'],
  ['@event{«}»', 'syntax/expected-name'],
  ['@event{E.«}»', 'syntax/expected-name'],
  ['@event{E.«.»a}', 'syntax/expected-name'],
  ['@event{«E»(1)}', 'syntax/unknown-path-function'],
  ['@event{E.a.«filter»(1).b}', 'syntax/unknown-path-function'],
  ['@event{E.a.«"first"»()}', 'syntax/unknown-path-function', '@event{E.a.first()}'],
  ['@event{E.a.«entry»().b}', 'syntax/path-function-arguments'],
  ['@event{E.a.«keys»(1)}', 'syntax/path-function-arguments'],
  ['@event{E.a.«at»(1, 2)}', 'syntax/path-function-arguments'],
  ['@event{E.a.keys() «==» "b"}', 'syntax/expected-token'],
  ['@event{E.a, «defaultvalue»: 1}', 'syntax/unknown-option', '@event{E.a, defaultValue: 1}'],
  ['@event{E.a, «"d"»}', 'syntax/unknown-option'],
  ['@event{E.a, defaultValue: 1, «defaultValue»: 2}', 'syntax/duplicate-option'],
  ['@event{E.a, «params»: {x: 1}}', 'syntax/params-not-allowed'],
  ['#{W.m.t, params: {city «"Paris"»}}', 'syntax/expected-token'],
  ['date(«"2023-02-29"»)', 'syntax/malformed-date'],
  ['date(«"yesterday"»)', 'syntax/malformed-date'],
  ['«9223372036854775808»', 'syntax/integer-out-of-range'],
  ['«-9223372036854775809»', 'syntax/integer-out-of-range'],
  ['1 /«/» one', 'syntax/expected-operand'],
  ['1 -«-» one', 'syntax/expected-operand'],
];

describe('mistakes', () => {
  it.each(MISTAKES.map(([marked, code, fixed]) => ({ marked, code, fixed })))(
    '$marked: $code',
    ({ marked, code, fixed }) => {
      const { text, ranges } = readMarks(marked);
      const [first] = parse(text).diagnostics.toSorted((a, b) => a.range.start - b.range.start);
      expect(first?.code).toBe(code);
      expect(markRanges(text, first === undefined ? [] : [first.range])).toBe(
        markRanges(text, ranges),
      );
      const edits = first?.fixes[0]?.edits;
      expect(edits === undefined ? undefined : applyEdits(text, edits)).toBe(fixed);
      expect(parse(fixed ?? '1').diagnostics).toEqual([]);
    },
  );
});

it('reads || and | as or', () => {
  for (const text of ['true||true', 'true | true']) {
    const [first] = parse(text).diagnostics;
    expect(first?.code).toBe('syntax/wrong-operator');
    expect(applyEdits(text, first?.fixes[0]?.edits ?? [])).toBe('true or true');
  }
});

describe('depth', () => {
  const nested = (levels: number): string => `${'('.repeat(levels)}1${')'.repeat(levels)}`;

  it('is free up to 1,000 levels', () => {
    expect(parse(nested(1000)).diagnostics).toEqual([]);
    expect(parse(`${'not '.repeat(1000)}true`).diagnostics).toEqual([]);
  });

  it('is one diagnostic beyond', () => {
    for (const text of [
      nested(1001),
      '('.repeat(50_000),
      'not '.repeat(20_000),
      '@event{E.a, defaultValue: '.repeat(2000),
    ]) {
      expect(parse(text).diagnostics.map(({ code }) => code)).toContain('syntax/too-deep');
    }
  });

  it('does not count operands', () => {
    const chain = Array.from({ length: 20_000 }, () => '1').join(' + ');
    expect(parse(chain)).toMatchObject({ diagnostics: [], depth: 0 });
  });
});
