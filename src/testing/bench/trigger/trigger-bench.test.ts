/** What the bench compares answers alike, and its workload is the one that is promised. */
import { describe, expect, it } from 'vitest';
import { encodeUtf8, type JsonObject } from '#domain/base';
import { environmentAt } from '#domain/trigger';
import { validatePayload } from '#domain/schema';
import { ADVERSARIAL_SETS } from './adversarial-rules.ts';
import { closures, handWritten } from './floors.ts';
import type { Contender, EventText } from './contender.ts';
import { PEERS } from './contenders.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { declic, declicEngine, MOMENT } from './declic.ts';
import { eventText } from './events.ts';
import { workloadRules } from './rules.ts';
import { testsOf, type Rule } from './rule.ts';
import { workloadSchema } from './schema.ts';

const TEXTS = Array.from({ length: 300 }, (_, index) => eventText(index));
const EVENTS = TEXTS.map((text) => JSON.parse(text) as JsonObject);
const RULES = workloadRules(300).map(({ rule }) => rule);

/** Every definition asked by itself, whatever the engine does with all of them. */
function countedOneByOne(rules: readonly Rule[], events: readonly JsonObject[]): readonly number[] {
  const conditions = declicEngine(rules).events.map((event) => {
    if (!event.takesPart || event.recognition.by !== 'condition') throw new Error(event.name);
    return event.recognition.holds;
  });
  const environment = environmentAt(MOMENT);
  return events.map(
    (payload) => conditions.filter((holds) => holds({ payload, environment })).length,
  );
}

function asRecord(text: string): EventText {
  const bytes = encodeUtf8(text);
  return { text, bytes, start: 0, end: bytes.length };
}

async function counted(contender: Contender, rules: readonly Rule[], count = TEXTS.length) {
  const { fromText, fromObject } = contender.prepare(rules);
  const counts: number[] = [];
  for (const [index, text] of TEXTS.slice(0, count).entries()) {
    const count = await fromText(asRecord(text));
    expect(await fromObject(EVENTS[index] ?? {})).toBe(count);
    counts.push(count);
  }
  return counts;
}

describe('contenders', () => {
  const wanted = countedOneByOne(RULES, EVENTS);

  it('find something, and not everything', () => {
    const sum = wanted.reduce((total, count) => total + count, 0);
    expect(sum).toBeGreaterThan(EVENTS.length / 2);
    expect(sum).toBeLessThan((EVENTS.length * RULES.length) / 100);
  });

  it.each([declic, closures, handWritten, ...PEERS])(
    '$name counts as one by one',
    async (contender) => {
      expect(RULES.every(contender.expresses)).toBe(true);
      // One engine needs a hundred times as long as the others.
      const events = contender === jsonRulesEngine ? 60 : TEXTS.length;
      expect(await counted(contender, RULES, events)).toEqual(wanted.slice(0, events));
    },
  );

  it.each(Object.entries(ADVERSARIAL_SETS))('%s: Déclic and closures alike', async (_, rules) => {
    const some = rules().slice(0, 200);
    const wanted = countedOneByOne(some, EVENTS.slice(0, 100));
    expect(await counted(declic, some, 100)).toEqual(wanted);
    expect(await counted(closures, some, 100)).toEqual(wanted);
  });
});

describe('workload', () => {
  it('holds the promised mix', () => {
    const rules = workloadRules(1000);
    const shareOf = (kind: string) => rules.filter((each) => each.kind === kind).length / 1000;
    const kinds = ['equalities', 'range', 'text', 'list', 'mixture'];
    expect(kinds.map(shareOf)).toEqual([0.6, 0.2, 0.1, 0.05, 0.05]);
    const asked = new Set(rules.flatMap(({ rule }) => testsOf(rule).map(({ is }) => is)));
    expect(asked.size).toBe(8);
    expect(new Set(rules.map(({ rule }) => JSON.stringify(rule))).size).toBeGreaterThan(980);
  });

  it('has valid, distinct events of 1 to 3 KB, not all of them ASCII', () => {
    const schema = workloadSchema();
    const settings = { now: MOMENT.now, identityCodes: [] };
    for (const event of EVENTS) {
      const errors = validatePayload(schema, event, settings)
        .filter(({ severity }) => severity === 'error')
        // The integers beyond 2^53 are refused by the schema, and rightly.
        .filter(({ path }) => path !== '#/_acme/visit/serial');
      expect(errors).toEqual([]);
    }
    const sizes = TEXTS.map((text) => encodeUtf8(text).length).sort((a, b) => a - b);
    expect(sizes[15]).toBeGreaterThan(1000);
    expect(sizes.at(-1)).toBeLessThan(3072);
    expect(new Set(TEXTS).size).toBe(TEXTS.length);
    const share = (pattern: RegExp) =>
      TEXTS.filter((text) => pattern.test(text)).length / TEXTS.length;
    expect(share(/[^\x20-\x7e]/)).toBeCloseTo(0.14, 1);
    expect(share(/\\/)).toBeGreaterThan(0);
  });

  it('carries a few integers that no double holds', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => eventText(index));
    const share = texts.filter((text) => text.includes('"serial":9007199254740993')).length / 2000;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.02);
  });
});
