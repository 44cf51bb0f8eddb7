/**
 * One clause from its syntax tree (expression-language.md §14.2, §14.3): exactly the shapes that the operator table
 * writes, read against the type of the field. Anything else is undrawable, with the reason.
 */
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ExpressionNode,
  type TestNode,
} from '../syntax/nodes.ts';
import { AUDIENCE_FIELD, type ClauseField } from './clause-field.ts';
import { readLiteral } from './literal.ts';
import {
  hasCaseSwitch,
  operatorRow,
  SIZE_COMPARISONS,
  WINDOW_UNITS,
  type ClauseOperator,
} from './operators.ts';
import { readField, refuse, type Reading, type Refusal } from './read-field.ts';

export interface ReadClause {
  readonly field: ClauseField;
  readonly operator: ClauseOperator;
  readonly ignoreCase: boolean;
  readonly values: readonly string[];
}

export type ClauseReading = ReadClause | Refusal;

/** Reads one clause; parentheses around it do not matter. */
export function readClause(reading: Reading, written: ExpressionNode): ClauseReading {
  const node = withoutParentheses(written);
  switch (node.kind) {
    case 'chain':
      return readComparison(reading, node);
    case 'call':
      return readCall(reading, node, false);
    case 'not': {
      const inner = withoutParentheses(node.operand);
      return inner.kind === 'call' && NEGATIVE.has(inner.name)
        ? readCall(reading, inner, true)
        : refuse('negation', node);
    }
    case 'test':
      return readTest(reading, node);
    case 'reference':
    case 'loop': {
      const field = readField(reading, node);
      return 'refused' in field ? field : refuse('bareField', node);
    }
    case 'conditional':
      return refuse('conditional', node);
    default:
      return refuse('noClause', node);
  }
}

/** Calls that the table negates with `not`, and the negative operator. */
const NEGATIVE: ReadonlyMap<string, ClauseOperator> = new Map([
  ['contain', 'notContains'],
  ['containIgnoreCase', 'notContains'],
  ['startWith', 'notStartsWith'],
  ['startWithIgnoreCase', 'notStartsWith'],
  ['endWith', 'notEndsWith'],
  ['endWithIgnoreCase', 'notEndsWith'],
  ['in', 'isNoneOf'],
]);

const TEXT_CALLS: ReadonlyMap<string, ClauseOperator> = new Map([
  ['contain', 'contains'],
  ['containIgnoreCase', 'contains'],
  ['startWith', 'startsWith'],
  ['startWithIgnoreCase', 'startsWith'],
  ['endWith', 'endsWith'],
  ['endWithIgnoreCase', 'endsWith'],
  ['equalIgnoreCase', 'equals'],
  ['notEqualIgnoreCase', 'notEquals'],
  ['matchRegExp', 'matches'],
]);

const COMPARISONS: Readonly<Record<string, readonly ClauseOperator[]>> = {
  '==': ['equals', 'is'],
  '!=': ['notEquals', 'isNot'],
  '>': ['greaterThan', 'after'],
  '>=': ['atLeast', 'onOrAfter'],
  '<': ['lessThan', 'before'],
  '<=': ['atMost', 'onOrBefore'],
};

function readComparison(reading: Reading, node: ChainNode): ClauseReading {
  const [step, ...others] = node.steps;
  if (step === undefined || others.length > 0) return refuse('chain', node);
  if (node.level !== 'equality' && node.level !== 'ordering') return refuse('noClause', node);
  const left = withoutParentheses(node.first);
  const right = withoutParentheses(step.operand);
  const { operator } = step;
  if (left.kind === 'call') {
    if (left.name === 'count') return readSize(reading, left, operator, right);
    if (left.name === 'toDateTime') return readDays(reading, left, operator, right, node);
    if (left.name === 'inAudience') return readMembership(left, operator, right, node);
  }
  const field = readField(reading, left);
  if ('refused' in field) return isConstant(left) ? refuse('constantFirst', node) : field;
  if (field.kind === 'boolean' && operator === '==' && right.kind === 'boolean') {
    return clause(field, right.value ? 'isTrue' : 'isFalse');
  }
  const fitting = (COMPARISONS[operator] ?? []).find((one) => takes(one, field));
  // dateOnly has no ordering; what stands in the table under these names is another shape.
  if (fitting === undefined || (field.kind === 'dateOnly' && node.level === 'ordering')) {
    return refuse('operator', node);
  }
  return withValues(field, fitting, [right]);
}

/** `count(f) > n` */
function readSize(
  reading: Reading,
  call: CallNode,
  operator: string,
  right: ExpressionNode,
): ClauseReading {
  const [list, ...others] = call.arguments;
  const field = list === undefined ? refuse('computedField', call) : readField(reading, list);
  if ('refused' in field) return field;
  const count = readLiteral(right, 'integer');
  if (others.length > 0 || field.kind !== 'list') return refuse('operator', call);
  if (count === undefined || right.kind !== 'integer') return refuseValue(right);
  const known = SIZE_COMPARISONS.some((comparison) => comparison === operator);
  return known ? clause(field, 'size', [operator, count]) : refuse('operator', call);
}

/** `toDateTime("UTC", f) < toDateTime("UTC", date("…"))` */
function readDays(
  reading: Reading,
  left: CallNode,
  operator: string,
  right: ExpressionNode,
  node: ChainNode,
): ClauseReading {
  const [zone, day] = left.arguments;
  const bound = right.kind === 'call' && right.name === 'toDateTime' ? right : undefined;
  const [boundZone, boundDay] = bound?.arguments ?? [];
  const isUtc = [zone, boundZone].every((one) => one?.kind === 'string' && one.value === 'UTC');
  if (!isUtc || day === undefined || boundDay === undefined) return refuse('computedField', left);
  const field = readField(reading, day);
  if ('refused' in field) return field;
  if (field.kind !== 'dateOnly' || (operator !== '<' && operator !== '>')) {
    return refuse('operator', node);
  }
  return withValues(field, operator === '<' ? 'before' : 'after', [boundDay]);
}

