/** A rule as the source of the function that a programmer would write for it. */
import type { Field, Rule, Test } from './rule.ts';

export function functionSource(rule: Rule): string {
  return `(event) => ${expression(rule)}`;
}

function expression(rule: Rule): string {
  switch (rule.is) {
    case 'all':
    case 'any':
      return rule.parts
        .map((part) => `(${expression(part)})`)
        .join(rule.is === 'all' ? ' && ' : ' || ');
    case 'not':
      return `!(${expression(rule.part)})`;
    case 'someItem':
      return `event.${rule.list}?.some((item) => ${rule.tests
        .map((test) => testSource(test, 'item'))
        .join(' && ')})`;
    default:
      return testSource(rule, 'event');
  }
}

/** A comparison with `undefined` is false in JavaScript too. */
function testSource(test: Test, root: string): string {
  const value = read(test.field, root);
  switch (test.is) {
    case 'equal':
      return `${value} === ${JSON.stringify(test.value)}`;
    case 'equalIgnoringCase':
      return `${value}?.toLowerCase() === ${JSON.stringify(test.value.toLowerCase())}`;
    case 'oneOf':
      return `${JSON.stringify(test.values)}.includes(${value})`;
    case 'ordered':
      return `${value} ${test.relation} ${JSON.stringify(test.value)}`;
    case 'starts':
      return `${value}?.startsWith(${JSON.stringify(test.value)})`;
    case 'ends':
      return `${value}?.endsWith(${JSON.stringify(test.value)})`;
    case 'contains':
      return `${value}?.includes(${JSON.stringify(test.value)})`;
    case 'missing':
      return `${value} === undefined`;
  }
}

function read({ path }: Field, root: string): string {
  return `${root}.${path.replaceAll('.', '?.')}`;
}
