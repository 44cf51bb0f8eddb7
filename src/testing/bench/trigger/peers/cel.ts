/** Common Expression Language. A missing key throws there, so every step is optional. */
import { Environment } from '@marcbachmann/cel-js';
import { everyRule, oneByOne, type Contender } from '../contender.ts';
import type { Constant, Rule, Test } from '../rule.ts';

export const cel: Contender = {
  name: '@marcbachmann/cel-js',
  usesEval: false,
  isLent: true,
  expresses: everyRule,
  prepare: (rules) => {
    const environment = new Environment({
      enableOptionalTypes: true,
      unlistedVariablesAreDyn: true,
    })
      .registerVariable('event', 'map')
      .registerFunction('string.same(string): bool', (text: string, other: string) => {
        return text.toLowerCase() === other;
      });
    return oneByOne(
      rules.map((rule) => {
        const holds = environment.parse(textOf(rule));
        return (event) => holds({ event }) === true;
      }),
    );
  },
};

function textOf(rule: Rule): string {
  switch (rule.is) {
    case 'all':
    case 'any':
      return rule.parts
        .map((part) => `(${textOf(part)})`)
        .join(rule.is === 'all' ? ' && ' : ' || ');
    case 'not':
      return `!(${textOf(rule.part)})`;
    case 'someItem': {
      const tests = rule.tests.map((test) => testText(test, 'item')).join(' && ');
      return `event.?${rule.list}.orValue([]).exists(item, ${tests})`;
    }
    default:
      return testText(rule, 'event');
  }
}

function testText(test: Test, root: string): string {
  const { field } = test;
  const optional = `${root}.?${field.path.replaceAll('.', '.?')}`;
  const or = (value: Constant) => `${optional}.orValue(${literal(value)})`;
  switch (test.is) {
    case 'equal':
      return `${or(unlike(test.value))} == ${literal(test.value)}`;
    case 'equalIgnoringCase':
      return `${or('')}.same(${literal(test.value.toLowerCase())})`;
    case 'oneOf':
      return `${or(typeof test.values[0] === 'number' ? Number.MIN_SAFE_INTEGER : '')} in [${test.values.map(literal).join(', ')}]`;
    case 'ordered':
      return `${or(beyond(test))} ${test.relation} ${literal(test.value)}`;
    case 'starts':
      return `${or('')}.startsWith(${literal(test.value)})`;
    case 'ends':
      return `${or('')}.endsWith(${literal(test.value)})`;
    case 'contains':
      return `${or('')}.contains(${literal(test.value)})`;
    case 'missing':
      return `!${optional}.hasValue()`;
  }
}

function unlike(value: Constant): Constant {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : '';
}

/** What stands in for a missing value and fulfils no comparison of this direction. */
function beyond({ relation, value }: Test & { readonly is: 'ordered' }): Constant {
  const isBelow = relation === '<' || relation === '<=';
  if (typeof value === 'number') return isBelow ? value + 1 : value - 1;
  return isBelow ? '~' : '';
}

/** Numbers of JSON are doubles there, and doubles are compared with doubles alone. */
function literal(value: Constant): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' && Number.isInteger(value)
    ? `${String(value)}.0`
    : String(value);
}