function readMembership(
  call: CallNode,
  operator: string,
  right: ExpressionNode,
  node: ChainNode,
): ClauseReading {
  const [name] = call.arguments.map(withoutParentheses);
  if (operator !== '==' || right.kind !== 'boolean' || name?.kind !== 'string') {
    return refuse('operator', node);
  }
  return {
    field: { path: AUDIENCE_FIELD, kind: 'audience', type: 'string', choices: [] },
    operator: right.value ? 'isMember' : 'isNotMember',
    ignoreCase: false,
    values: [name.value],
  };
}

function readCall(reading: Reading, call: CallNode, negated: boolean): ClauseReading {
  const [first, second, ...others] = call.arguments.map(withoutParentheses);
  if (first === undefined || others.length > 0) return refuse('computedField', call);
  if (call.name === 'in' && second !== undefined) return readIn(reading, first, second, negated);
  const field = readField(reading, first);
  if ('refused' in field) return isConstant(first) ? refuse('noClause', call) : field;
  if (call.name === 'isEmpty' || call.name === 'isNotEmpty') return checked(field, call.name, call);
  const inWindow = second && readWindow(field, call, second);
  if (inWindow) return inWindow;
  const operator = negated ? NEGATIVE.get(call.name) : TEXT_CALLS.get(call.name);
  if (operator === undefined || second === undefined) return refuse('computedField', call);
  const read = withValues(field, operator, [second]);
  if ('refused' in read) return read;
  const ignoreCase = call.name.endsWith('IgnoreCase');
  if (!takesText(field)) return refuse('operator', call);
  // A closed enumeration has no case switch: a clause that ignores case is none of the table's.
  return ignoreCase && !hasCaseSwitch(operator, field.kind)
    ? refuse('operator', call)
    : { ...read, ignoreCase };
}

/** `in(f, [a, b])` for a value, `in(v, f)` for a list. */
function readIn(
  reading: Reading,
  first: ExpressionNode,
  second: ExpressionNode,
  negated: boolean,
): ClauseReading {
  if (second.kind === 'reference' || second.kind === 'loop') {
    const list = readField(reading, second);
    if ('refused' in list) return list;
    if (list.kind !== 'list') return refuse('operator', second);
    return withValues(list, negated ? 'notContainsValue' : 'containsValue', [first]);
  }
  const field = readField(reading, first);
  if ('refused' in field) return field;
  if (second.kind !== 'list' || second.elements.length === 0) return refuseValue(second);
  const operator = negated ? 'isNoneOf' : 'isOneOf';
  return takes(operator, field)
    ? withValues(field, operator, second.elements)
    : refuse('operator', first);
}

/** `inLastDays(f, 3)` */
function readWindow(
  field: ClauseField,
  call: CallNode,
  second: ExpressionNode,
): ClauseReading | undefined {
  const name = /^(inLast|inNext)([A-Z][a-z]+)$/.exec(call.name);
  const unit = WINDOW_UNITS.find((one) => one === name?.[2]?.toLowerCase());
  if (name === null || unit === undefined) return undefined;
  const count = second.kind === 'integer' ? readLiteral(second, 'integer') : undefined;
  if (count === undefined) return refuseValue(second);
  return clause(field, name[1] === 'inLast' ? 'inLast' : 'inNext', [count, unit]);
}

function readTest(reading: Reading, node: TestNode): ClauseReading {
  const [test, ...others] = node.tests;
  const field = readField(reading, node.operand);
  if ('refused' in field) return field;
  if (others.length > 0) return refuse('chain', node);
  switch (test?.operator) {
    case 'is null':
      return clause(field, 'hasNoValue');
    case 'is not null':
      return clause(field, 'hasValue');
    case 'has null':
      return checked(field, 'hasNull', node);
    default:
      return refuse('operator', node);
  }
}

/** The clause when each value is a constant of the field's type. */
function withValues(
  field: ClauseField,
  operator: ClauseOperator,
  nodes: readonly ExpressionNode[],
): ClauseReading {
  const values: string[] = [];
  for (const node of nodes) {
    const value = readLiteral(node, field.type);
    if (value === undefined) return refuseValue(withoutParentheses(node));
    values.push(value);
  }
  return clause(field, operator, values);
}

function refuseValue(node: ExpressionNode): Refusal {
  const isField = node.kind === 'reference' || node.kind === 'loop';
  return refuse(isField ? 'anotherField' : 'computedValue', node);
}

function checked(
  field: ClauseField,
  operator: ClauseOperator,
  node: ExpressionNode,
): ClauseReading {
  const isText = operator !== 'isEmpty' && operator !== 'isNotEmpty' ? false : takesText(field);
  return isText || takes(operator, field) ? clause(field, operator) : refuse('operator', node);
}

function takes(operator: ClauseOperator, field: ClauseField): boolean {
  return operatorRow(operator).kinds.includes(field.kind);
}

/** A closed enumeration is text all the same: a test that the form does not offer for it can still be drawn. */
function takesText({ kind }: ClauseField): boolean {
  return kind === 'string' || kind === 'enumeration';
}

function isConstant(node: ExpressionNode): boolean {
  return ['string', 'integer', 'decimal', 'boolean', 'date', 'list'].includes(node.kind);
}

function clause(
  field: ClauseField,
  operator: ClauseOperator,
  values: readonly string[] = [],
): ReadClause {
  return { field, operator, ignoreCase: false, values };
}
