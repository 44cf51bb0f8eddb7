/** Whether an element of a list passes tests, over what was kept of the elements of the event in hand. */
import type { FieldValues } from '../fields/field-values.ts';
import type { ColumnTest, ElementsTest } from '../rules/rule.ts';

export function someElementPasses(values: FieldValues, { tests }: ElementsTest): boolean {
  const [first] = tests;
  if (first === undefined) return false;
  const { length } = values.columnOf(first.node).ids;
  for (let element = 0; element < length; element += 1) {
    if (tests.every((test) => passes(values, test, element))) return true;
  }
  return false;
}

function passes(values: FieldValues, test: ColumnTest, element: number): boolean {
  const { ids, numbers, wholes } = values.columnOf(test.node);
  if (test.kind === 'text') return ids[element] === test.id;
  const number = (test.whole ? wholes : numbers)[element] as number;
  switch (test.comparison) {
    case '==':
      return number === test.constant;
    case '<':
      return number < test.constant;
    case '<=':
      return number <= test.constant;
    case '>':
      return number > test.constant;
    case '>=':
      return number >= test.constant;
  }
}
