import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parser.ts';
import { formatExpression } from './format.ts';
import { renameEvent } from './rename-event.ts';

describe('formatExpression', () => {
  it.each([
    ['1+2  *-3 -  -4', '1 + 2 * -3 - -4'],
    ['not(true)and( false or true)', 'not (true) and (false or true)'],
    ['currentEventField . a - 1', 'currentEventField.a - 1'],
    [
      '@event { E . a . all( currentEventField.x>1 ).b ,defaultValue:( now( ) )}!=-1',
      '@event{E.a.all(currentEventField.x > 1).b, defaultValue: (now())} != -1',
    ],
    ['#{A.b.c,params:{x:1,y:"s"}}', '#{A.b.c, params: {x: 1, y: "s"}}'],
    ['if(true)then("a")else("b")', 'if (true) then ("a") else ("b")'],
    ['[ 1,null ]  has\nnull', '[1, null] has null'],
    ['"a\\tb"  +  \'c\'', '"a\\tb" + \'c\''],
    ['upper ( "a" )', 'upper("a")'],
    ['f( [ ] , ( 1 ) )', 'f([], (1))'],
  ])('%s', (text, expected) => {
    expect(formatExpression(parse(text))).toBe(expected);
    expect(formatExpression(parse(expected))).toBe(expected);
  });

  it('breaks what is too long at its operators and brackets', () => {
    const email =
      '@event{LobbyBeacon.endUserIDs._experience.emailid.id, defaultValue: "nobody@example.com"}';
    const text = `(${email} == "a@b.c") or in(${email}, ["first@example.com", "second@example.com"])`;
    expect(formatExpression(parse(text))).toBe(
      [
        '(',
        `  ${email}`,
        '  == "a@b.c"',
        ')',
        'or in(',
        `  ${email},`,
        '  ["first@example.com", "second@example.com"]',
        ')',
      ]
        .join('\n')
        .replace('\n  == ', ' == '),
    );
  });

  it('leaves a text with syntax errors alone', () => {
    expect(formatExpression(parse('1  +'))).toBe('1  +');
  });
});

describe('renameEvent', () => {
  it.each([
    [
      '@event{A.x} == "@event{A.x}" and @event{B.A}',
      '@event{New.x} == "@event{A.x}" and @event{B.A}',
    ],
    [
      '@event { "A" .y, defaultValue: @event{A.z}}',
      '@event { New .y, defaultValue: @event{New.z}}',
    ],
    ['@event{A.x} = broken (', '@event{New.x} = broken ('],
    ['@action{A.x} #{A.b.c} @event{AA.x}', '@action{A.x} #{A.b.c} @event{AA.x}'],
  ])('%s', (text, expected) => {
    expect(renameEvent(text, 'A', 'New')).toBe(expected);
  });

  it('quotes a name that needs it', () => {
    expect(renameEvent('@event{A.x}', 'A', '1st')).toBe("@event{'1st'.x}");
  });
});
