import { describe, expect, it } from 'vitest';
import { EditCounter } from './edit-counter.ts';
import { countAll, engineOf, MOMENT, view } from './test-world.ts';

const records = [view(), view({ city: 'Lyon' }), view({ city: 'Brest' }), view({ shop: 'Louvre' })];
const only = (condition: string) => engineOf({ Visit: condition });

describe('an edit', () => {
  it('gains, loses and keeps events by their final verdict', () => {
    const saved = only('@city == "Paris"');
    const draft = only('@city == "Lyon" or @shop == "Louvre"');
    const tally = countAll(new EditCounter({ saved, draft }, MOMENT), [
      ...records,
      view({ city: 'Lyon', town: 'invalid' }),
      '{"messages": [',
    ]);
    expect(tally).toMatchObject({ events: 5, gained: 1, lost: 1, unchanged: 1 });
    expect(tally.gainedSamples.map(({ line }) => line)).toEqual([2]);
    expect(tally.lostSamples.map(({ line }) => line)).toEqual([1]);
    expect(tally.unchangedSamples.map(({ line }) => line)).toEqual([4]);
    expect(tally.isDraftBroken).toBe(false);
  });

  it('compares the events of a batch one by one', () => {
    const saved = only('@city == "Paris"');
    const draft = only('@city == "Lyon"');
    const batch = { messages: records };
    const tally = countAll(new EditCounter({ saved, draft }, MOMENT), [batch, batch]);
    expect(tally).toMatchObject({ events: 8, gained: 2, lost: 4, unchanged: 0 });
  });

  it('gains everything for a new event', () => {
    const draft = only('@city == "Paris"');
    const tally = countAll(new EditCounter({ saved: null, draft }, MOMENT), records);
    expect(tally).toMatchObject({ gained: 2, lost: 0, unchanged: 0 });
  });

  it('says that a draft cannot be compared', () => {
    const draft = only('@nothing == ');
    const tally = countAll(new EditCounter({ saved: null, draft }, MOMENT), []);
    expect(tally.isDraftBroken).toBe(true);
  });
});
