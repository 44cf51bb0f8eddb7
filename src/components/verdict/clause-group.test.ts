import { describe, expect, it } from 'vitest';
import type { ClauseTree } from '#domain/trigger';
import { clauseGroup } from './clause-group.ts';

const node = (kind: ClauseTree['kind'], ...parts: readonly ClauseTree[]): ClauseTree => ({
  kind,
  range: { start: 0, end: 1 },
  text: kind,
  outcome: true,
  evaluated: true,
  ...(kind !== 'clause' && { parts }),
});
const leaf = node('clause');
const both = [leaf, node('clause')];

describe('clauseGroup', () => {
  it.each([
    [node('and', ...both), 'all', 2],
    [node('or', ...both), 'any', 2],
    [node('not', leaf), 'none', 1],
    [node('not', node('or', ...both)), 'none', 2],
    [node('not', node('and', ...both)), 'notAll', 2],
    [node('not', node('not', leaf)), 'none', 1],
  ])('%#', (tree, heading, count) => {
    const group = clauseGroup(tree);
    expect([group?.heading, group?.parts.length]).toEqual([heading, count]);
  });

  it('leaves a clause alone', () => {
    expect(clauseGroup(leaf)).toBeUndefined();
  });
});
