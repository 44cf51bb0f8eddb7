import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { inferSchema, setType, type ProposedField } from '#domain/schema';
import {
  filteredTree,
  innerKind,
  matchesText,
  needsLook,
  neighbourOf,
  notedPaths,
  shownParts,
  wholeTree,
} from './proposed-rows.ts';

const payload = {
  _id: 'a',
  items: [{ sku: 'x' }],
  tags: ['new'],
  identityMap: { ECID: [{ id: '1' }] },
  mixed: 1,
  gone: null,
};
const proposal = inferSchema([payload, { ...payload, mixed: 'one' }] as readonly JsonObject[]);

describe('the rows', () => {
  it('stand for what can be corrected', () => {
    expect(pathsOf(shownParts(proposal.root))).toEqual([
      '_id',
      'items',
      'items[].sku',
      'tags',
      'tags[]',
      'identityMap',
      'mixed',
      'gone',
    ]);
    const [tag] = shownParts(proposal.root.children[2] as ProposedField);
    expect(tag && innerKind(tag)).toBe('entry');
  });

  it('follow the corrected type', () => {
    expect(pathsOf(shownParts(setType(proposal, 'items', 'string').root))).not.toContain(
      'items[].sku',
    );
  });

  it('are cut down to what matches and what leads to it', () => {
    const { source, open } = filteredTree(proposal, (field) => matchesText(field, 'SKU'));
    expect(source.roots.map(({ path }) => path)).toEqual(['items']);
    expect([...open]).toEqual(['items']);
  });

  it('tell what waits for a decision', () => {
    const noted = notedPaths(proposal);
    const { source } = filteredTree(proposal, (field) => needsLook(field, noted));
    expect(source.roots.map(({ path }) => path)).toEqual(['mixed', 'gone']);
  });

  it('stand open while there are few', () => {
    expect([...wholeTree(proposal).open]).toEqual(['items', 'tags']);
    const wide: JsonObject = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`f${index}`, { a: 1 }]),
    );
    expect(wholeTree(inferSchema([wide])).open.size).toBe(0);
  });

  it('have neighbours to go to', () => {
    const whole = wholeTree(proposal).source;
    expect(neighbourOf(whole, '_id')).toBe('items');
    expect(neighbourOf(whole, 'gone')).toBe('mixed');
    expect(neighbourOf(whole, 'items[].sku')).toBe('items');
    const found = filteredTree(proposal, ({ name }) => name === '_id' || name === 'gone').source;
    expect(neighbourOf(found, '_id')).toBe('gone');
  });
});

function pathsOf(fields: readonly ProposedField[]): readonly string[] {
  return fields.flatMap((field) => [field.path, ...pathsOf(shownParts(field))]);
}
