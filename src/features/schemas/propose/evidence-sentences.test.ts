import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { inferSchema, proposedFieldAt, type ProposedField } from '#domain/schema';
import { en } from '#messages';
import { evidenceSentences, evidenceSummary } from './evidence-sentences.ts';

const payloads: readonly JsonObject[] = [
  { channel: 'web', points: 5, mixed: 1, items: [{ sku: 'a' }, { sku: 'b' }] },
  { channel: 'app', points: 9, mixed: 'x', items: [{ sku: 'a' }] },
  { channel: 'web', points: 7 },
];
const proposal = inferSchema(payloads);

describe('evidence in words', () => {
  it('fits a line', () => {
    expect(evidenceSummary(field('channel'), 3, en)).toBe(
      'In every payload; 2 different values: web, app',
    );
    expect(evidenceSummary(field('mixed'), 3, en)).toBe(
      'In 2 of 3 payloads; 2 different values: 1, x',
    );
  });

  it('says all there is', () => {
    expect(evidenceSentences(field('channel'), 3, en)).toEqual([
      'In every payload',
      '2 different values: web (2×), app',
    ]);
    expect(evidenceSentences(field('points'), 3, en)).toContain('From 5 to 9');
    expect(evidenceSentences(field('items'), 3, en)).toEqual([
      'In 2 of 3 payloads',
      '1 to 2 entries',
    ]);
    expect(evidenceSentences(field('items[].sku'), 3, en)).toEqual([
      'In 2 of 3 payloads',
      '2 different values: a (2×), b',
    ]);
  });

  it('tells a conflict by what was seen', () => {
    expect(evidenceSentences(field('mixed'), 3, en)).toEqual([
      'In 2 of 3 payloads',
      'Seen as an integer once, a text once',
      '2 different values: 1, x',
    ]);
  });
});

function field(path: string): ProposedField {
  const found = proposedFieldAt(proposal, path);
  if (found === undefined) throw new Error(path);
  return found;
}
