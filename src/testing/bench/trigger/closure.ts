/** A rule as a function made by hand: closures over its constants, a field read by its own steps. A floor, no contender. */
import type { Field, Relation, Rule, Test } from './rule.ts';

export type Value = unknown;
type Members = { readonly [key: string]: Value } | undefined;
export type Predicate = (value: Value) => boolean;

/** The function of a rule. */
export function closureOf(rule: Rule): Predicate {
  switch (rule.is) {
    case 'all':
      return every(rule.parts.map(closureOf));
    case 'any': {
      const negated = every(rule.parts.map((part) => negate(closureOf(part))));
      return negate(negated);
    }
    case 'not':
      return negate(closureOf(rule.part));
    case 'someItem': {
      const listOf = reader(rule.list);
      const holds = every(rule.tests.map(testClosure));
      return (event) => {
        const list = listOf(event);
        return Array.isArray(list) && list.some(holds);
      };
    }
    default:
      return testClosure(rule);
  }
}

function negate(predicate: Predicate): Predicate {
  return (event) => !predicate(event);
}

function every(predicates: readonly Predicate[]): Predicate {
  const [first, second, third] = predicates;
  if (!first) return () => true;
  if (!second) return first;
  if (!third) return (event) => first(event) && second(event);
  if (predicates.length === 3) return (event) => first(event) && second(event) && third(event);
  return (event) => predicates.every((predicate) => predicate(event));
}

function testClosure(test: Test): Predicate {
  const read = reader(test.field.path);
  switch (test.is) {
    case 'equal': {
      const { value } = test;
      return (event) => read(event) === value;
    }
    case 'equalIgnoringCase': {
      const value = test.value.toLowerCase();
      return onText(
        test.field,
        (text) => text.length === value.length && text.toLowerCase() === value,
      );
    }
    case 'oneOf': {
      const values = new Set<Value>(test.values);
      return (event) => values.has(read(event));
    }
    case 'ordered':
      return ordered(read, test.relation, test.value);
    case 'starts':
      return onText(test.field, (text) => text.startsWith(test.value));
    case 'ends':
      return onText(test.field, (text) => text.endsWith(test.value));
    case 'contains':
      return onText(test.field, (text) => text.includes(test.value));
    case 'missing':
      return (event) => read(event) === undefined;
  }
}

function onText(field: Field, holds: (text: string) => boolean): Predicate {
  const read = reader(field.path);
  return (event) => {
    const text = read(event);
    return typeof text === 'string' && holds(text);
  };
}

/** Times of the workload are all written alike, so that their texts are ordered as they are. */
function ordered(
  read: (event: Value) => Value,
  relation: Relation,
  limit: number | string,
): Predicate {
  const type = typeof limit;
  const on =
    (holds: (value: number | string) => boolean): Predicate =>
    (event) => {
      const value = read(event);
      return typeof value === type && holds(value as number | string);
    };
  switch (relation) {
    case '<':
      return on((value) => value < limit);
    case '<=':
      return on((value) => value <= limit);
    case '>':
      return on((value) => value > limit);
    case '>=':
      return on((value) => value >= limit);
  }
}

/** Reads the value at a path, undefined where there is none. */
export function reader(path: string): (event: Value) => Value {
  const [a = '', b, c, ...more] = path.split('.');
  if (b === undefined) return (event) => (event as Members)?.[a];
  if (c === undefined) return (event) => ((event as Members)?.[a] as Members)?.[b];
  const third = (event: Value) => (((event as Members)?.[a] as Members)?.[b] as Members)?.[c];
  if (more.length === 0) return third;
  return (event) => {
    let value = third(event);
    for (const step of more) value = (value as Members)?.[step];
    return value;
  };
}
