import { describe, expect, it } from 'vitest';
import { anEvent, aWorkspace } from '../test-data.ts';
import { shareWorkspace } from './share-workspace.ts';

const schema = {
  id: 's',
  source: JSON.parse('{ "$id": "s", "properties": { "__proto__": { "type": "string" } } }'),
  addedAt: '',
};
const before = { ...aWorkspace(anEvent('a'), anEvent('b')), schemas: [schema] };

describe('shareWorkspace', () => {
  it('gives back the workspace that did not change', () => {
    expect(shareWorkspace(before, structuredClone(before))).toBe(before);
    expect(shareWorkspace(undefined, before)).toBe(before);
  });

  it('keeps every record that did not change', () => {
    const read = structuredClone({ ...before, events: [anEvent('a'), anEvent('b', 'later')] });
    const shared = shareWorkspace(before, read);
    expect(shared).toEqual(read);
    expect(shared.schemas).toBe(before.schemas);
    expect(shared.events[0]).toBe(before.events[0]);
    expect(shared.events[1]).toBe(read.events[1]);
  });

  it('sees a list that only got shorter', () => {
    const shared = shareWorkspace(before, structuredClone({ ...before, events: [anEvent('a')] }));
    expect(shared.events).toEqual([anEvent('a')]);
    expect(shared.events[0]).toBe(before.events[0]);
  });

  it('sees a change inside a field called __proto__', () => {
    const read = structuredClone(before);
    const changed = { ...schema, source: JSON.parse(JSON.stringify(schema.source)) };
    Object.defineProperty(changed.source.properties, '__proto__', { value: { type: 'integer' } });
    const shared = shareWorkspace(before, { ...read, schemas: [changed] });
    expect(shared.schemas[0]).toBe(changed);
  });
});
