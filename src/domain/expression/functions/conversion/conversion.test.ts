import { describe, expect, it } from 'vitest';
import { evaluateText } from '../evaluate-text.test-support.ts';

describe('numbers and booleans', () => {
  it.each([
    ['toBool(" true ")', 'false'],
    ['toBool(0)', 'false'],
    ['toBool(0.5)', 'true'],
    ['toBool(null)', 'false'],
    ['toInteger("+4")', '4'],
    ['toInteger("-0")', '0'],
    ['toInteger("9223372036854775807")', '9223372036854775807'],
    ['toInteger("9223372036854775808")', 'null'],
    ['toInteger("-9223372036854775808")', '-9223372036854775808'],
    ['toInteger("0000000000000000000000000000012")', '12'],
    ['toInteger("")', 'null'],
    ['toInteger("+")', 'null'],
    ['toInteger(" 4")', 'null'],
    ['toInteger("1e3")', 'null'],
    ['toInteger(-3.7)', '-3'],
    ['toInteger(99999999999999999999.0)', '9223372036854775807'],
    ['toInteger(-99999999999999999999.0)', '-9223372036854775808'],
    ['toInteger(true)', '1'],
    ['toInteger(toDateTime("1969-12-31T23:59:59.9999Z"))', '-1'],
    ['toDecimal("-4")', '-4.0'],
    ['toDecimal("+4.5e-1")', '0.45'],
    ['toDecimal(".5")', 'null'],
    ['toDecimal("5.")', 'null'],
    ['toDecimal("0x10")', 'null'],
    ['toDecimal("Infinity")', 'null'],
    ['toDecimal("")', 'null'],
    ['toDecimal(9007199254740993)', '9.007199254740992E15'],
    ['toDecimal(false)', '0.0'],
    ['toDecimal(toDateTime("1970-01-01T00:00:01.5Z"))', '1500.0'],
    ['toString(1.0)', '1.0'],
    ['toString(12345678.0)', '1.2345678E7'],
    ['toString(0.00099)', '9.9E-4'],
    ['toString(true)', 'true'],
    ['toString(date("2023-08-18"))', '2023-08-18'],
    ['toString(toDateTimeOnly("2023-08-18"))', '2023-08-18T00:00:00'],
    ['toString(null)', 'null'],
    ['toString("a")', 'type/argument-type'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('dates', () => {
  it.each([
    ['toDateOnly(toDateTime("2023-08-18T01:00:00+02:00"))', '2023-08-18'],
    ['toDateOnly(toDateTimeOnly("2023-08-18T23:00:00"))', '2023-08-18'],
    ['toDateOnly(2024, 2, 29)', '2024-02-29'],
    ['toDateOnly(2023, 2, 29)', 'null'],
    ['toDateOnly(2023, 13, 1)', 'null'],
    ['toDateOnly(9223372036854775807, 1, 1)', 'null'],
    ['toDateOnly(-1)', '1969-12-31'],
    [
      'toDateTime("Europe/Paris", toDateTimeOnly("2023-03-26T02:30:00"))',
      '2023-03-26T03:30:00+02:00',
    ],
    ['toDateTime("europe/paris", toDateOnly("2023-08-18"))', 'type/unknown-zone'],
    ['toDateTime(("+02:00"), toDateOnly("2023-08-18"))', '2023-08-18T00:00:00+02:00'],
    ['toDateTime("UTC", null)', 'null'],
    ['toDateTime(null)', 'null'],
    ['toDateTime(-1)', '1969-12-31T23:59:59.999Z'],
    ['toDateTimeOnly(toDateTime("2023-08-18T23:00:00-07:00"))', '2023-08-18T23:00:00'],
    ['toDateTimeOnly("2023-02-30")', 'null'],
    ['toDuration(-1500)', 'PT-1.5S'],
    ['toDuration("nonsense")', 'null'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});
