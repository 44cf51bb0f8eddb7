import { describe, expect, it } from 'vitest';
import { settleTally } from './merge-tallies.ts';
import { ReplayCounter } from './replay-counter.ts';
import { replayCsv, type CsvWords } from './replay-csv.ts';
import { countAll, engineOf, MOMENT, view } from './test-world.ts';

const WORDS: CsvWords = {
  definition: 'Event',
  eventType: 'Event type',
  matched: 'Matched',
  invalid: 'Invalid',
  unidentified: 'Unidentified',
  orphans: 'Orphans',
  events: 'Events',
  silent: 'Never matched',
  nearestClause: 'Nearest clause',
  eventsAway: 'Events away',
  eventsLookedAt: 'Events looked at',
  noType: '(no type)',
  otherTypes: '(other types)',
};

const csv = (records: Parameters<typeof countAll>[1]) => {
  const engine = engineOf({ InParis: '@city == "Paris"', InLyon: '@city == "Lyon"' });
  return replayCsv(
    settleTally(countAll(new ReplayCounter(engine, { moment: MOMENT }), records)),
    WORDS,
  );
};

describe('the export of a replay', () => {
  it('lists cells, orphans and silent definitions', () => {
    const { eventType: _, ...untyped } = view({ city: 'Brest' });
    expect(csv([view(), view({ town: 'x' }), untyped])).toBe(
      [
        '\uFEFFEvent,Event type,Matched,Invalid,Unidentified',
        'InParis,web.view,1,1,0',
        '',
        ',Event type,Events',
        'Orphans,(no type),1',
        '',
        ',Event,Nearest clause,Events away,Events looked at',
        `Never matched,InLyon,"'@event{InLyon.city} == ""Lyon""",3,3`,
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['a, b', '"a, b"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('writes the type %j so that nothing runs it', (eventType, cell) => {
    expect(csv([view({ eventType })])).toContain(`\r\nInParis,${cell},1,0,0\r\n`);
  });
});
