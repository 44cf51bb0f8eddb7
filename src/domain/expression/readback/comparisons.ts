/** Comparisons as clauses, told from the field's side whichever side it was written on (expression-language.md §8.2, §8.3). */
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ChainStep,
  type ExpressionNode,
} from '../syntax/nodes.ts';
import type { ClausePhrase, ConditionPhrase, Relation, ValuePhrase } from './phrase.ts';
import { readConstant } from './constants.ts';
import type { Reader } from './reader.ts';

/** Longer rows such as `a == b == c == …` are not worth a sentence. */
const MAX_STEPS = 3;

const MIRRORED = new Map([
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
]);

const NUMBERS = new Map<string, Relation>([
  ['<', 'less'],
  ['<=', 'atMost'],
  ['>', 'more'],
  ['>=', 'atLeast'],
]);

const MOMENTS = new Map<string, Relation>([
  ['<', 'before'],
  ['<=', 'notAfter'],
  ['>', 'after'],
  ['>=', 'notBefore'],
]);

/** `a == b`, `a < b`; a longer row compares the outcome of the comparison before it. */
export function readComparison(reader: Reader, node: ChainNode, negated: boolean): ConditionPhrase {
  const [step, ...others] = node.steps;
  if (!step || others.length >= MAX_STEPS) return { kind: 'longCondition' };
  const isOnly = others.length === 0;
  let condition = readStep(reader, node.first, step, isOnly && negated);
  for (const [index, other] of others.entries()) {
    const isLast = index === others.length - 1;
    condition = {
      kind: 'clause',
      relation: 'equals',
      negated: (other.operator === '!=') !== (isLast && negated),
      subject: { kind: 'whether', condition },
      objects: [reader.value(other.operand)],
    };
  }
  return condition;
}

function readStep(
  reader: Reader,
  left: ExpressionNode,
  step: ChainStep,
  negated: boolean,
): ConditionPhrase {
  const swapped = isConstant(left) && !isConstant(step.operand);
  const [written, other] = swapped ? [step.operand, left] : [left, step.operand];
  const operator = swapped ? (MIRRORED.get(step.operator) ?? step.operator) : step.operator;
  const [subject, object] = withoutSameZone(written, other);
  if (operator === '==' || operator === '!=') {
    return readEquality(reader, subject, object, (operator === '!=') !== negated);
  }
  const relation = (isMoment(reader, subject, object) ? MOMENTS : NUMBERS).get(operator);
  if (relation === undefined) return { kind: 'longCondition' };
  return clause(relation, negated, reader.value(subject), [reader.value(object)]);
}

function readEquality(
  reader: Reader,
  subject: ExpressionNode,
  object: ExpressionNode,
  negated: boolean,
): ConditionPhrase {
  const constant = withoutParentheses(object);
  if (constant.kind === 'boolean' && !isConstant(subject)) {
    // A condition that always has an outcome is told itself; a field that may lack a value is not.
    if (isDecided(reader, subject)) return reader.condition(subject, negated === constant.value);
    return clause(constant.value ? 'true' : 'false', negated, reader.value(subject), []);
  }
  if (constant.kind === 'string' && constant.value === '') {
    return clause('emptyText', negated, reader.value(subject), []);
  }
  return clause('equals', negated, reader.value(subject), [reader.value(object)]);
}

/** `toDateTime("UTC", day) < toDateTime("UTC", date("2026-03-01"))` compares two days: the only way to order them (§8.3). */
function withoutSameZone(
  left: ExpressionNode,
  right: ExpressionNode,
): readonly [ExpressionNode, ExpressionNode] {
  const [a, b] = [inZone(left), inZone(right)];
  return a && b && a.zone === b.zone ? [a.local, b.local] : [left, right];
}

function inZone(written: ExpressionNode): { zone: string; local: ExpressionNode } | undefined {
  const node = withoutParentheses(written);
  if (node.kind !== 'call' || node.name !== 'toDateTime' || node.arguments.length !== 2) {
    return undefined;
  }
  const [zone, local] = node.arguments;
  const id = zone && withoutParentheses(zone);
  return id?.kind === 'string' && local ? { zone: id.value, local } : undefined;
}

function isConstant(node: ExpressionNode): boolean {
  return readConstant(node) !== undefined || withoutParentheses(node).kind === 'list';
}

function isMoment(reader: Reader, ...nodes: readonly ExpressionNode[]): boolean {
  return nodes.some((node) => {
    const type = reader.checked.types.get(node) ?? '';
    return type.startsWith('date');
  });
}

/** Operators and boolean functions never lack an outcome (§4.5). */
export function isDecided(reader: Reader, written: ExpressionNode): boolean {
  const { signatures } = reader.checked;
  return isStatement(written, (call) => signatures.get(call)?.result === 'boolean');
}

/** True for what is true or false by its operator: `not`, tests, comparisons, `and`, `or`. Of a call `ofCall` decides. */
export function isStatement(written: ExpressionNode, ofCall: (call: CallNode) => boolean): boolean {
  const node = withoutParentheses(written);
  switch (node.kind) {
    case 'not':
    case 'test':
      return true;
    case 'chain':
      return node.level !== 'additive' && node.level !== 'multiplicative';
    case 'call':
      return ofCall(node);
    default:
      return false;
  }
}

export function clause(
  relation: Relation,
  negated: boolean,
  subject: ValuePhrase | undefined,
  objects: readonly ValuePhrase[],
  rest: Pick<ClausePhrase, 'ignoringCase' | 'unit' | 'more'> = {},
): ClausePhrase {
  return { kind: 'clause', relation, negated, ...(subject && { subject }), objects, ...rest };
}
