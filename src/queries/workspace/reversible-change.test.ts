import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/workspace';
import { applyChange } from '#storage';
import { anEvent, aWorkspace } from '../test-data.ts';
import { changeBetween, inverseOf } from './reversible-change.ts';

const before = aWorkspace(anEvent('a'), anEvent('b'), anEvent('c'));

describe('inverseOf', () => {
  it('leads back, guarded by what the change wrote', () => {
    const change = {
      putEvents: [anEvent('a', 'later'), anEvent('d', 'new')],
      deleteEvents: ['b', 'never there'],
      putSettings: { ...DEFAULT_SETTINGS, sandbox: 'dev' },
      putIdentityTypes: [{ code: 'x', name: 'X', category: 'DEVICE', standard: false } as const],
    };
    const after = applyChange(before, change);
    const undo = inverseOf(before, change);
    expect(applyChange(after, undo.change)).toEqual(before);
    expect(undo.expected).toEqual(
      new Map([
        ['a', 'later'],
        ['b', null],
        ['d', 'new'],
      ]),
    );
  });

  it('brings drafts and payloads along', () => {
    const kept = { putPayloads: [{ eventId: 'a', text: '{}' }] };
    expect(inverseOf(before, { deleteEvents: ['a'] }, kept).change).toMatchObject(kept);
  });
});

describe('changeBetween', () => {
  it('leads from one workspace to the other and touches nothing else', () => {
    const [a, , c] = before.events as [never, never, never];
    const after = { ...before, events: [a, anEvent('c', 'imported'), anEvent('d')] };
    const { change, expected } = changeBetween(before, after);
    expect(applyChange(before, change)).toEqual(after);
    expect(change.putEvents).not.toContain(a);
    expect(change.putSettings).toBeUndefined();
    expect(expected).toEqual(
      new Map([
        ['c', (c as { updatedAt: string }).updatedAt],
        ['d', null],
        ['b', anEvent('b').updatedAt],
      ]),
    );
  });
});
