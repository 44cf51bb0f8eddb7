import { describe, expect, it } from 'vitest';
import { evaluateText } from '../evaluate-text.test-support.ts';

// The clock of these tests stands at 2023-06-03T06:30:00Z.
describe('the clock', () => {
  it.each([
    ['now()', '2023-06-03T06:30:00Z'],
    ['now("Europe/Paris")', '2023-06-03T08:30:00+02:00'],
    ['now("Nowhere")', 'type/unknown-zone'],
    ['nowWithDelta(-2, "hours")', '2023-06-03T04:30:00Z'],
    ['nowWithDelta(-2, "hours", "Europe/Paris")', '2023-06-03T06:30:00+02:00'],
    ['nowWithDelta(9, "months")', '2024-03-03T06:30:00Z'],
    ['nowWithDelta(-7, "years")', '2016-06-03T06:30:00Z'],
    ['nowWithDelta(90, "seconds")', '2023-06-03T06:31:30Z'],
    ['nowWithDelta(1, "hour")', 'type/unknown-date-part'],
    ['nowWithDelta(9223372036854775807, "years")', 'null'],
    ['nowWithDelta(9223372036854775807, "seconds")', 'null'],
    ['nowWithDelta(null, "days")', 'null'],
    ['currentTimeInMillis()', '1685773800000'],
    ['setHours(nowWithDelta(1, "days"), 20)', '2023-06-04T20:30:00Z'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('windows', () => {
  it.each([
    ['inLastHours(toDateTime("2023-06-03T05:30:00Z"), 1)', 'true'],
    ['inLastHours(toDateTime("2023-06-03T05:29:59.999999999Z"), 1)', 'false'],
    ['inLastHours(now(), 0)', 'true'],
    ['inLastDays(toDateTime("2023-06-03T06:30:00.000000001Z"), 4)', 'false'],
    ['inLastDays(now(), -1)', 'false'],
    ['inLastMonths(toDateTime("2023-05-03T06:30:00Z"), 1)', 'true'],
    ['inLastMonths(toDateTime("2023-05-03T06:29:59Z"), 1)', 'false'],
    ['inLastYears(toDateTime("2013-06-03T06:30:00Z"), 10)', 'true'],
    ['inLastYears(toDateTime("-0500-06-03T06:30:00Z"), 9223372036854775807)', 'true'],
    ['inNextDays(toDateTime("2023-06-07T06:30:00Z"), 4)', 'true'],
    ['inNextDays(toDateTime("2023-06-07T08:30:00+02:00"), 4)', 'true'],
    ['inNextDays(toDateTime("2023-06-07T06:30:01Z"), 4)', 'false'],
    ['inNextMonths(toDateTime("2023-06-02T06:30:00Z"), 4)', 'false'],
    ['inNextDays(null, 4)', 'false'],
    ['inNextDays(now(), null)', 'false'],
    ['inNextDays(toDateTimeOnly(now()), 4)', 'type/argument-type'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('parts', () => {
  it.each([
    ['setHours(toDateTime("2023-12-12T23:11:05.5+05:00"), 0)', '2023-12-12T00:11:05.5+05:00'],
    ['setHours(toDateTimeOnly("2023-12-12T23:11:05"), 7)', '2023-12-12T07:11:05'],
    ['setHours(now(), -1)', 'null'],
    ['setDays(toDateTime("2023-06-12T01:11:00Z"), 31)', 'null'],
    ['setDays(toDateTime("2024-02-12T01:11:00Z"), 29)', '2024-02-29T01:11:00Z'],
    ['setDays(now(), 0)', 'null'],
    ['setDays(now(), 9223372036854775807)', 'null'],
    ['updateTimeZone(now(), "Asia/Kolkata")', '2023-06-03T12:00:00+05:30'],
    ['updateTimeZone(null, "Asia/Kolkata")', 'null'],
    ['updateTimeZone(now(), "ASIA/KOLKATA")', 'type/unknown-zone'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});

describe('math and audiences', () => {
  it.each([
    ['round(0.49999999999999994)', '0'],
    ['round(-0.5)', '0'],
    ['round(2.5)', '3'],
    ['round(-2.5)', '-2'],
    ['round(-3.54)', '-4'],
    ['round(4503599627370497.5)', '4503599627370498'],
    ['round(99999999999999999999.0)', '9223372036854775807'],
    ['round(null)', 'null'],
    ['random()', '0.25'],
    ['inAudience("VIP")', 'true'],
    ['inSegment("VIP") == true', 'true'],
    ['inAudience("vip")', 'false'],
  ])('%s is %s', (expression, result) => {
    expect(evaluateText(expression)).toBe(result);
  });
});
