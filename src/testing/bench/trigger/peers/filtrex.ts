/** filtrex: no prefixes, no lists, errors for missing values; operators and functions are lent to it. */
import { compileExpression } from 'filtrex';
import { reader } from '../closure.ts';
import { everyRule, oneByOne, type Contender } from '../contender.ts';
import type { Constant, Rule, Test } from '../rule.ts';

export const filtrex: Contender = {
  name: 'filtrex',
  usesEval: true,
  isLent: true,
  warmsSlowly: true,
  expresses: everyRule,
  prepare: (rules) =>
    oneByOne(
      rules.map((rule) => {
        const holds = compileExpression(textOf(rule), OPTIONS) as (event: object) => unknown;
        return (event) => holds(event) === true;
      }),
    ),
};

const readers = new Map<string, (event: unknown) => unknown>();

const onText =
  (holds: (text: string, piece: string) => boolean) => (text: unknown, piece: string) =>
    typeof text === 'string' && holds(text, piece);

const ordered =
  (holds: (value: number | string, limit: number | string) => boolean) =>
  (value: unknown, limit: number | string) =>
    typeof value === typeof limit && holds(value as number | string, limit);

const OPTIONS = {
  customProp: (path: string, _get: unknown, event: unknown) => {
    let read = readers.get(path);
    if (!read) readers.set(path, (read = reader(path)));
    return read(event);
  },
  operators: {
    '==': (value: unknown, other: unknown) => value === other,
    '!=': (value: unknown, other: unknown) => value !== other,
    '<': ordered((value, limit) => value < limit),
    '<=': ordered((value, limit) => value <= limit),
    '>': ordered((value, limit) => value > limit),
    '>=': ordered((value, limit) => value >= limit),
  },
  extraFunctions: {
    starts: onText((text, piece) => text.startsWith(piece)),
    ends: onText((text, piece) => text.endsWith(piece)),
    contains: onText((text, piece) => text.includes(piece)),
    same: onText((text, other) => text.toLowerCase() === other),
    missing: (value: unknown) => value === undefined,
    yes: (value: unknown) => value === true,
    no: (value: unknown) => value === false,
    /** The inner condition is compiled when the outer one is and found again by its text. */
    some: (list: unknown, condition: string) => {
      const holds = conditionOf(condition);
      return Array.isArray(list) && list.some((item) => holds(item) === true);
    },
  },
};

const conditions = new Map<string, (value: unknown) => unknown>();

function conditionOf(text: string): (value: unknown) => unknown {
  let condition = conditions.get(text);
  if (!condition) {
    condition = compileExpression(text, OPTIONS) as (value: unknown) => unknown;
    conditions.set(text, condition);
  }
  return condition;
}

function textOf(rule: Rule): string {
  switch (rule.is) {
    case 'all':
    case 'any':
      return rule.parts
        .map((part) => `(${textOf(part)})`)
        .join(rule.is === 'all' ? ' and ' : ' or ');
    case 'not':
      return `not (${textOf(rule.part)})`;
    case 'someItem':
      return `some('${rule.list}', ${quoted(rule.tests.map(testText).join(' and '))})`;
    default:
      return testText(rule);
  }
}

function testText(test: Test): string {
  const value = `'${test.field.path}'`;
  switch (test.is) {
    case 'equal':
      // There are no literals for truth.
      if (typeof test.value === 'boolean') return `${test.value ? 'yes' : 'no'}(${value})`;
      return `${value} == ${literal(test.value)}`;
    case 'equalIgnoringCase':
      return `same(${value}, ${literal(test.value.toLowerCase())})`;
    case 'oneOf':
      // Its `in` refuses a missing value.
      return `(${test.values.map((each) => `${value} == ${literal(each)}`).join(' or ')})`;
    case 'ordered':
      return `${value} ${test.relation} ${literal(test.value)}`;
    case 'starts':
    case 'ends':
    case 'contains':
      return `${test.is}(${value}, ${literal(test.value)})`;
    case 'missing':
      return `missing(${value})`;
  }
}

function literal(value: Constant): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
}
