import { expect, it } from 'vitest';
import { keepKnown } from './keep-known.ts';
import { aWorkspace } from './test-workspace.ts';

it('keeps schemas and definitions that say the same, and only those', () => {
  const last = aWorkspace();
  const [event] = last.events;
  if (!event) throw new Error('one event');
  const next = structuredClone({ ...last, draft: event });
  const kept = keepKnown(last, next);
  expect(kept).toEqual(next);
  expect(kept.schemas[0]?.source).toBe(last.schemas[0]?.source);
  expect(kept.events[0]?.definition).toBe(event.definition);
  expect(kept.draft?.definition).toBe(event.definition);

  const other = structuredClone(aWorkspace('@event{InParis.city} == "Lyon"'));
  expect(keepKnown(last, other).events[0]).toBe(other.events[0]);
  expect(keepKnown(undefined, next)).toBe(next);
});
