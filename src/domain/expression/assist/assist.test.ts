import { describe, expect, it } from 'vitest';
import { readMarks } from '#testing';
import { eventScope } from '../shapes/event-scope.ts';
import type { ExpressionContext } from '../scope.ts';
import type { Attributes, FieldShape } from '../shape.ts';
import { complete } from './completion.ts';
import { hover } from './hover.ts';
import { mapEntryReference, referenceText } from './reference-text.ts';
import { signatureHelp } from './signature-help.ts';

function attributes(fields: Readonly<Record<string, FieldShape>>): Attributes {
  return { open: false, names: () => Object.keys(fields), field: (name) => fields[name] };
}

const text: FieldShape = { kind: 'scalar', type: 'string' };
const scope = eventScope(
  'Purchase',
  attributes({
    eventType: { kind: 'scalar', type: 'string', values: ['web.visit', 'commerce.purchases'] },
    total: { kind: 'scalar', type: 'decimal' },
    vip: { kind: 'scalar', type: 'boolean' },
    place: { kind: 'object', attributes: attributes({ city: text, 'post code': text }) },
    items: { kind: 'listObject', attributes: attributes({ sku: text }) },
    identityMap: {
      kind: 'map',
      value: { kind: 'listObject', attributes: attributes({ id: text }) },
    },
  }),
);

function offered(marked: string, context: ExpressionContext = 'eventCondition') {
  const { text, cursor = 0 } = readMarks(marked);
  return complete(text, cursor, scope, context, {
    mapKeys: (path) => (path === 'identityMap' ? ['ECID', 'Email'] : []),
    zones: ['Europe/Paris', 'UTC'],
  });
}

function labels(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

describe('complete', () => {
  it.each([
    ['@event{|', ['Purchase']],
    ['@event{Purchase.place.|}', ['city', 'post code']],
    ['@event{Purchase.place.ci|}', ['city', 'post code']],
    ['@event{Purchase.items.|', ['sku', 'first', 'last', 'all', 'at']],
    ['@event{Purchase.identityMap.|}', ['entry', 'keys', 'firstEntryKey']],
    ["@event{Purchase.identityMap.entry('|')", ['ECID', 'Email']],
    ['@event{Purchase.items.first(currentEventField.|)}', ['sku']],
    ['@event{Purchase.total, |}', ['defaultValue', 'params']],
    ['now("|")', ['Europe/Paris', 'UTC']],
    ['@event{Purchase.eventType} == "|"', ['web.visit', 'commerce.purchases']],
  ])('%s', (marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it('offers operators after an operand, by type', () => {
    expect(labels('@event{Purchase.vip} |')).toEqual(
      expect.arrayContaining(['and', 'or', 'is null']),
    );
    expect(labels('@event{Purchase.vip} |')).not.toContain('<');
    expect(labels('@event{Purchase.total} |')).toEqual(expect.arrayContaining(['<', '+', '==']));
    expect(labels('@event{Purchase.total} |')).not.toContain('and');
    expect(labels('@event{Purchase.items} |')).toContain('has null');
  });

  it('offers values of the enumeration first, then what has the right type', () => {
    const items = offered('@event{Purchase.eventType} == |');
    expect(items[0]).toMatchObject({ label: 'web.visit', insertText: '"web.visit"', fits: true });
    expect(items.find(({ label }) => label === 'upper')).toMatchObject({ fits: true });
    expect(items.find(({ label }) => label === '@event{Purchase.total}')).toMatchObject({
      fits: false,
    });
    expect(labels('in(@event{Purchase.eventType}, [|])')).toContain('web.visit');
  });

  it('offers fields, functions and loop variables where an operand stands', () => {
    const found = labels('count(@event{Purchase.items.all(|)}) > 0');
    expect(found).toEqual(
      expect.arrayContaining([
        'currentEventField',
        '@event{Purchase.vip}',
        'isEmpty',
        'not',
        'true',
      ]),
    );
    expect(labels('|')).not.toContain('currentEventField');
    expect(labels('|')).toContain("@event{Purchase.place.'post code'}");
  });

  it('replaces the word under the cursor and places the cursor inside a call', () => {
    const item = offered('up|').find(({ label }) => label === 'upper');
    expect(item).toMatchObject({ range: { start: 0, end: 2 }, insertText: 'upper()', cursor: 6 });
  });

  it('offers nothing inside a plain string', () => {
    expect(labels('"some | text"')).toEqual([]);
  });
});

describe('hover', () => {
  it.each([
    ['@event{Purchase.place.ci|ty} == "a"', { kind: 'field', path: 'place.city', type: 'string' }],
    [
      'count(@event{Purchase.items.sk|u}) > 0',
      { kind: 'field', path: 'items[].sku', type: 'listString' },
    ],
    ['@event{Purch|ase.total} > 1.0', { kind: 'event', name: 'Purchase' }],
    ['up|per("a")', { kind: 'function', type: 'string' }],
    ['@event{Purchase.items.fi|rst().sku}', { kind: 'pathFunction', name: 'first' }],
    ['1 =|= 1', { kind: 'operator', operator: '==' }],
    ['1 is n|ull', { kind: 'operator', operator: 'is null' }],
    ['"a|b"', { kind: 'literal', type: 'string' }],
  ])('%s', (marked, expected) => {
    const { text, cursor = 0 } = readMarks(marked);
    expect(hover(text, cursor, scope)).toMatchObject(expected);
  });
});

describe('signatureHelp', () => {
  it.each([
    ['substr(|', 'substr', 0],
    ['substr("a,b", |', 'substr', 1],
    ['substr(upper("a"), 1, |)', 'substr', 2],
    ['substr(upper(|"a"), 1)', 'upper', 0],
  ])('%s', (marked, name, argument) => {
    const { text, cursor = 0 } = readMarks(marked);
    const help = signatureHelp(text, cursor);
    expect([help?.definition.name, help?.argument]).toEqual([name, argument]);
  });

  it('is over behind the parenthesis', () => {
    expect(signatureHelp('upper("a")', 10)).toBeUndefined();
  });
});

describe('references', () => {
  it('writes them from selection paths', () => {
    expect(referenceText('E', "productListItems[].'3h'")).toBe("@event{E.productListItems.'3h'}");
    expect(referenceText('E', 'identityMap{}[].id')).toBe("@event{E.identityMap.entry('').id}");
    expect(mapEntryReference('E', 'identityMap', "O'Neil", 'id')).toBe(
      "@event{E.identityMap.entry('O\\'Neil').first().id}",
    );
  });
});
