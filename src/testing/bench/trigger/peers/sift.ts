/** MongoDB's query language. */
import sift from 'sift';
import { everyRule, oneByOne, type Contender } from '../contender.ts';
import type { Rule, Test } from '../rule.ts';

type Query = Readonly<Record<string, unknown>>;

export const siftQueries: Contender = {
  name: 'sift',
  usesEval: false,
  expresses: everyRule,
  prepare: (rules) => oneByOne(rules.map((rule) => sift<object>(queryOf(rule)))),
};

const ORDER = { '<': '$lt', '<=': '$lte', '>': '$gt', '>=': '$gte' } as const;

function queryOf(rule: Rule): Query {
  switch (rule.is) {
    case 'all':
      return { $and: rule.parts.map(queryOf) };
    case 'any':
      return { $or: rule.parts.map(queryOf) };
    case 'not':
      return { $nor: [queryOf(rule.part)] };
    case 'someItem':
      return { [rule.list]: { $elemMatch: { $and: rule.tests.map(queryOf) } } };
    default:
      return { [rule.field.path]: operation(rule) };
  }
}

function operation(test: Test): unknown {
  switch (test.is) {
    case 'equal':
      return { $eq: test.value };
    case 'equalIgnoringCase':
      return { $regex: new RegExp(`^${escaped(test.value)}$`, 'i') };
    case 'oneOf':
      return { $in: test.values };
    case 'ordered':
      return { [ORDER[test.relation]]: test.value };
    case 'starts':
      return { $regex: new RegExp(`^${escaped(test.value)}`) };
    case 'ends':
      return { $regex: new RegExp(`${escaped(test.value)}$`) };
    case 'contains':
      return { $regex: new RegExp(escaped(test.value)) };
    case 'missing':
      return { $exists: false };
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
