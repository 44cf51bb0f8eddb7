import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8, isJsonObject, parseJson } from '#domain/base';
import type { UnitaryRuleBased } from '#domain/event';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import { compileCondition } from '#domain/expression';
import type { TakingPart } from '../compiled-event.ts';
import { compileEngine, type Engine } from '../engine.ts';
import { createRecordJudge } from '../judge-record.ts';
import { environmentAt } from '../moment.ts';
import { ruleBased, MOMENT } from '../test-engine.ts';
import { LAW_FIELDS, LAW_SCHEMA, lawCondition, lawEvent, lawSchema } from './law.test-support.ts';

/** A run is some 50 pairs of a condition and an event. `npm run laws` asks for a million and a half of them. */
const RUNS = Math.ceil(Number(process.env.DECLIC_LAWS_RUNS ?? 1200) / 4);
const TIMEOUT = Math.max(30_000, RUNS * 200);
const SCHEMAS = new Map([[LAW_SCHEMA, lawSchema()]]);

function definition(condition: string, index: number): UnitaryRuleBased {
  const name = `E${index}`;
  return ruleBased(name, condition.replaceAll('@event{E.', `@event{${name}.`), {
    schema: { id: LAW_SCHEMA, title: 'Law', version: 1 },
    fields: LAW_FIELDS,
    profileIdentifier: `@event{${name}._id}`,
  });
}

function engineOf(conditions: readonly string[]): Engine {
  return compileEngine({
    events: conditions.map((condition, index) => ({
      id: String(index),
      definition: definition(condition, index),
    })),
    schemas: SCHEMAS,
    identityTypes: STANDARD_IDENTITY_TYPES,
    organisationId: '',
  });
}

/** What the conditions say of an event, each by itself; undefined where its text is none. */
function oneByOne(engine: Engine, text: string): readonly string[] | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isJsonObject(parsed.value.value)) return undefined;
  const input = { payload: parsed.value.value, environment: environmentAt(MOMENT) };
  return engine.events.flatMap((event) =>
    event.takesPart && event.recognition.by === 'condition' && event.recognition.holds(input)
      ? [event.name]
      : [],
  );
}

function throughBytes(engine: Engine, text: string): readonly string[] | undefined {
  const judge = createRecordJudge(engine, { moment: MOMENT, recognisedOnly: true });
  const bytes = encodeUtf8(`${text}\n`);
  let names: readonly string[] = [];
  const refusal = judge.judgeBytes(bytes, 0, bytes.length - 1, ({ outcomes }) => {
    names = outcomes.map(({ event }) => event.name);
  });
  return refusal ? undefined : names.toSorted();
}

function throughObject(engine: Engine, text: string): readonly string[] | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isJsonObject(parsed.value.value)) return undefined;
  const item = { shape: 'entity', entity: parsed.value.value, place: [] } as const;
  return engine
    .judge(item, MOMENT, true)
    .map(({ event }) => event.name)
    .toSorted();
}

/** Index of the only required clause that does not hold, each evaluated by itself. */
function failingByItself({ recognition }: TakingPart, text: string): number | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || recognition.by !== 'condition') throw new Error('a condition and an event');
  const input = { payload: parsed.value.value, environment: environmentAt(MOMENT) };
  const { checked } = recognition.reading;
  const failing = recognition
    .clauses()
    .flatMap(({ node }, index) => (compileCondition(checked, node)(input) ? [] : [index]));
  return failing.length === 1 ? failing[0] : undefined;
}

const conditions = fc.array(lawCondition, { minLength: 1, maxLength: 40 });
const events = fc.array(lawEvent, { minLength: 4, maxLength: 12 });

describe('the index', () => {
  it(
    'gives exactly what evaluating every condition one by one gives',
    () => {
      let pairs = 0;
      let held = 0;
      fc.assert(
        fc.property(conditions, events, (texts, payloads) => {
          const engine = engineOf(texts);
          for (const payload of payloads) {
            const expected = oneByOne(engine, payload);
            expect(throughBytes(engine, payload)).toEqual(expected?.toSorted());
            expect(throughObject(engine, payload)).toEqual(expected?.toSorted());
            pairs += engine.stats().definitions;
            held += expected?.length ?? 0;
          }
        }),
        { numRuns: RUNS },
      );
      // The law says something only where conditions take part and hold.
      expect(pairs).toBeGreaterThan(RUNS * 20);
      expect(held / pairs).toBeGreaterThan(0.1);
    },
    TIMEOUT,
  );

  it(
    'stays exact while definitions come and go',
    () => {
      const change = fc.record({ place: fc.nat(39), condition: fc.option(lawCondition) });
      fc.assert(
        fc.property(
          conditions,
          fc.array(change, { minLength: 1, maxLength: 30 }),
          events,
          (texts, changes, payloads) => {
            const engine = engineOf(texts);
            const now = new Map(texts.map((text, index) => [index, text]));
            for (const { place, condition } of changes) {
              if (condition === null) {
                now.delete(place);
                engine.change({ remove: [String(place)] });
              } else {
                now.set(place, condition);
                engine.change({
                  put: [{ id: String(place), definition: definition(condition, place) }],
                });
              }
            }
            expect(engine.events).toHaveLength(now.size);
            for (const payload of payloads) {
              expect(throughBytes(engine, payload)).toEqual(oneByOne(engine, payload)?.toSorted());
            }
          },
        ),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    TIMEOUT,
  );

  it('stays exact when it has been changed so often that its rows were begun anew', () => {
    const texts = fc.sample(lawCondition, { numRuns: 3000, seed: 1 });
    const payloads = fc.sample(lawEvent, { numRuns: 60, seed: 2 });
    const engine = engineOf(texts.slice(0, 200));
    for (const [index, text] of texts.entries()) {
      const place = index % 200;
      engine.change({ put: [{ id: String(place), definition: definition(text, place) }] });
      const payload = payloads[index % payloads.length] ?? '';
      expect(throughBytes(engine, payload)).toEqual(oneByOne(engine, payload)?.toSorted());
    }
  });

  it(
    'counts the clauses that do not hold as evaluating each gives',
    () => {
      fc.assert(
        fc.property(conditions, events, (texts, payloads) => {
          const engine = engineOf(texts);
          const judge = createRecordJudge(engine, { moment: MOMENT, recognisedOnly: true });
          for (const payload of payloads) {
            const bytes = encodeUtf8(`${payload}\n`);
            judge.judgeBytes(bytes, 0, bytes.length - 1, (event) => {
              for (const compiled of engine.events) {
                if (!compiled.takesPart) continue;
                expect(event.onlyFailingClause(compiled)).toBe(failingByItself(compiled, payload));
              }
            });
          }
        }),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    TIMEOUT,
  );
});
