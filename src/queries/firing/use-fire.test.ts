import { describe, expect, it } from 'vitest';
import type { EventVerdict, PayloadVerdict } from '#domain/trigger';
import { memoryRepository } from '#storage';
import type { EngineSession } from '../engine-session.ts';
import { createPageClock } from '../page-clock.ts';
import { createQueryClient } from '../query-client.ts';
import { queryKeys } from '../query-keys.ts';
import { unwrap } from '../storage-error.ts';
import { clock, countingRandom, NOW } from '../test-data.ts';
import { FIRINGS_KEPT } from './firings-query.ts';
import { fire } from './use-fire.ts';

/** The part of a verdict that a firing looks at. */
const payloadVerdict = (...events: readonly Pick<EventVerdict, 'event' | 'code'>[]) =>
  ({ events }) as unknown as PayloadVerdict;
const batch = [
  payloadVerdict({ event: 'A', code: 'matched' }, { event: 'B', code: 'conditionFalse' }),
  payloadVerdict({ event: 'A', code: 'matched' }, { event: 'C', code: 'matched' }),
];

function setUp() {
  const repository = memoryRepository();
  const asked: unknown[] = [];
  const engine: EngineSession = {
    offer: () => {},
    fire(request) {
      asked.push(request);
      return Promise.resolve({ verdicts: batch });
    },
    mend: ({ text }) => Promise.resolve(text),
    observe: () => Promise.resolve(null),
    readValue: () => Promise.resolve(null),
    problems: () => Promise.resolve([]),
    sentences: () => Promise.resolve([]),
    dispose: () => {},
  };
  const pageClock = createPageClock(clock);
  const services = { repository, engine, clock, pageClock, random: countingRandom() };
  return { services, client: createQueryClient(), asked };
}

describe('fire', () => {
  it('fires at the page’s clock and writes the history', async () => {
    const { services, client, asked } = setUp();
    services.pageClock.set(5);
    const { firing, historyFailure } = await fire(client, services, { text: '[]', eventId: 'a' });
    expect(asked).toEqual([{ text: '[]', now: 5 }]);
    expect(firing).toMatchObject({
      firedAt: new Date(NOW).toISOString(),
      now: 5,
      eventId: 'a',
      text: '[]',
      matched: ['A', 'C'],
    });
    expect(historyFailure).toBeNull();
    expect(unwrap(await services.repository.readFirings(9))).toEqual([firing]);
  });

  it('shows the newest firing first and forgets the oldest', async () => {
    const { services, client } = setUp();
    client.setQueryData(queryKeys.firings, []);
    for (let count = 0; count <= FIRINGS_KEPT; count += 1) {
      await fire(client, services, { text: String(count), eventId: null, now: count });
    }
    expect(client.getQueryData(queryKeys.firings)).toEqual(
      unwrap(await services.repository.readFirings(1000)),
    );
    expect(client.getQueryData<readonly unknown[]>(queryKeys.firings)).toHaveLength(FIRINGS_KEPT);
  });

  it('gives the verdict even where the history is full', async () => {
    const { services, client } = setUp();
    const full = { ok: false, error: { code: 'storage/full' } } as const;
    const repository = { ...services.repository, addFiring: () => Promise.resolve(full) };
    const fired = await fire(client, { ...services, repository }, { text: '', eventId: null });
    expect(fired.answer.verdicts).toBe(batch);
    expect(fired.historyFailure).toEqual({ code: 'storage/full' });
  });
});
