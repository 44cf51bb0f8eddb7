import { describe, expect, it } from 'vitest';
import { bookingSchema } from '#testing';
import { check } from '../check/checker.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfSchema } from '../shapes/schema-shape.ts';
import { parse } from '../syntax/parser.ts';
import type { ClausePart } from './clause-form.ts';
import { readClauseForm } from './read-form.ts';
import { writeClauseForm } from './write-form.ts';

const schema = bookingSchema();
const scope = eventScope('E', shapeOfSchema(schema));
const owner = { eventName: 'E', schema };

function read(text: string) {
  return readClauseForm(check(parse(text), scope, 'condition'), schema);
}

/** The form in one line: `and(price > 10; or(nights is 1; tags has a))`. */
function outline(part: ClausePart): string {
  if (part.kind === 'group') return `${part.join}(${part.parts.map(outline).join('; ')})`;
  const name = part.field.slice(part.field.lastIndexOf('.') + 1);
  const operator = part.ignoreCase ? `${part.operator}/i` : part.operator;
  return [name, operator, ...part.values].join(' ');
}

function outlineOf(text: string): string {
  const reading = read(text);
  return 'form' in reading
    ? outline(reading.form)
    : reading.undrawable.map((one) => one.reason).join();
}

const email = '@event{E._acme.person.email}';
const status = '@event{E._acme.booking.status}';
const nights = '@event{E._acme.booking.nights}';
const price = '@event{E._acme.booking.price}';
const breakfast = '@event{E._acme.booking.breakfast}';
const arrival = '@event{E._acme.booking.arrival}';
const bookedAt = '@event{E._acme.booking.bookedAt}';
const tags = '@event{E.tags}';
const ages = '@event{E._acme.guests.age}';

