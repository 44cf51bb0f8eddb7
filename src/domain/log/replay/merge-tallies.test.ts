import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditCounter } from './edit-counter.ts';
import { EMPTY_TALLY, mergeEditTallies, mergeTallies, settleTally } from './merge-tallies.ts';
import { ReplayCounter } from './replay-counter.ts';
import { countAll, engineOf, MOMENT, view } from './test-world.ts';

const ENGINE = engineOf({
  InParis: '@city == "Paris"',
  InLyon: '@city == "Lyon" and @shop == "Bellecour"',
  Never: '@city == "Paris" and @shop == "Bellecour" and @eventType == "none"',
});
const EDIT = {
  saved: engineOf({ A: '@city == "Paris"' }),
  draft: engineOf({ A: '@shop == "Opera"' }),
};

const record = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .record({
        city: fc.constantFrom('Paris', 'Lyon', 'Brest'),
        shop: fc.constantFrom('Opera', 'Bellecour'),
        eventType: fc.constantFrom('web.view', 'web.click', 'shop.visit'),
      })
      .map(view),
  },
  fc.constantFrom('{', '[5]', '{"header": {}}'),
);
/** Records, and the thread out of three that each of them goes to. */
const log = fc.array(fc.tuple(record, fc.nat(2)), { maxLength: 40 });

function threadsOf<Tally>(
  records: readonly (readonly [Parameters<typeof countAll>[1][number], number])[],
  count: (records: Parameters<typeof countAll>[1], lines: readonly number[]) => Tally,
): readonly [Tally, Tally, Tally] {
  const of = (thread: number): Tally => {
    const own = records
      .map(([one, to], index) => ({ one, to, line: index + 1 }))
      .filter(({ to }) => to === thread);
    return count(
      own.map(({ one }) => one),
      own.map(({ line }) => line),
    );
  };
  return [of(0), of(1), of(2)];
}

describe('tallies', () => {
  it('of threads together are the tally of one thread, in any order and grouping', () => {
    fc.assert(
      fc.property(log, (records) => {
        const count = (some: Parameters<typeof countAll>[1], lines: readonly number[]) =>
          countAll(new ReplayCounter(ENGINE, { moment: MOMENT }), some, lines);
        const [a, b, c] = threadsOf(records, count);
        const one = settleTally(
          count(
            records.map(([text]) => text),
            records.map((_, at) => at + 1),
          ),
        );
        const sums = [
          mergeTallies(mergeTallies(a, b), c),
          mergeTallies(a, mergeTallies(b, c)),
          mergeTallies(mergeTallies(c, a), b),
          [EMPTY_TALLY, b, c, a].reduce(mergeTallies),
        ].map(settleTally);
        for (const sum of sums) expect(sum).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('of an edit add up the same', () => {
    fc.assert(
      fc.property(log, (records) => {
        const count = (some: Parameters<typeof countAll>[1], lines: readonly number[]) =>
          countAll(new EditCounter(EDIT, MOMENT), some, lines);
        const [a, b, c] = threadsOf(records, count);
        const one = count(
          records.map(([text]) => text),
          records.map((_, at) => at + 1),
        );
        expect(mergeEditTallies(mergeEditTallies(a, b), c)).toEqual(one);
        expect(mergeEditTallies(c, mergeEditTallies(b, a))).toEqual(one);
      }),
    );
  });

  it('show the most frequent types by themselves, the others together', () => {
    const typed = (from: number) =>
      countAll(
        new ReplayCounter(ENGINE, { moment: MOMENT }),
        Array.from({ length: 300 }, (_, index) => view({ eventType: `type-${from + index}` })),
      );
    const common = countAll(
      new ReplayCounter(ENGINE, { moment: MOMENT }),
      Array.from({ length: 3 }, () => view({ eventType: 'zzz' })),
    );
    const settled = settleTally([typed(0), typed(1000), common].reduce(mergeTallies));
    expect(settled.eventTypes).toHaveLength(501);
    expect(settled.eventTypes[0]).toEqual({ eventType: 'zzz', count: 3 });
    expect(settled.eventTypes.at(-1)).toEqual({ eventType: '*', count: 101 });
    expect(settled.cells).toHaveLength(501);
    expect(settled.cells.reduce((sum, { counts }) => sum + counts.matched, 0)).toBe(603);
  });
});
