/** What a clause says of its subject, in English. */
import type { Relation } from '#domain/expression';
import { number } from './constants.ts';
import { row } from './noun.ts';

export interface Predicate {
  readonly plural: boolean;
  readonly negated: boolean;
  readonly objects: readonly string[];
  readonly more: number;
  readonly unit: string;
}

type Tell = (predicate: Predicate) => string;

/** "is less than 5", "are not less than 5" */
const being =
  (words: string): Tell =>
  ({ plural, negated, objects }) =>
    [plural ? 'are' : 'is', negated && 'not', words, ...objects].filter(Boolean).join(' ');

/** "contains A", "do not contain A" */
const doing =
  (verb: string, rest = ''): Tell =>
  ({ plural, negated, objects }) => {
    const said = negated
      ? `${plural ? 'do' : 'does'} not ${verb}`
      : plural
        ? verb
        : thirdPerson(verb);
    return [said, rest, ...objects].filter(Boolean).join(' ');
  };

function thirdPerson(verb: string): string {
  return verb.endsWith('ch') ? `${verb}es` : `${verb}s`;
}

const window =
  (which: 'last' | 'next'): Tell =>
  ({ plural, negated, objects: [amount = ''], unit }) => {
    const time =
      amount === number('1') ? `${which} ${unit.slice(0, -1)}` : `${which} ${amount} ${unit}`;
    return `${plural ? 'are' : 'is'}${negated ? ' not' : ''} in the ${time}`;
  };

const having =
  (what: string, without: string): Tell =>
  ({ plural, negated }) =>
    `${plural ? 'have' : 'has'} ${negated ? without : what}`;

export const predicates: Readonly<Record<Relation, Tell>> = {
  equals: doing('equal'),
  less: being('less than'),
  atMost: being('at most'),
  more: being('more than'),
  atLeast: being('at least'),
  before: being('before'),
  notAfter: being('on or before'),
  after: being('after'),
  notBefore: being('on or after'),
  between: ({ objects, ...rest }) =>
    being(`between ${row(objects, 'and')}`)({ ...rest, objects: [] }),
  oneOf: ({ plural, negated, objects, more }) => {
    const being = plural ? 'are' : 'is';
    if (objects.length === 2) {
      return `${being} ${negated ? `neither ${objects.join(' nor ')}` : `either ${objects.join(' or ')}`}`;
    }
    if (!negated) return `${being} one of ${row(objects, 'or', more)}`;
    return `${being} none of ${row(objects, 'or', more)}`;
  },
  includes: ({ plural, ...rest }) => doing(plural ? 'include' : 'contain')({ plural, ...rest }),
  contains: doing('contain'),
  startsWith: doing('start', 'with'),
  endsWith: doing('end', 'with'),
  matches: doing('match', 'the pattern'),
  emptyText: being('an empty text'),
  someText: having('some text', 'no text'),
  noValue: having('no value', 'a value'),
  gap: having('an element without a value', 'no element without a value'),
  number: being('a number'),
  wholeNumber: being('a whole number'),
  decimalNumber: being('a decimal number'),
  true: being('true'),
  false: being('false'),
  countsAsTrue: doing('count', 'as true'),
  inLast: window('last'),
  inNext: window('next'),
  audience: ({ negated, objects }) =>
    `the profile is ${negated ? 'not ' : ''}in the audience ${row(objects, 'and')}`,
  always: ({ negated }) => (negated ? 'never true' : 'always true'),
};
