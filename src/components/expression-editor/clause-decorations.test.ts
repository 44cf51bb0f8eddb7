import { describe, expect, it } from 'vitest';
import type { ClauseTree } from '#domain/trigger';
import { clauseDecorations } from './clause-decorations.ts';

const TEXT = 'a == "Paris" and b > 1';

function clause(start: number, end: number, outcome: boolean, value: string, type: string) {
  const range = { start, end };
  const operands = [{ text: '', path: 'x', value, type }];
  return {
    kind: 'clause' as const,
    range,
    text: '',
    outcome,
    evaluated: true,
    operator: '==',
    operands,
  };
}

const tree = (...parts: readonly ClauseTree[]): ClauseTree => ({
  kind: 'and',
  range: { start: 0, end: TEXT.length },
  text: TEXT,
  outcome: false,
  evaluated: true,
  parts,
});

describe('clauseDecorations', () => {
  it('says how each clause comes out, and what it sees', () => {
    const shown = clauseDecorations(
      TEXT,
      tree(
        clause(0, 12, false, `"${'Lyon'.repeat(9)}"`, 'string'),
        clause(17, 22, false, '', 'null'),
      ),
      'no value',
    );
    expect(shown.map(({ options }) => options.after.content.replaceAll('\u00a0', ' '))).toEqual([
      ` ✗ "${'Lyon'.repeat(6).slice(0, 23)}…`,
      ' ∅ no value',
    ]);
    expect(shown[1]?.range).toMatchObject({ startColumn: 18, endColumn: 23 });
  });

  it('leaves out what the text no longer has', () => {
    expect(clauseDecorations('a', tree(clause(0, 12, true, '1', 'integer')), '')).toEqual([]);
    expect(clauseDecorations(TEXT, null, '')).toEqual([]);
  });
});
