/** Records that the tests of this folder share. */
import { fixedClock, type Random } from '#domain/base';
import { DEFAULT_SETTINGS, type EventRecord, type Workspace } from '#domain/workspace';

/** The instant at which the tests of this folder happen. */
export const NOW = Date.UTC(2026, 10, 23, 12);
export const clock = fixedClock(NOW);

/** Bytes that count up: every id is another one, the same in every run. */
export function countingRandom(): Random {
  let next = 0;
  return {
    bytes: (count) => {
      next += 1;
      return new Uint8Array(count).fill(next);
    },
  };
}

export function anEvent(id: string, updatedAt = '2026-11-01T00:00:00.000Z'): EventRecord {
  return {
    id,
    definition: {
      name: `event_${id}`,
      description: '',
      type: 'business',
      eventIdType: 'ruleBased',
      schema: null,
      fields: ['_id', 'timestamp'],
      condition: 'true',
    },
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt,
    samples: [],
  };
}

export function aWorkspace(...events: readonly EventRecord[]): Workspace {
  return { settings: DEFAULT_SETTINGS, schemas: [], identityTypes: [], events };
}
