/** Clauses: what stands between `and`, `or` and `not` (expression-language.md §8, §9). */
import {
  withoutParentheses,
  type CallNode,
  type ExpressionNode,
  type TestNode,
} from '../syntax/nodes.ts';
import type { TestOperator } from '../syntax/operators.ts';
import { clause, isStatement, readComparison } from './comparisons.ts';
import { readConstant } from './constants.ts';
import type { ClausePhrase, ConditionPhrase, Relation } from './phrase.ts';
import { shownOf, type Reader } from './reader.ts';

/** Longer rows such as `x is null is null …` are not worth a sentence. */
const MAX_TESTS = 4;

const TESTS: Readonly<Record<TestOperator, readonly [Relation, negated: boolean]>> = {
  'is null': ['noValue', false],
  'is not null': ['noValue', true],
  'has null': ['gap', false],
  'is numeric': ['number', false],
  'is integer': ['wholeNumber', false],
  'is decimal': ['decimalNumber', false],
};

type RelationOfCall = readonly [Relation, Pick<ClausePhrase, 'ignoringCase' | 'unit'>?];

const IGNORING: Pick<ClausePhrase, 'ignoringCase'> = { ignoringCase: true };

/** Functions that relate their first argument to the others; how many they take follows from the relation. */
const RELATIONS: ReadonlyMap<string, RelationOfCall> = new Map<string, RelationOfCall>([
  ['contain', ['contains']],
  ['containIgnoreCase', ['contains', IGNORING]],
  ['startWith', ['startsWith']],
  ['startWithIgnoreCase', ['startsWith', IGNORING]],
  ['endWith', ['endsWith']],
  ['endWithIgnoreCase', ['endsWith', IGNORING]],
  ['equalIgnoreCase', ['equals', IGNORING]],
  ['notEqualIgnoreCase', ['equals', IGNORING]],
  ['matchRegExp', ['matches']],
  ['isEmpty', ['emptyText']],
  ['isNotEmpty', ['someText']],
  ['toBool', ['countsAsTrue']],
  ['inLastHours', ['inLast', { unit: 'hours' }]],
  ['inLastDays', ['inLast', { unit: 'days' }]],
  ['inLastMonths', ['inLast', { unit: 'months' }]],
  ['inLastYears', ['inLast', { unit: 'years' }]],
  ['inNextHours', ['inNext', { unit: 'hours' }]],
  ['inNextDays', ['inNext', { unit: 'days' }]],
  ['inNextMonths', ['inNext', { unit: 'months' }]],
  ['inNextYears', ['inNext', { unit: 'years' }]],
]);

const OF_ONE_ARGUMENT = new Set(['inAudience', 'inSegment', 'isEmpty', 'isNotEmpty', 'toBool']);

/** One clause; `node` stands in no parentheses and is no `and`, `or` or `not`. */
export function readClause(
  reader: Reader,
  node: ExpressionNode,
  negated: boolean,
): ConditionPhrase {
  switch (node.kind) {
    case 'boolean':
      return clause('always', negated === node.value, undefined, []);
    case 'chain':
      if (node.level === 'equality' || node.level === 'ordering') {
        return readComparison(reader, node, negated);
      }
      break;
    case 'test':
      return readTests(reader, node, negated);
    case 'conditional':
      return {
        kind: 'case',
        condition: reader.condition(node.condition, false),
        then: reader.condition(node.then, negated),
        otherwise: reader.condition(node.otherwise, negated),
      };
    case 'call': {
      const related = readRelation(reader, node, negated);
      if (related) return related;
      break;
    }
    default:
  }
  return clause('true', negated, reader.value(node), []);
}

/** True where `readClause` has more to say of a node than that it is true. */
export function isCondition(written: ExpressionNode): boolean {
  return isStatement(written, takesItsArguments);
}

function readTests(
  reader: Reader,
  { operand, tests }: TestNode,
  negated: boolean,
): ConditionPhrase {
  if (tests.length > MAX_TESTS) return { kind: 'longCondition' };
  let subject = reader.value(operand);
  let condition: ConditionPhrase = { kind: 'longCondition' };
  for (const [index, test] of tests.entries()) {
    const [relation, opposite] = TESTS[test.operator];
    const isLast = index === tests.length - 1;
    condition = clause(relation, opposite !== (isLast && negated), subject, []);
    subject = { kind: 'whether', condition };
  }
  return condition;
}

function readRelation(
  reader: Reader,
  node: CallNode,
  negated: boolean,
): ConditionPhrase | undefined {
  if (!takesItsArguments(node)) return undefined;
  const [first, second] = node.arguments;
  if (!first) return undefined;
  if (node.name === 'inAudience' || node.name === 'inSegment') {
    return clause('audience', negated, undefined, [reader.value(first)]);
  }
  if (node.name === 'in' && second) return readMembership(reader, first, second, negated);
  const [relation, rest] = RELATIONS.get(node.name) ?? ['true'];
  const opposite = node.name === 'notEqualIgnoreCase';
  // `equalIgnoreCase("paris", city)` is about the city.
  const swapped = relation === 'equals' && second && readConstant(first) && !readConstant(second);
  const [subject, object] = swapped ? [second, first] : [first, second];
  const objects = object ? [reader.value(object)] : [];
  return clause(relation, opposite !== negated, reader.value(subject), objects, rest);
}

function takesItsArguments({ name, arguments: { length } }: CallNode): boolean {
  if (OF_ONE_ARGUMENT.has(name)) return length === 1;
  return length === 2 && (name === 'in' || RELATIONS.has(name));
}

/** `in(city, ["Paris", "Lyon"])` asks for one of several values, `in("gift", tags)` for a value in a field. */
function readMembership(
  reader: Reader,
  value: ExpressionNode,
  list: ExpressionNode,
  negated: boolean,
): ConditionPhrase {
  const written = withoutParentheses(list);
  if (written.kind !== 'list' || written.elements.length === 0) {
    return clause('includes', negated, reader.value(list), [reader.value(value)]);
  }
  const { shown, more } = shownOf(written.elements);
  const objects = shown.map((element) => reader.value(element));
  return clause('oneOf', negated, reader.value(value), objects, more > 0 ? { more } : {});
}
