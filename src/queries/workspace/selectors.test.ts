import { describe, expect, it } from 'vitest';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import { applyChange } from '#storage';
import { anEvent, aWorkspace } from '../test-data.ts';
import { eventById, takenNames } from './event-selectors.ts';
import { allIdentityTypes } from './identity-type-selectors.ts';
import { schemasOf } from './schema-selectors.ts';

const own = { code: 'Own', name: 'Own', category: 'DEVICE', standard: false } as const;
const source = { $id: 's', title: 'S', properties: { _id: { type: 'string' } } };
const workspace = {
  ...aWorkspace(anEvent('a'), anEvent('b')),
  identityTypes: [own],
  schemas: [
    { id: 's', source, addedAt: '' },
    { id: 'unreadable', source: {}, addedAt: '' },
  ],
};

describe('selectors', () => {
  it('find an event and the names of the others', () => {
    expect(eventById(workspace, 'b')).toBe(workspace.events[1]);
    expect(eventById(workspace, 'c')).toBeUndefined();
    expect(takenNames(workspace, 'a')).toEqual(['event_b']);
    expect(takenNames(workspace, null)).toEqual(['event_a', 'event_b']);
  });

  it('read the schemas that can be read, and put the standard identity types first', () => {
    expect([...schemasOf(workspace).keys()]).toEqual(['s']);
    expect(allIdentityTypes(workspace)).toEqual([...STANDARD_IDENTITY_TYPES, own]);
  });

  it('give the same object after a save that concerns something else', () => {
    const saved = applyChange(workspace, { putEvents: [anEvent('c')] });
    expect(schemasOf(saved)).toBe(schemasOf(workspace));
    expect(allIdentityTypes(saved)).toBe(allIdentityTypes(workspace));
  });
});
