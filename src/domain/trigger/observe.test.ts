import { describe, expect, it } from 'vitest';
import type { XdmSchema } from '#domain/schema';
import { observeCondition, onlyEntity, readValue } from './observe.ts';
import { MOMENT, order, ORDERS, ruleBased, SCHEMAS } from './test-engine.ts';
import type { ClauseTree } from './verdict.ts';

const schema = ordersSchema();

function ordersSchema(): XdmSchema {
  const found = SCHEMAS.get(ORDERS);
  if (!found) throw new Error('the schema of the tests');
  return found;
}

/** Every clause in one line: `city=true:"Paris"`. */
function outline(tree: ClauseTree): readonly string[] {
  if (tree.kind !== 'clause') return (tree.parts ?? []).flatMap(outline);
  return [
    `${tree.operands?.[0]?.path}=${tree.evaluated && tree.outcome}:${tree.operands?.[0]?.value}`,
  ];
}

function observed(condition: string): readonly string[] | undefined {
  const tree = observeCondition(ruleBased('E', condition), schema, order(), MOMENT);
  return tree && outline(tree);
}

describe('observeCondition', () => {
  it('tells every clause, also those that need not be evaluated', () => {
    expect(
      observed(
        '@event{E.city} == "Lyon" and (@event{E.total} > 100 or not @event{E.gift}) and @event{E.gift} == true',
      ),
    ).toEqual(['city=false:"Paris"', 'total=true:120.0', 'gift=false:', 'gift=false:']);
  });

  it('tells a value that does not fit its field, and a field before it is converted', () => {
    const condition = '@event{E.total} > 1 and toDateTimeOnly(@event{E.timestamp}) is not null';
    const odd = { ...order(), total: 'much' };
    const tree = observeCondition(ruleBased('E', condition), schema, odd, MOMENT);
    const [total, moment] = tree?.parts ?? [];
    expect(total?.operands?.[0]).toMatchObject({ type: 'null', raw: '"much"' });
    expect(moment?.operands?.[0]?.source?.value).toBe('2026-03-01T10:00:00Z');
  });

  it('does not wait for the rest of the definition', () => {
    const definition = { ...ruleBased('E', '@event{E.city} is null'), profileIdentifier: '' };
    expect(observeCondition(definition, schema, order(), MOMENT)?.outcome).toBe(false);
  });

  it.each(['', '@event{E.city} ==', '@event{E.town} == "Paris"'])(
    'has nothing to say of %s',
    (text) => {
      expect(observed(text)).toBeUndefined();
    },
  );
});

describe('readValue', () => {
  it.each([
    ['@event{E.city}', { text: '"Paris"', type: 'string' }],
    ['@event{E.total}', { text: '120.0', type: 'decimal' }],
    ['@event{E.gift}', { text: '', type: 'null' }],
    ['length(@event{E.city}) + 1', null],
    ['1 + length(@event{E.city}) * 1', { text: '6', type: 'integer' }],
    ['@event{E.', null],
  ])('%s', (expression, expected) => {
    expect(readValue(expression, ruleBased('E', ''), schema, order(), MOMENT)).toEqual(expected);
  });
});

describe('onlyEntity', () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    ['[{"a": 1}, {"a": 2}]', 'several'],
    ['{"a": ', 'unreadable'],
    ['5', 'unreadable'],
  ])('%s', (text, expected) => {
    expect(onlyEntity(text)).toEqual(expected);
  });
});
