import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { inferSchema, schemaSuitability, setType } from '#domain/schema';
import { draftExport, draftSchema, fitOf, MOST_TRIED, newDraftIds } from './draft.ts';

const random = (() => {
  let next = 0;
  return { bytes: (count: number) => new Uint8Array(count).fill((next += 1)) };
})();
const entity = (points: number): JsonObject => ({
  _id: 'a',
  timestamp: '2026-11-25T08:00:00Z',
  identityMap: { ECID: [{ id: '1', primary: true }] },
  _acme: { points },
});
const entities = [entity(1), entity(2)];
const proposal = inferSchema(entities);
const settings = { title: ' Points ', class: 'experienceEvent', profile: true } as const;

describe('the ids of a draft', () => {
  it('are made up under the tenant, and new', () => {
    const first = newDraftIds(proposal, [], new Set(), random);
    expect(first.schema).toMatch(/^https:\/\/ns\.adobe\.com\/acme\/schemas\/[0-9a-f]{32}$/);
    expect(first.ownClass).toMatch(/^https:\/\/ns\.adobe\.com\/acme\/classes\/[0-9a-f]{32}$/);
    const same = {
      bytes: (() => {
        const fills = [7, 8, 9];
        return (count: number) => new Uint8Array(count).fill(fills.shift() ?? 0);
      })(),
    };
    const taken = `https://ns.adobe.com/acme/schemas/${'07'.repeat(16)}`;
    expect(newDraftIds(proposal, [], new Set([taken]), same).schema).toContain('0808');
  });

  it('are what messages name, unless that is there already', () => {
    const named = 'https://ns.adobe.com/acme/schemas/1';
    expect(newDraftIds(proposal, [named], new Set(), random)).toMatchObject({
      schema: named,
      isOfMessages: true,
    });
    expect(newDraftIds(proposal, [named], new Set([named]), random).isOfMessages).toBe(false);
    expect(newDraftIds(proposal, [named, 'b'], new Set(), random).isOfMessages).toBe(false);
  });
});

describe('the draft', () => {
  const ids = newDraftIds(proposal, [], new Set(), random);

  it('is a schema that events may use', () => {
    const schema = draftSchema(proposal, settings, ids);
    expect(schema?.title).toBe('Points');
    const { unitaryRuleBased, business } = schemaSuitability(schema ?? unreadable(), []);
    expect(unitaryRuleBased).toEqual({ usable: true, reasons: [] });
    expect(business.usable).toBe(false);
  });

  it('may be of a class of its own', () => {
    const own = draftExport(proposal, { ...settings, class: 'own' }, ids);
    expect(own['meta:class']).toBe(ids.ownClass);
    expect(own['meta:extends']).toContain('https://ns.adobe.com/xdm/data/time-series');
  });

  it('can be judged before it has a title', () => {
    expect(draftSchema(proposal, { ...settings, title: '' }, ids)?.title).toBe(ids.schema);
  });

  it('takes its samples, until a correction refuses them', () => {
    const schema = draftSchema(proposal, settings, ids) ?? unreadable();
    expect(fitOf(schema, entities)).toEqual({ tried: 2, refused: 0, violations: [] });
    const corrected = setType(proposal, '_acme.points', 'boolean');
    const fit = fitOf(draftSchema(corrected, settings, ids) ?? unreadable(), entities);
    expect(fit).toMatchObject({ refused: 2, violations: [{ path: '#/_acme/points' }] });
  });

  it('tries only so many of them', () => {
    const schema = draftSchema(proposal, settings, ids) ?? unreadable();
    const many = Array.from({ length: MOST_TRIED + 5 }, () => entity(1));
    expect(fitOf(schema, many).tried).toBe(MOST_TRIED);
  });
});

function unreadable(): never {
  throw new Error('the draft cannot be read');
}
