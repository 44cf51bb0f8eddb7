/** Sentences of the specification that are easily read past, one case each, by section; Java 17 was asked where it is silent. */
import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '#domain/base';
import { runConformance } from './conformance.ts';

type Case = readonly [expression: string, type: string, value?: JsonValue];

const ERRORS = new Set(['parse', 'reference', 'type']);

/** What is wrong with the cases, by expression: nothing. */
function failuresOf(world: JsonObject, cases: readonly Case[]): readonly unknown[] {
  const { failures } = runConformance(
    cases.map(([expression, type, value = null]) => ({
      ...world,
      expression,
      expect: ERRORS.has(type) ? { error: type } : { type, value },
    })),
  );
  return failures.map(({ expression, expected, actual }) => ({ expression, expected, actual }));
}

function event(payload: JsonObject, fieldTypes: JsonObject = {}): JsonObject {
  return { event: { name: 'E', payload }, fieldTypes };
}

it('1 lexical structure', () => {
  const cases: readonly Case[] = [
    ['1\u2028+ 2', 'parse'],
    ['"a\u2028b"', 'string', 'a\u2028b'],
    [String.raw`"\uuu0041"`, 'string', String.raw`\uuu0041`],
    [String.raw`"\101"`, 'string', String.raw`\101`],
    [String.raw`"\u005cn"`, 'string', String.raw`\n`],
    ['2 --1', 'integer', 3],
    ['(3) -2', 'integer', 1],
    ['2--1 -', 'parse'],
    ['1-9223372036854775808', 'parse'],
    ['3 - -9223372036854775808', 'integer', '-9223372036854775805'],
    ['@event {E.a}', 'reference'],
  ];
  expect(failuresOf({}, cases)).toEqual([]);
});

it('2 grammar', () => {
  const cases: readonly Case[] = [
    ['not if (true) then (true) else (false)', 'parse'],
    ['isEmpty((null))', 'parse'],
    ['[(null)]', 'parse'],
    ['in(null is null, [true])', 'parse'],
    ['1 == 2 is null', 'boolean', false],
    ['1 < 2 is null', 'type'],
    ['1 - length("a") + length("a")', 'parse'],
    ['1 + length("a") - 1', 'parse'],
    ['1 + length("a") * 2', 'integer', 3],
    ['[length("a") + 1]', 'parse'],
    ['@event{E.a, defaultValue: length("x") * 2}', 'integer', 2],
    ['@event{E.a, defaultValue: date("2021-01-01")}', 'parse'],
  ];
  expect(failuresOf(event({}), cases)).toEqual([]);
});

it('5 date literals', () => {
  const cases: readonly Case[] = [
    ['date("2024-02-19T00.00.0")', 'parse'],
    ['date("2024-02-19T10.20.30.5")', 'dateTimeOnly', '2024-02-19T10:20:30.5'],
    ['date("2024-02-19T10.20.030Z")', 'dateTime', '2024-02-19T10:20:00.03Z'],
    ['date(("2021-01-01"))', 'dateOnly', '2021-01-01'],
    ['date("x" + "y")', 'type'],
    ['toDateTime("2024-02-19T10.20.30Z")', 'null'],
  ];
  expect(failuresOf({}, cases)).toEqual([]);
});

const NESTED = event({
  orders: [
    { id: 1, lines: [{ sku: 'a' }, { sku: 'b' }] },
    { id: 2 },
    { id: 3, lines: [] },
    { id: 4, lines: [{}, { sku: 'c' }] },
  ],
  items: [{ app: { version: '1' } }, {}, { app: null }, { app: { version: '2' } }],
  '': 'nameless',
});

it('6 references', () => {
  const cases: readonly Case[] = [
    ['@event{E.orders.lines.sku}', 'listString', ['a', 'b', null, 'c']],
    ['@event{E.orders.at(1).lines}', 'null'],
    ['@event{E.orders.at(2).lines}', 'listObject', []],
    ['@event{E.orders.at(9223372036854775807)}', 'null'],
    ['@event{E.orders.all(false).lines.sku}', 'listString', []],
    ['@event{E.orders.first().first()}', 'type'],
    ['@event{E.items.app.version}', 'listString', ['1', null, null, '2']],
    ['@event{E.items.app.all().version}', 'listString', ['1', '2']],
    ["@event{E.''}", 'string', 'nameless'],
    ["@event{''.a}", 'reference'],
  ];
  expect(failuresOf(NESTED, cases)).toEqual([]);
});

it('8 operators', () => {
  const cases: readonly Case[] = [
    ['9007199254740993 == 9007199254740992.0', 'boolean', false],
    ['9223372036854775807 < 9223372036854775808.0', 'boolean', true],
    ['-9223372036854775808 / -1', 'integer', '-9223372036854775808'],
    ['1.0 % 0', 'decimal', 0],
    ['1 / -0.0', 'decimal', 0],
    [
      '"" + (toDateTime("2023-08-18T00:00:00.0000001Z"))',
      'string',
      '2023-08-18T00:00:00.000000100Z',
    ],
  ];
  expect(failuresOf({}, cases)).toEqual([]);
});

it('9 functions', () => {
  const cases: readonly Case[] = [
    ['equalIgnoreCase("K", "k")', 'boolean', true],
    ['containIgnoreCase("STRASSE", "ß")', 'boolean', false],
    ['split("abc", "b*")', 'listString', ['a', '', 'c']],
    ['replaceAll("aaa", "a*", "X")', 'string', 'XX'],
    ['replace("abc", "z", "$1")', 'string', 'abc'],
    ['replace("abc", "b", "$1")', 'null'],
    ['toString(getListItem(sort([0.0, -0.0], true), 0))', 'string', '-0.0'],
    ['limit([1, 2, 3], 0, false)', 'listInteger', []],
    ['in(null, [null])', 'boolean', false],
    ['avg([9223372036854775807, 9223372036854775807])', 'decimal', 2 ** 63],
    ['toInteger(toDecimal("1e999"))', 'integer', '9223372036854775807'],
    ['toInteger(toDateTime("1969-12-31T23:59:58.9991Z"))', 'integer', -1001],
    ['toDateOnly("2023-08-18T25:00")', 'null'],
    ['toDuration("-PT9223372036854775807S")', 'duration', 'PT-2562047788015215H-30M-7S'],
    [
      'toDateTime("Pacific/Apia", toDateOnly("2011-12-30"))',
      'dateTime',
      '2011-12-31T00:00:00+14:00',
    ],
    ['nowWithDelta(9223372036854775807, "years")', 'null'],
    ['now("EST")', 'type'],
  ];
  expect(failuresOf({}, cases)).toEqual([]);
});

it('11 order of errors', () => {
  const cases: readonly Case[] = [
    ['length(1) == nosuch()', 'reference'],
    ['nosuch() == 9223372036854775808', 'parse'],
    ['now("Mars") == currentEventField', 'reference'],
  ];
  expect(failuresOf({}, cases)).toEqual([]);
});
