/** From a checked condition to the rule that the index reads: `not` is moved to the terms, clauses become terms. */
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ExpressionNode,
  type TestNode,
  type Value,
} from '#domain/expression';
import { foldCase } from '#domain/pattern';
import { constantValue } from './constant-value.ts';
import { furtherTerm } from './expression-term.ts';
import { isEncodable } from './encodable.ts';
import { momentConstant } from './moment-number.ts';
import { plainFieldOf } from './plain-field.ts';
import { oneOf } from './one-of.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Comparison, RuleNode, Term } from './rule.ts';
import type { Field, PlainType } from './typed-fields.ts';

/** The rule of a condition, or of a part of one. */
export function readRule(
  reading: RuleReading,
  part: ExpressionNode = reading.checked.parsed.root,
): RuleNode {
  return readNode(reading, part, false);
}

/** Conditions that take part are at most 20 levels deep (events.md §2.5), so this may call itself. */
function readNode(reading: RuleReading, written: ExpressionNode, negated: boolean): RuleNode {
  const node = withoutParentheses(written);
  if (node.kind === 'not') return readNode(reading, node.operand, !negated);
  if (node.kind === 'chain' && (node.level === 'and' || node.level === 'or')) {
    const kind = (node.level === 'and') === negated ? 'or' : 'and';
    const parts: RuleNode[] = [];
    for (const operand of [node.first, ...node.steps.map((step) => step.operand)]) {
      const part = readNode(reading, operand, negated);
      if (part.kind === kind) parts.push(...part.parts);
      else parts.push(part);
    }
    return kind === 'or' ? oneOf(parts) : { kind, parts };
  }
  const clause = readClause(reading, node) ?? literal(furtherTerm(reading, node));
  return negated ? opposite(clause) : clause;
}

/** A clause that asks something of one field; undefined for every other. */
function readClause(reading: RuleReading, node: ExpressionNode): RuleNode | undefined {
  switch (node.kind) {
    case 'boolean':
      return { kind: 'always', holds: node.value };
    case 'chain':
      return readComparison(reading, node);
    case 'test':
      return readTest(reading, node);
    case 'call':
      return readCall(reading, node);
    case 'reference': {
      const field = fieldOf(reading, node, 'boolean');
      return field === undefined ? undefined : literal({ kind: 'boolean', field, value: true });
    }
    default:
      return undefined;
  }
}

function literal(term: Term, negated = false): RuleNode {
  return { kind: 'literal', term, negated };
}

/** The rule that holds exactly where another does not. */
export function opposite(node: RuleNode): RuleNode {
  switch (node.kind) {
    case 'literal':
      return node.negated ? literal(node.term) : negation(node.term);
    case 'always':
      return { kind: 'always', holds: !node.holds };
    default: {
      const parts = node.parts.map(opposite);
      return node.kind === 'and' ? oneOf(parts) : { kind: 'and', parts };
    }
  }
}

const REVERSED = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** A bound or a boolean that does not hold: the other side, or no value at all. Both can be looked up. */
function negation(term: Term): RuleNode {
  if (term.kind !== 'order' && term.kind !== 'boolean') return literal(term, true);
  const { field } = term;
  const other: Term =
    term.kind === 'boolean'
      ? { ...term, value: !term.value }
      : { ...term, comparison: REVERSED[term.comparison] };
  return oneOf([literal({ kind: 'value', field }, true), literal(other)]);
}

function fieldOf(
  { checked, fields }: RuleReading,
  node: ExpressionNode,
  ...types: readonly PlainType[]
): Field | undefined {
  const plain = plainFieldOf(checked, node);
  return plain && types.includes(plain.type) ? fields.add(plain.path, plain.type) : undefined;
}

const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function readComparison(reading: RuleReading, node: ChainNode): RuleNode | undefined {
  const [step, ...more] = node.steps;
  if (step === undefined || more.length > 0 || !(step.operator in MIRRORED)) return undefined;
  const operator = step.operator as keyof typeof MIRRORED;
  const { checked } = reading;
  const right = constantValue(checked, withoutParentheses(step.operand));
  if (right !== undefined) return compare(reading, node.first, operator, right);
  const left = constantValue(checked, withoutParentheses(node.first));
  return left === undefined ? undefined : compare(reading, step.operand, MIRRORED[operator], left);
}

function compare(
  reading: RuleReading,
  operand: ExpressionNode,
  operator: keyof typeof MIRRORED,
  constant: Value,
): RuleNode | undefined {
  if (operator === '!=') {
    const equal = compare(reading, operand, '==', constant);
    return equal && opposite(equal);
  }
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined) return undefined;
  if (constant === null) {
    if (operator !== '==') return { kind: 'always', holds: false };
    return hasValue(reading, operand, true);
  }
  const term = termOf(reading, plain.path, plain.type, operator, constant);
  return term && literal(term);
}

