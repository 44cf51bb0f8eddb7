import { describe, expect, it } from 'vitest';
import { parse } from '#domain/expression';
import { readConditionForm } from './read-form.ts';
import type { ConditionForm } from './form.ts';

/** The form in one line: `and(a == 1, not(b in 2 3))`. */
function outline(form: ConditionForm): string {
  switch (form.kind) {
    case 'opaque':
      return '?';
    case 'not':
      return `not(${outline(form.part)})`;
    case 'clause': {
      const field = form.field
        .map((step) =>
          step.kind === 'name'
            ? step.name
            : step.kind === 'entry'
              ? `{${step.key}}`
              : step.position,
        )
        .join('.');
      const subject = form.measure === 'count' ? `count(${field})` : field;
      return [subject, form.operator, ...form.constants.map(({ value }) => String(value))].join(
        ' ',
      );
    }
    default:
      return `${form.kind}(${form.parts.map(outline).join(', ')})`;
  }
}

function read(text: string): string {
  return outline(readConditionForm(parse(text)));
}

describe('the form of a condition', () => {
  it.each([
    ['@event{E.a.b} == "x"', 'a.b == x'],
    ['"x" == @event{E.a}', 'a == x'],
    ['10 < @event{E.a}', 'a > 10'],
    ['(@event{E.a}) >= -2.5', 'a >= -2.5'],
    ['@event{E.a}', 'a == true'],
    ['not @event{E.a}', 'not(a == true)'],
    ['@event{E.a} is not null and @event{E.b} is null', 'and(a is not null, b is null)'],
    [
      '@event{E.a} == 1 and (@event{E.b} == 2 or @event{E.c} == 3)',
      'and(a == 1, or(b == 2, c == 3))',
    ],
    ['in(@event{E.a}, ["x","y"])', 'a in x y'],
    ['not in(@event{E.a}, [1, 2])', 'not(a in 1 2)'],
    ['startWithIgnoreCase(@event{E.a}, "x")', 'a startWithIgnoreCase x'],
    ['isNotEmpty(@event{E.a})', 'a isNotEmpty'],
    ['count(@event{E.a.all().b}) > 2', 'count(a.each.b) > 2'],
    ['@event{E.a.at(2).b} == 1', 'a.2.b == 1'],
    [
      '@event{E.identityMap.entry(\'Email\').first().id} == "x"',
      'identityMap.{Email}.first.id == x',
    ],
    ['@event{E.a} > toDateTime("2026-03-01T00:00:00Z")', 'a > 2026-03-01T00:00:00Z'],
    ['@event{E.a} == date("2026-03-01")', 'a == 2026-03-01'],
    ['@event{E.a, defaultValue: 1} == 1', '?'],
    ['@event{E.a.first(currentEventField.b == 1).c} == 1', '?'],
    ['@event{E.a} == @event{E.b}', '?'],
    ['@event{E.a} == 1 == true', '?'],
    ['lower(@event{E.a}) == "x" or @event{E.b} == 1', 'or(?, b == 1)'],
    ['in("x", @event{E.tags})', '?'],
    ['in(@event{E.a}, [null])', '?'],
    ['@event{E.a} ==', '?'],
    ['', '?'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads any depth', () => {
    expect(read(`${'not '.repeat(900)}@event{E.a}`)).toContain('?');
    expect(read(`${'('.repeat(900)}@event{E.a}${')'.repeat(900)}`)).toBe('a == true');
  });
});
