/** JsonLogic, interpreted and built to JavaScript. A missing value counts as 0 in its comparisons and is asked for first. */
import { LogicEngine } from 'json-logic-engine';
import { everyRule, oneByOne, type Contender } from '../contender.ts';
import type { Rule, Test } from '../rule.ts';

export const jsonLogicInterpreted: Contender = {
  name: 'json-logic-engine, interpreted',
  usesEval: false,
  isLent: true,
  warmsSlowly: true,
  expresses: everyRule,
  prepare: (rules) => {
    const engine = engineWithTexts();
    return oneByOne(
      rules.map((rule) => {
        const logic = logicOf(rule);
        return (event) => engine.run(logic, event) === true;
      }),
    );
  },
};

export const jsonLogicBuilt: Contender = {
  name: 'json-logic-engine, built',
  usesEval: true,
  isLent: true,
  warmsSlowly: true,
  expresses: everyRule,
  prepare: (rules) => {
    const engine = engineWithTexts();
    return oneByOne(
      rules.map((rule) => {
        const built = engine.build(logicOf(rule)) as (event: object) => unknown;
        return (event) => built(event) === true;
      }),
    );
  },
};

type Texts = readonly [unknown, string];

function engineWithTexts(): LogicEngine {
  const engine = new LogicEngine();
  const lend = (name: string, holds: (text: string, piece: string) => boolean) => {
    const method = ([text, piece]: Texts) => typeof text === 'string' && holds(text, piece);
    engine.addMethod(name, method, { deterministic: true });
  };
  lend('startsWith', (text, piece) => text.startsWith(piece));
  lend('endsWith', (text, piece) => text.endsWith(piece));
  lend('includes', (text, piece) => text.includes(piece));
  lend('equalsIgnoringCase', (text, piece) => text.toLowerCase() === piece);
  return engine;
}

function logicOf(rule: Rule): unknown {
  switch (rule.is) {
    case 'all':
      return { and: rule.parts.map(logicOf) };
    case 'any':
      return { or: rule.parts.map(logicOf) };
    case 'not':
      return { '!': [logicOf(rule.part)] };
    case 'someItem':
      return {
        some: [
          { var: rule.list },
          rule.tests.length === 1 ? rule.tests.map(logicOf)[0] : { and: rule.tests.map(logicOf) },
        ],
      };
    default:
      return testLogic(rule, { var: rule.field.path });
  }
}

function testLogic(test: Test, value: unknown): unknown {
  switch (test.is) {
    case 'equal':
      return { '===': [value, test.value] };
    case 'equalIgnoringCase':
      return { equalsIgnoringCase: [value, test.value.toLowerCase()] };
    case 'oneOf':
      return { in: [value, test.values] };
    case 'ordered':
      return { and: [{ '!==': [value, null] }, { [test.relation]: [value, test.value] }] };
    case 'starts':
      return { startsWith: [value, test.value] };
    case 'ends':
      return { endsWith: [value, test.value] };
    case 'contains':
      return { includes: [value, test.value] };
    case 'missing':
      return { '===': [value, null] };
  }
}
