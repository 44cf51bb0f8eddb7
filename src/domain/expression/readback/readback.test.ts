import { describe, expect, it } from 'vitest';
import { bookingSchema } from '#testing';
import { check } from '../check/checker.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfSchema } from '../shapes/schema-shape.ts';
import { parse } from '../syntax/parser.ts';
import { withoutParentheses } from '../syntax/nodes.ts';
import { describeExpression } from './describe-expression.ts';
import type { Phrase } from './phrase.ts';

const schema = bookingSchema();
const scope = eventScope('E', shapeOfSchema(schema));
const checked = (text: string) => check(parse(text), scope, 'free');
const phrase = (text: string): Phrase | undefined => describeExpression(checked(text), schema);

const PRICE = '@event{E._acme.booking.price}';
const price = { kind: 'field', name: 'price' };

describe('the phrase of an expression', () => {
  it('is told from the field’s side', () => {
    expect(phrase(`100 < ${PRICE}`)).toEqual({
      kind: 'clause',
      relation: 'more',
      negated: false,
      subject: price,
      objects: [{ kind: 'number', digits: '100' }],
    });
  });

  it('moves “not” to the clauses', () => {
    expect(phrase(`not (${PRICE} is null or ${PRICE} == 1)`)).toEqual({
      kind: 'group',
      join: 'and',
      more: 0,
      parts: [
        { kind: 'clause', relation: 'noValue', negated: true, subject: price, objects: [] },
        {
          kind: 'clause',
          relation: 'equals',
          negated: true,
          subject: price,
          objects: [{ kind: 'number', digits: '1' }],
        },
      ],
    });
  });

  it('takes two bounds of one field for a range, and of two fields not', () => {
    const kinds = (text: string) => {
      const read = phrase(text);
      return read?.kind === 'group' ? read.parts.length : 1;
    };
    expect(kinds(`${PRICE} >= 1 and ${PRICE} <= 5`)).toBe(1);
    expect(kinds(`${PRICE} <= 5 and ${PRICE} >= 1`)).toBe(1);
    expect(kinds(`${PRICE} >= 1 and @event{E._acme.booking.nights} <= 5`)).toBe(2);
    expect(kinds(`${PRICE} >= 1 or ${PRICE} <= 5`)).toBe(2);
  });

  it('keeps big integers exact and survives JSON', () => {
    const read = phrase('9223372036854775807');
    expect(read).toEqual({ kind: 'number', digits: '9223372036854775807' });
    expect(structuredClone(read)).toEqual(JSON.parse(JSON.stringify(read)));
  });

  it('is there for names and types that are wrong, and not for wrong syntax', () => {
    expect(phrase('unknown(@event{Other.a}) == 1')).toBeDefined();
    expect(phrase('length(1) == "x"')).toBeDefined();
    expect(phrase('not 3')).toBeDefined();
    for (const broken of ['', '1 +', '@event{E.', 'a = 1', 'length(1']) {
      expect(phrase(broken)).toBeUndefined();
    }
  });

  it('is that of one node, which calls its fields as the whole does', () => {
    const whole = checked(
      '@event{E._acme.guests.first().name} == "A" and @event{E.a.b} == @event{E.c.b}',
    );
    const root = withoutParentheses(whole.parsed.root);
    const second = root.kind === 'chain' ? root.steps[0]?.operand : undefined;
    expect(describeExpression(whole, schema, second)).toMatchObject({
      subject: { name: 'b', of: 'a' },
      objects: [{ name: 'b', of: 'c' }],
    });
  });

  it('looks names up as own properties', () => {
    expect(phrase('@event{E.__proto__.constructor} == 1')).toMatchObject({
      subject: { kind: 'field', name: 'constructor' },
    });
    expect(phrase('constructor(1)')).toMatchObject({ kind: 'otherCall', name: 'constructor' });
  });

  it.each([
    ['parentheses', `${'('.repeat(950)}${PRICE} == 1${')'.repeat(950)}`],
    ['not', `${'not '.repeat(900)}${PRICE} == 1`],
    ['calls', `${'lower('.repeat(900)}"a"${')'.repeat(900)} == "a"`],
    ['groups', `${'true and (false or ('.repeat(400)}true${'))'.repeat(400)}`],
    ['ifs', `${'if (true) then (1) else ('.repeat(900)}2${')'.repeat(900)}`],
    ['clauses', Array.from({ length: 3000 }, () => `${PRICE} == 1`).join(' or ')],
    ['sums', Array.from({ length: 3000 }, () => '1').join(' + ')],
    ['elements', `in(1, [${Array.from({ length: 3000 }, () => '1').join(', ')}])`],
    [
      'lists in lists',
      `concat(["a", ${Array.from({ length: 999 }, () => 'lower(upper("b"))').join(',')}])`,
    ],
  ])('stays short for any number of %s', (_, text) => {
    const read = phrase(text);
    expect(read).toBeDefined();
    expect(JSON.stringify(read).length).toBeLessThan(20_000);
  });
});
