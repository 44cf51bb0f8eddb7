import { describe, expect, it } from 'vitest';
import type { ClauseOperand, ClauseTree } from '#domain/trigger';
import { livePartsOf } from './live-clauses.ts';

function clause(
  [start, end]: readonly [number, number],
  outcome: boolean,
  operator: string,
  ...operands: readonly ClauseOperand[]
): ClauseTree {
  const range = { start, end };
  return { kind: 'clause', range, text: '', outcome, evaluated: true, operator, operands };
}

const paris: ClauseOperand = { text: '', path: 'city', value: '"Paris"', type: 'string' };
const nothing: ClauseOperand = { text: '', path: 'city', value: '', type: 'null' };
const constant: ClauseOperand = { text: '', value: '"Lyon"', type: 'string' };

/** `aa and (bb or cc)`, with ids 1 to 3 and group 4. */
const TEXT = 'aa and (bb or cc)';
const written = {
  text: TEXT,
  ranges: new Map([
    [1, { start: 0, end: 2 }],
    [2, { start: 8, end: 10 }],
    [3, { start: 14, end: 16 }],
    [4, { start: 7, end: 17 }],
  ]),
};

function observed(a: ClauseTree, b: ClauseTree, c: ClauseTree) {
  const or: ClauseTree = {
    kind: 'or',
    range: { start: 8, end: 16 },
    text: '',
    outcome: b.outcome || c.outcome,
    evaluated: true,
    parts: [b, c],
  };
  const clauses: ClauseTree = {
    kind: 'and',
    range: { start: 0, end: 17 },
    text: '',
    outcome: a.outcome && or.outcome,
    evaluated: true,
    parts: [a, or],
  };
  return { condition: TEXT, clauses };
}

describe('livePartsOf', () => {
  it('gives every part its outcome and the value that it saw', () => {
    const parts = livePartsOf(
      written,
      observed(
        clause([0, 2], true, '==', paris, constant),
        clause([8, 10], false, '==', constant, nothing),
        clause([14, 16], true, '!=', nothing, constant),
      ),
    );
    expect(parts.get(1)).toEqual({ outcome: 'true', saw: '"Paris"' });
    expect(parts.get(2)).toEqual({ outcome: 'noValue', saw: '' });
    expect(parts.get(3)).toEqual({ outcome: 'true', saw: '' });
    expect(parts.get(4)).toMatchObject({ outcome: 'true' });
  });

  it('takes a test for a value at its word', () => {
    const parts = livePartsOf(
      written,
      observed(
        clause([0, 2], false, 'is not null', nothing),
        clause([8, 10], true, 'is null', nothing),
        clause([14, 16], false, '==', paris),
      ),
    );
    expect(parts.get(1)?.outcome).toBe('false');
    expect(parts.get(2)?.outcome).toBe('true');
  });

  it('says nothing of another text', () => {
    expect(livePartsOf({ ...written, text: 'aa' }, null).size).toBe(0);
    const stale = { condition: 'other', clauses: clause([0, 2], true, '==', paris) };
    expect(livePartsOf(written, stale).size).toBe(0);
  });
});