describe('readClauseForm', () => {
  it.each([
    [`${email} == "a@b.c"`, 'and(email equals a@b.c)'],
    [`equalIgnoreCase(${email}, "x")`, 'and(email equals/i x)'],
    [`${email} != "x"`, 'and(email notEquals x)'],
    [`notEqualIgnoreCase(${email}, "x")`, 'and(email notEquals/i x)'],
    [`contain(${email}, "x")`, 'and(email contains x)'],
    [`not containIgnoreCase(${email}, "x")`, 'and(email notContains/i x)'],
    [`startWith(${email}, "x")`, 'and(email startsWith x)'],
    [`not startWith(${email}, "x")`, 'and(email notStartsWith x)'],
    [`endWithIgnoreCase(${email}, "x")`, 'and(email endsWith/i x)'],
    [`not endWith(${email}, "x")`, 'and(email notEndsWith x)'],
    [`in(${email}, ["a","b"])`, 'and(email isOneOf a b)'],
    [`not in(${email}, ["a"])`, 'and(email isNoneOf a)'],
    [`matchRegExp(${email}, "a.*")`, 'and(email matches a.*)'],
    [`isEmpty(${email})`, 'and(email isEmpty)'],
    [`isNotEmpty(${email})`, 'and(email isNotEmpty)'],
    [`${status} == "open"`, 'and(status equals open)'],
    [`not in(${status}, ["open", "paid"])`, 'and(status isNoneOf open paid)'],
    [`startWith(${status}, "o")`, 'and(status startsWith o)'],
    [`${nights} == 3`, 'and(nights equals 3)'],
    [`${price} > 10`, 'and(price greaterThan 10)'],
    [`${price} >= 10.5`, 'and(price atLeast 10.5)'],
    [`${nights} < -3`, 'and(nights lessThan -3)'],
    [`${nights} <= 9223372036854775807`, 'and(nights atMost 9223372036854775807)'],
    [`${price} >= 1.0 and ${price} <= 2.0`, 'and(price between 1 2)'],
    [`in(${price}, [1.0, 2.5])`, 'and(price isOneOf 1 2.5)'],
    [`${breakfast} == true`, 'and(breakfast isTrue)'],
    [`${breakfast} == false`, 'and(breakfast isFalse)'],
    [
      `${bookedAt} > toDateTime("2026-03-01T00:00:00Z")`,
      'and(bookedAt after 2026-03-01T00:00:00Z)',
    ],
    [
      `${bookedAt} <= toDateTime("2026-03-01T00:00:00+01:00")`,
      'and(bookedAt onOrBefore 2026-03-01T00:00:00+01:00)',
    ],
    [`${bookedAt} == toDateTime("2026-03-01T00:00:00Z")`, 'and(bookedAt is 2026-03-01T00:00:00Z)'],
    [`inLastDays(${bookedAt}, 3)`, 'and(bookedAt inLast 3 days)'],
    [`inNextYears(${bookedAt}, 1)`, 'and(bookedAt inNext 1 years)'],
    [`${arrival} == date("2026-03-01")`, 'and(arrival is 2026-03-01)'],
    [`${arrival} != date("2026-03-01")`, 'and(arrival isNot 2026-03-01)'],
    [
      `toDateTime("UTC", ${arrival}) < toDateTime("UTC", date("2026-03-01"))`,
      'and(arrival before 2026-03-01)',
    ],
    [`in("a", ${tags})`, 'and(tags containsValue a)'],
    [`not in(3, ${ages})`, 'and(guests[].age notContainsValue 3)'.replace('guests[].', '')],
    [`count(${tags}) >= 2`, 'and(tags size >= 2)'],
    [`${tags} has null`, 'and(tags hasNull)'],
    [`${tags} is not null`, 'and(tags hasValue)'],
    [`${nights} is null`, 'and(nights hasNoValue)'],
    [
      `${nights} == 1 and (${status} == "open" or (${price} > 1.0 and ${tags} is null))`,
      'and(nights equals 1; or(status equals open; and(price greaterThan 1; tags hasNoValue)))',
    ],
    [
      `${nights} == 1 or ${status} == "open" and ${price} > 1.0`,
      'or(nights equals 1; and(status equals open; price greaterThan 1))',
    ],
    [
      `${nights} == 1 or (${price} >= 1.0 and ${price} <= 2.0)`,
      'or(nights equals 1; price between 1 2)',
    ],
    [
      `${nights} == 1 and ${price} >= 1.0 and ${price} <= 2.0 and ${nights} < 3`,
      'and(nights equals 1; price between 1 2; nights lessThan 3)',
    ],
    [`((${nights} == 1))`, 'and(nights equals 1)'],
  ])('draws %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it.each([
    ['', 'errors'],
    [`${nights} ==`, 'errors'],
    [
      `${nights} == 1 and @event{E._acme.guests.first(currentEventField.age > 3).name} == "x"`,
      'pathFunction',
    ],
    [`@event{E.identityMap.entry('Email').first().id} == "x"`, 'pathFunction'],
    [`@event{E._acme.booking.nights, defaultValue: 1} == 1`, 'defaultValue'],
    [`${nights} == ${price}`, 'anotherField'],
    [`in(${email}, ["a", lower("B")])`, 'computedValue'],
    [`${nights} == 1 + 1`, 'computedValue'],
    [`length(${email}) > 3`, 'computedField'],
    [`${nights} + 1 > 3`, 'computedField'],
    [`3 < ${nights}`, 'constantFirst'],
    [breakfast, 'bareField'],
    [`not ${breakfast} == true`, 'negation'],
    [`not (${nights} == 1 or ${nights} == 2)`, 'negation'],
    [`if (${breakfast} == true) then (true) else (false)`, 'conditional'],
    [`equalIgnoreCase(${status}, "OPEN")`, 'operator'],
    [`${breakfast} != true`, 'operator'],
    [`${nights} == 1 == true`, 'chain'],
    [`@event{E._acme.guests} is not null`, 'fieldType'],
    [`@event{E.identityMap} is null`, 'fieldType'],
    [`${nights} > 1.5`, 'computedValue'],
    ['true', 'noClause'],
  ])('leaves %s in text', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('names every part that cannot be drawn', () => {
    const reading = read(`length(${email}) > 3 and ${nights} == 1 and ${breakfast}`);
    expect(reading).toMatchObject({
      undrawable: [
        { reason: 'computedField', text: `length(${email})` },
        { reason: 'bareField', text: breakfast },
      ],
    });
  });

  it.each([
    `  ( ${nights}==1 )\n  and\n  (${status} == 'open'or${breakfast} == true)  `,
    `${nights} == 1 or ${status} == "open" and ${price} > 1.0`,
    `(${price} >= 1 and (${price}) <= 2.0)or ${nights} == 1`,
    `((${nights} == 1 and ${breakfast} == true))`,
  ])('writes %s back to the letter', (text) => {
    const reading = read(text);
    expect('form' in reading && writeClauseForm(reading.form, owner).text).toBe(text);
  });
});