/** The term of a comparison with a constant that fits the field; undefined for what only the language can tell. */
function termOf(
  { fields }: RuleReading,
  path: readonly string[],
  type: PlainType,
  comparison: Comparison | '==',
  constant: Exclude<Value, null>,
): Term | undefined {
  switch (type) {
    case 'string':
      if (comparison !== '==' || !isEncodable(constant)) return undefined;
      return { kind: 'text', field: fields.add(path, type), ids: [fields.constants.add(constant)] };
    case 'boolean':
      if (comparison !== '==' || typeof constant !== 'boolean') return undefined;
      return { kind: 'boolean', field: fields.add(path, type), value: constant };
    case 'integer':
    case 'decimal':
    case 'dateTime':
    case 'dateTimeOnly': {
      const number = numberConstant(type, constant);
      if (number === undefined) return undefined;
      const field = fields.add(path, type);
      return comparison === '=='
        ? { kind: 'number', field, constants: [number] }
        : { kind: 'order', field, comparison, constant: number };
    }
    default:
      return undefined;
  }
}

/** A constant as a double, where that is exact and of the kind of the field. */
function numberConstant(type: PlainType, constant: Exclude<Value, null>): number | undefined {
  if (type === 'dateTime' || type === 'dateTimeOnly') {
    if (typeof constant !== 'object' || !('kind' in constant) || constant.kind !== type) {
      return undefined;
    }
    return momentConstant(
      constant.kind === 'dateTime' ? constant.epochNanoseconds : constant.localNanoseconds,
    );
  }
  if (typeof constant !== 'bigint' && typeof constant !== 'number') return undefined;
  const number = Number(constant);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

function readTest(reading: RuleReading, { operand, tests }: TestNode): RuleNode | undefined {
  const [test, ...more] = tests;
  if (more.length > 0) return undefined;
  if (test?.operator === 'is null') return hasValue(reading, operand, true);
  return test?.operator === 'is not null' ? hasValue(reading, operand, false) : undefined;
}

function hasValue(
  reading: RuleReading,
  operand: ExpressionNode,
  negated: boolean,
): RuleNode | undefined {
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined) return undefined;
  // Under a selection an object may have nothing left that is selected, and is no value then.
  if (reading.view && plain.type === 'object') return undefined;
  return literal({ kind: 'value', field: reading.fields.add(plain.path, plain.type) }, negated);
}

function readCall(reading: RuleReading, node: CallNode): RuleNode | undefined {
  const [first, second, ...more] = node.arguments;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return readEmptiness(reading, node.name, first);
  const constant = constantValue(reading.checked, withoutParentheses(second));
  if (node.name === 'in') return readMembership(reading, first, constant);
  const field = fieldOf(reading, first, 'string');
  if (field === undefined || !isEncodable(constant)) return undefined;
  switch (node.name) {
    case 'startWith':
      return literal({ kind: 'startsWith', field, text: constant });
    case 'contain':
      return literal({ kind: 'contains', field, text: constant });
    case 'endWith':
      return literal({ kind: 'endsWith', field, text: constant });
    case 'equalIgnoreCase':
      return ignoringCase(field, constant, false);
    case 'notEqualIgnoreCase':
      return ignoringCase(field, constant, true);
    default:
      return undefined;
  }
}

function ignoringCase(field: Field, constant: string, negated: boolean): RuleNode {
  const { length } = constant;
  return literal({ kind: 'ignoreCase', field, text: foldCase(constant), length }, negated);
}

function readEmptiness(
  reading: RuleReading,
  name: string,
  operand: ExpressionNode,
): RuleNode | undefined {
  if (name !== 'isEmpty' && name !== 'isNotEmpty') return undefined;
  const field = fieldOf(reading, operand, 'string');
  if (field === undefined) return undefined;
  const ids = [reading.fields.constants.add('')];
  if (name === 'isEmpty') return literal({ kind: 'text', field, ids });
  return {
    kind: 'and',
    parts: [literal({ kind: 'value', field }), literal({ kind: 'text', field, ids }, true)],
  };
}

/** `in(field, [constants])`: one of them; a null among them is nobody's value. */
function readMembership(
  reading: RuleReading,
  operand: ExpressionNode,
  list: Value | undefined,
): RuleNode | undefined {
  const plain = plainFieldOf(reading.checked, operand);
  if (plain === undefined || !Array.isArray(list)) return undefined;
  const parts: RuleNode[] = [];
  for (const constant of list as readonly Value[]) {
    if (constant === null) continue;
    const term = termOf(reading, plain.path, plain.type, '==', constant);
    if (term === undefined) return undefined;
    parts.push(literal(term));
  }
  return oneOf(parts);
}
