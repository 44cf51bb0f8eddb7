import { describe, expect, it } from 'vitest';
import { check, eventScope, explain, parse, shapeOfSchema } from '#domain/expression';
import { bookingSchema } from '#testing';
import { clausePhrases } from './clause-phrases.ts';
import { clauseTree } from './clause-tree.ts';
import type { ClauseTree } from './verdict.ts';

const schema = bookingSchema();

/** The clauses of a condition as a verdict shows them, for an empty payload. */
function clausesOf(text: string): readonly ClauseTree[] {
  const scope = eventScope('E', shapeOfSchema(schema));
  const checked = check(parse(text), scope, 'eventCondition');
  const environment = { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false };
  const { condition } = explain(checked, { payload: {}, environment });
  const tree = condition && clauseTree(condition, text, clausePhrases(checked, schema));
  const leaves = (part: ClauseTree): readonly ClauseTree[] =>
    part.parts ? part.parts.flatMap(leaves) : [part];
  return tree ? leaves(tree) : [];
}

describe('the clauses of a verdict', () => {
  it('say each for itself what they ask for', () => {
    const clauses = clausesOf(
      'not (@event{E.eventType} == "A") and (isEmpty(@event{E._acme.booking.currency}) or @event{E._acme.booking.breakfast})',
    );
    expect(clauses.map(({ phrase }) => phrase)).toMatchObject([
      { relation: 'equals', negated: false, subject: { name: 'eventType' } },
      { relation: 'emptyText', subject: { name: 'currency' } },
      { relation: 'true', subject: { name: 'breakfast' } },
    ]);
  });

  it('ask for true where a field of unknown type stands alone', () => {
    expect(clausesOf('@event{E._acme.unknown} and true').at(-1)).toBeUndefined();
    expect(clausesOf('true')[0]?.phrase).toMatchObject({ relation: 'always' });
  });

  it('are read once', () => {
    const text = '@event{E.eventType} == "A"';
    const checked = check(parse(text), eventScope('E', shapeOfSchema(schema)), 'eventCondition');
    const phrases = clausePhrases(checked, schema);
    const range = { start: 0, end: text.length };
    expect(phrases(range)).toBe(phrases(range));
    expect(phrases({ start: 0, end: 1 })).toBeUndefined();
  });
});
