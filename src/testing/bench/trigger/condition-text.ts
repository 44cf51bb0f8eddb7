/** A rule as the condition of an event definition. */
import type { Constant, Field, Rule, Test } from './rule.ts';

/** The condition, its fields those of the event of this name. */
export function conditionText(rule: Rule, event: string): string {
  switch (rule.is) {
    case 'all':
    case 'any': {
      const joint = rule.is === 'all' ? ' and ' : ' or ';
      return rule.parts
        .map((part) => {
          const text = conditionText(part, event);
          return part.is === 'all' || part.is === 'any' ? `(${text})` : text;
        })
        .join(joint);
    }
    case 'not':
      return `not (${conditionText(rule.part, event)})`;
    case 'someItem':
      return listText(rule, event);
    default:
      return testText(rule, (field) => `@event{${event}.${field.path}}`);
  }
}

function listText(
  { list, tests, form }: Rule & { readonly is: 'someItem' },
  event: string,
): string {
  const [first] = tests;
  const attribute = first?.field.path ?? '';
  if (form === 'in' && first?.is === 'equal') {
    return `in(${literal(first.field, first.value)}, @event{${event}.${list}.${attribute}})`;
  }
  const asked = tests.map((test) => testText(test, loopVariable)).join(' and ');
  if (form === 'first') return `@event{${event}.${list}.first(${asked}).${attribute}} is not null`;
  return `count(@event{${event}.${list}.all(${asked}).${attribute}}) > 0`;
}

function loopVariable(field: Field): string {
  return `currentEventField.${field.path}`;
}

function testText(test: Test, reference: (field: Field) => string): string {
  const { field } = test;
  const value = reference(field);
  switch (test.is) {
    case 'equal':
      return `${value} == ${literal(field, test.value)}`;
    case 'equalIgnoringCase':
      return `equalIgnoreCase(${value}, ${literal(field, test.value)})`;
    case 'oneOf':
      return `in(${value}, [${test.values.map((each) => literal(field, each)).join(', ')}])`;
    case 'ordered':
      return `${value} ${test.relation} ${literal(field, test.value)}`;
    case 'starts':
      return `startWith(${value}, ${literal(field, test.value)})`;
    case 'ends':
      return `endWith(${value}, ${literal(field, test.value)})`;
    case 'contains':
      return `contain(${value}, ${literal(field, test.value)})`;
    case 'missing':
      return `${value} is null`;
  }
}

/** A constant in the type of its field: lists of numbers take no other (expression-language.md §4.4). */
function literal({ type }: Field, value: Constant): string {
  if (type === 'instant') return `toDateTime("${String(value)}")`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (type === 'decimal' && Number.isInteger(value)) return `${String(value)}.0`;
  return String(value);
}
