/** The mistakes that an editor must correct with one click (issue: the engineer's editor): the fix leaves nothing behind. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/base';
import { bookingScope } from '../assist/booking-scope.test-support.ts';
import { parse } from '../syntax/parser.ts';
import { check } from './checker.ts';

function diagnosticsOf(text: string) {
  return check(parse(text), bookingScope, 'eventCondition').diagnostics;
}

/** What is wrong, the text, its code and the text after the fix. */
const FIXES: readonly (readonly [string, string, string, string])[] = [
  [
    'an unknown field',
    '@event{E.place.ctiy} == "a"',
    'reference/unknown-field',
    '@event{E.place.city} == "a"',
  ],
  [
    'an unknown function',
    'lenght(@event{E.place.city}) > 1',
    'reference/unknown-function',
    'length(@event{E.place.city}) > 1',
  ],
  [
    'a function in another letter case',
    'Contain(@event{E.place.city}, "a")',
    'reference/unknown-function',
    'contain(@event{E.place.city}, "a")',
  ],
  ['AND', '@event{E.vip} AND true', 'syntax/keyword-case', '@event{E.vip} and true'],
  ['Or', '@event{E.vip} Or true', 'syntax/keyword-case', '@event{E.vip} or true'],
  ['=', '@event{E.nights} = 1', 'syntax/wrong-operator', '@event{E.nights} == 1'],
  ['===', '@event{E.nights} === 1', 'syntax/wrong-operator', '@event{E.nights} == 1'],
  ['&&', '@event{E.vip} && true', 'syntax/wrong-operator', '@event{E.vip} and true'],
  ['|| without spaces', '@event{E.vip}||true', 'syntax/wrong-operator', '@event{E.vip} or true'],
  ['!', '!@event{E.vip}', 'syntax/wrong-operator', 'not @event{E.vip}'],
  ['== null', '@event{E.nights} == null', 'syntax/null-comparison', '@event{E.nights} is null'],
  ['!= null', '@event{E.nights} != null', 'syntax/null-comparison', '@event{E.nights} is not null'],
  ['null ==', 'null == @event{E.nights}', 'syntax/null-comparison', '@event{E.nights} is null'],
  [
    'smart quotes',
    '@event{E.place.city} == “Paris”',
    'syntax/smart-quote',
    '@event{E.place.city} == "Paris"',
  ],
  [
    'French quotes',
    '@event{E.place.city} == «Paris»',
    'syntax/smart-quote',
    '@event{E.place.city} == "Paris"',
  ],
  [
    'a smart quote that opens',
    '@event{E.place.city} == “Paris" and true',
    'syntax/smart-quote',
    '@event{E.place.city} == "Paris" and true',
  ],
  [
    'a smart quote that closes',
    '@event{E.place.city} == "Paris” and true',
    'syntax/smart-quote',
    '@event{E.place.city} == "Paris" and true',
  ],
  [
    'the last word of an eventType',
    '@event{E.eventType} == "Purchase"',
    'advice/unknown-value',
    '@event{E.eventType} == "commerce.purchases"',
  ],
  [
    'a zero-width space',
    '@event{E.vip}\u200B == true',
    'syntax/invisible-character',
    '@event{E.vip} == true',
  ],
  [
    'a no-break space',
    '@event{E.vip}\u00A0== true',
    'syntax/invisible-character',
    '@event{E.vip} == true',
  ],
  [
    'a function beside +',
    '"a" + upper("b") == "aB"',
    'syntax/call-beside-plus',
    '"a" + (upper("b")) == "aB"',
  ],
  [
    'an integer times a decimal',
    '@event{E.total} * 2 > 9.5',
    'type/operands',
    '@event{E.total} * 2.0 > 9.5',
  ],
  [
    'a decimal times an integer',
    '@event{E.nights} * 2.0 > 9',
    'type/operands',
    '@event{E.nights} * 2 > 9',
  ],
  [
    'an integer as default of a decimal',
    '@event{E.total, defaultValue: 0} > 9.5',
    'type/default-type',
    '@event{E.total, defaultValue: 0.0} > 9.5',
  ],
  [
    'an integer beside a decimal argument',
    'max(@event{E.total}, 5) > 9.5',
    'type/argument-type',
    'max(@event{E.total}, 5.0) > 9.5',
  ],
  [
    'integers in a list of decimals',
    'in(@event{E.total}, [1, 2])',
    'type/argument-type',
    'in(@event{E.total}, [1.0, 2.0])',
  ],
  [
    'an enumeration value in another letter case',
    '@event{E.eventType} == "Web.Visit"',
    'advice/unknown-value',
    '@event{E.eventType} == "web.visit"',
  ],
  [
    'a singular eventType',
    '@event{E.eventType} == "commerce.purchase"',
    'advice/unknown-value',
    '@event{E.eventType} == "commerce.purchases"',
  ],
  [
    'a singular eventType in a list',
    'in(@event{E.eventType}, ["web.visit", "commerce.productListAdd"])',
    'advice/unknown-value',
    'in(@event{E.eventType}, ["web.visit", "commerce.productListAdds"])',
  ],
  [
    'a singular eventType, ignoring case',
    "equalIgnoreCase(@event{E.eventType}, 'Commerce.Purchase')",
    'advice/unknown-value',
    'equalIgnoreCase(@event{E.eventType}, "commerce.purchases")',
  ],
  [
    'an enumeration value of an element',
    'count(@event{E.items.all(currentEventField.status == "New")}) > 0',
    'advice/unknown-value',
    'count(@event{E.items.all(currentEventField.status == "new")}) > 0',
  ],
  [
    'the plural of the field eventType',
    '@event{E.eventTypes} == "web.visit"',
    'reference/unknown-field',
    '@event{E.eventType} == "web.visit"',
  ],
  [
    'the field eventtype',
    '@event{E.eventtype} == "web.visit"',
    'reference/unknown-field',
    '@event{E.eventType} == "web.visit"',
  ],
  ['the wrong event name', '@event{Purchase.vip}', 'reference/unknown-event', '@event{E.vip}'],
  ['the legacy reference', '@{E.vip}', 'syntax/legacy-reference', '@event{E.vip}'],
  ['a number in quotes', '@event{E.nights} == "3"', 'advice/never-equal', '@event{E.nights} == 3'],
];

describe('a quick fix', () => {
  it.each(FIXES)('%s: %s', (_what, text, code, fixed) => {
    const [diagnostic, ...others] = diagnosticsOf(text);
    expect(others).toEqual([]);
    expect(diagnostic?.code).toBe(code);
    const [fix] = diagnostic?.fixes ?? [];
    expect(applyEdits(text, fix?.edits ?? [])).toBe(fixed);
    expect(diagnosticsOf(fixed)).toEqual([]);
  });
});
