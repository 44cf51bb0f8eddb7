/** json-rules-engine, with a resolver of paths of ours, because its own is a JSONPath interpreter. */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { closureOf, reader } from '../closure.ts';
import { everyRule, fromObjectsOnly, type Contender } from '../contender.ts';
import type { Rule, Test } from '../rule.ts';

type Condition = Extract<TopLevelCondition, { readonly all: unknown }>['all'][number];

export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  usesEval: false,
  isLent: true,
  expresses: everyRule,
  prepare: (rules) => {
    const engine = new Engine([], { pathResolver: (value, path) => readerOf(path)(value) });
    lendOperators(engine);
    for (const rule of rules) {
      const conditions: TopLevelCondition = { all: [conditionOf(rule)] };
      engine.addRule({ conditions, event: { type: 'matched' } });
    }
    return fromObjectsOnly(async (event) => (await engine.run({ event })).events.length);
  },
};

const ORDER = { '<': 'below', '<=': 'atMost', '>': 'above', '>=': 'atLeast' } as const;

function lendOperators(engine: Engine): void {
  const lend = (name: string, holds: (text: string, piece: string) => boolean) => {
    engine.addOperator(name, (text: unknown, piece: string) => {
      return typeof text === typeof piece && holds(text as string, piece);
    });
  };
  lend('starts', (text, piece) => text.startsWith(piece));
  lend('ends', (text, piece) => text.endsWith(piece));
  lend('contains', (text, piece) => text.includes(piece));
  lend('equalIgnoringCase', (text, other) => text.toLowerCase() === other);
  // Its own order numbers alone.
  lend('below', (value, limit) => value < limit);
  lend('atMost', (value, limit) => value <= limit);
  lend('above', (value, limit) => value > limit);
  lend('atLeast', (value, limit) => value >= limit);
  engine.addOperator('missing', (value: unknown) => value === undefined);
  // It asks nothing of elements.
  engine.addOperator('some', (list: unknown, holds: (item: unknown) => boolean) => {
    return Array.isArray(list) && list.some(holds);
  });
}

const readers = new Map<string, (event: unknown) => unknown>();

function readerOf(path: string): (event: unknown) => unknown {
  let read = readers.get(path);
  if (!read) readers.set(path, (read = reader(path)));
  return read;
}

function conditionOf(rule: Rule): Condition {
  switch (rule.is) {
    case 'all':
      return { all: rule.parts.map(conditionOf) };
    case 'any':
      return { any: rule.parts.map(conditionOf) };
    case 'not':
      return { not: conditionOf(rule.part) };
    case 'someItem':
      return asking(rule.list, 'some', closureOf({ is: 'all', parts: rule.tests }));
    default:
      return testCondition(rule);
  }
}

function testCondition(test: Test): Condition {
  const { path } = test.field;
  switch (test.is) {
    case 'equal':
      return asking(path, 'equal', test.value);
    case 'equalIgnoringCase':
      return asking(path, test.is, test.value.toLowerCase());
    case 'oneOf':
      return asking(path, 'in', test.values);
    case 'ordered':
      return asking(path, ORDER[test.relation], test.value);
    case 'starts':
    case 'ends':
    case 'contains':
      return asking(path, test.is, test.value);
    case 'missing':
      return asking(path, 'missing', true);
  }
}

function asking(path: string, operator: string, value: unknown): Condition {
  return { fact: 'event', path, operator, value };
}
