import { describe, expect, it } from 'vitest';
import { stringifyJson } from '#domain/base';
import { ReplayCounter } from './replay-counter.ts';
import { SAMPLES_KEPT, SAMPLE_CHARACTERS_KEPT } from './replay-tally.ts';
import { countAll, engineOf, MOMENT, view } from './test-world.ts';

const CONDITIONS = {
  InParis: '@city == "Paris"',
  InLyon: '@city == "Lyon" and @shop == "Bellecour"',
};
const counter = (more = {}) => new ReplayCounter(engineOf(CONDITIONS), { moment: MOMENT, ...more });
const oneLine = (value: Parameters<typeof stringifyJson>[0]) => stringifyJson(value, { indent: 0 });

describe('a replay', () => {
  it('counts what becomes of every event, by definition and by type', () => {
    const { email: _, ...nobody } = view();
    const tally = countAll(counter(), [
      view(),
      view({ eventType: 'web.click' }),
      view({ town: 'no field of the schema' }),
      nobody,
      view({ city: 'Brest' }),
    ]);
    expect(tally).toMatchObject({ events: 5, unreadable: 0, orphans: 1, refused: 0 });
    expect(
      tally.definitions.map(({ name, recognised, counts }) => [name, recognised, counts]),
    ).toEqual([
      ['InLyon', 0, { matched: 0, invalidXdm: 0, identityNotFound: 0 }],
      ['InParis', 4, { matched: 2, invalidXdm: 1, identityNotFound: 1 }],
    ]);
    expect(tally.cells.map(({ eventType, counts }) => [eventType, counts])).toEqual([
      ['web.view', { matched: 1, invalidXdm: 1, identityNotFound: 1 }],
      ['web.click', { matched: 1, invalidXdm: 0, identityNotFound: 0 }],
    ]);
    expect(tally.eventTypes).toEqual([
      { eventType: 'web.view', count: 4 },
      { eventType: 'web.click', count: 1 },
    ]);
    expect(tally.orphansByType).toMatchObject([{ eventType: 'web.view', count: 1 }]);
  });

  it('keeps the first events of every cell as they stood', () => {
    const texts = Array.from({ length: 9 }, (_, index) => oneLine(view({ _id: `v-${index}` })));
    const tally = countAll(counter(), texts);
    expect(tally.cells[0]?.samples.matched).toEqual(
      texts.slice(0, SAMPLES_KEPT).map((text, index) => ({ line: index + 1, text })),
    );
    // Blocks may come in any order: the lines decide.
    const backwards = countAll(counter(), texts.toReversed(), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(backwards.cells).toEqual(tally.cells);
  });

  it('cuts an event of a batch out of it', () => {
    const [a, b] = [view(), view({ _id: 'v-2' })];
    const tally = countAll(counter(), [oneLine({ messages: [a, b] }), oneLine({ messages: [a] })]);
    expect(tally.events).toBe(3);
    expect(tally.cells[0]?.samples.matched).toEqual([
      { line: 1, text: oneLine(a) },
      { line: 1, text: oneLine(b) },
      { line: 2, text: oneLine({ messages: [a] }) },
    ]);
  });

  it('counts records that cannot be read, with their lines', () => {
    const tally = countAll(counter(), ['{', view(), '5', '{"header": {}}']);
    expect(tally).toMatchObject({ events: 2, unreadable: 2, refused: 1, orphans: 1 });
    expect(tally.problems.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('names the clause that alone kept events from a silent definition', () => {
    const tally = countAll(counter(), [
      view({ city: 'Lyon' }),
      view({ city: 'Lyon', _id: 'v-2' }),
      view({ shop: 'Bellecour' }),
      view({ city: 'Brest' }),
    ]);
    const [lyon, paris] = tally.definitions;
    expect(lyon).toMatchObject({
      lookedAt: 4,
      nearest: [
        {
          clause: '@event{InLyon.shop} == "Bellecour"',
          count: 2,
          samples: [{ line: 1 }, { line: 2 }],
        },
        { clause: '@event{InLyon.city} == "Lyon"', count: 1, samples: [{ line: 3 }] },
      ],
    });
    expect(paris?.nearest).toBeUndefined();
    expect(paris?.lookedAt).toBeUndefined();
  });

  it('takes turns among many silent definitions', () => {
    const names = Array.from({ length: 450 }, (_, index) => `E${index}`);
    const conditions = Object.fromEntries(names.map((name) => [name, '@city == "Nowhere"']));
    const many = new ReplayCounter(engineOf(conditions), { moment: MOMENT });
    const tally = countAll(
      many,
      Array.from({ length: 9 }, () => view()),
    );
    expect(new Set(tally.definitions.map(({ lookedAt }) => lookedAt))).toEqual(new Set([4]));
    expect(tally.definitions[0]?.nearest).toMatchObject([{ count: 4 }]);
  });

  it('keeps counts alone when nothing else is wanted', () => {
    const tally = countAll(counter({ countsOnly: true }), [view(), view({ city: 'Brest' })]);
    const { events, orphans, definitions } = countAll(counter(), [view(), view({ city: 'Brest' })]);
    expect(tally).toMatchObject({ events, orphans, cells: [], eventTypes: [], orphansByType: [] });
    expect(tally.definitions.map(({ counts }) => counts)).toEqual(
      definitions.map(({ counts }) => counts),
    );
    expect(tally.definitions[0]?.nearest).toBeUndefined();
  });

  it('stops behind recognition when that is wanted', () => {
    const tally = countAll(counter({ recognisedOnly: true }), [view({ town: 'unknown' })]);
    expect(tally.definitions[1]?.counts.matched).toBe(1);
  });

  it('bounds what samples take, and the types that are told apart', () => {
    const filler = 'x'.repeat(900_000);
    const types = Array.from({ length: 600 }, (_, index) => view({ eventType: `type-${index}` }));
    const large = types.slice(0, 12).map((record) => ({ ...record, shop: filler }));
    const tally = countAll(counter(), [...large, ...types]);
    const kept = tally.cells.flatMap(({ samples }) => samples.matched ?? []);
    const characters = kept.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(SAMPLE_CHARACTERS_KEPT);
    expect(kept.length).toBeGreaterThan(5);
    expect(tally.eventTypes).toHaveLength(501);
    expect(tally.eventTypes.at(-1)).toEqual({ eventType: '*', count: 100 });
  });
});
