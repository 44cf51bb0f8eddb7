import { describe, expect, it } from 'vitest';
import type { ReplayCell } from '#domain/log';
import { aTally } from '../tally.test-support.ts';
import { sampleHead } from './sample-head.ts';
import { samplesOfCell, samplesOfDefinition } from './sample-request.ts';

const entity = { _id: 'e-1', timestamp: '2026-01-01T00:00:00Z', eventType: 'web.visit' };

describe('the head of a sample', () => {
  it.each([
    ['an entity', entity],
    ['a wrapped one', { events: [{ xdm: entity }] }],
    ['a message', { header: { schemaRef: { id: 's' } }, body: { xdmEntity: entity } }],
  ])('%s', (_, payload) => {
    expect(sampleHead(JSON.stringify(payload))).toMatchObject({
      id: 'e-1',
      timestamp: '2026-01-01T00:00:00Z',
      eventType: 'web.visit',
    });
  });

  it('is empty for what is no event', () => {
    for (const text of ['{', '[]', '{"eventType":{}}', '7']) {
      expect(sampleHead(text)).toMatchObject({ eventType: '', id: '' });
    }
  });
});

describe('samples', () => {
  const cell = (eventType: string, line: number): ReplayCell => ({
    eventType,
    definition: 'd',
    counts: { matched: 9, invalidXdm: 1, identityNotFound: 0 },
    samples: {
      matched: [{ line, text: '{}' }],
      invalidXdm: [{ line: line + 1, text: '{}' }],
    },
  });

  it('of a cell come by outcome', () => {
    const groups = samplesOfCell(cell('a', 4)).map(({ outcome, count }) => [outcome, count]);
    expect(groups).toEqual([
      ['matched', 9],
      ['invalidXdm', 1],
    ]);
  });

  it('of a definition come together, first lines first', () => {
    const tally = aTally({
      cells: [cell('a', 40), cell('b', 2), { ...cell('c', 1), definition: 'x' }],
    });
    const [matched, invalid] = samplesOfDefinition(tally, 'd', 5);
    expect(matched).toMatchObject({ count: 18, samples: [{ line: 2 }, { line: 40 }] });
    expect(invalid).toMatchObject({ count: 2, samples: [{ line: 3 }, { line: 41 }] });
    expect(samplesOfDefinition(tally, 'd', 1)[0]?.samples).toHaveLength(1);
  });
});
