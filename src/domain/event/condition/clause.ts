/** One clause of a condition, read from its syntax tree: a plain field on one side, constants on the other. */
import {
  withoutParentheses,
  type CallNode,
  type ChainNode,
  type ExpressionNode,
} from '#domain/expression';
import { readConstant } from './constant.ts';
import { readAccess } from './access.ts';
import {
  CLAUSE_OPERATORS,
  type ClauseOperator,
  type Constant,
  type FieldAccess,
  type SimpleClause,
} from './form.ts';

type Subject = Pick<SimpleClause, 'field' | 'measure'>;

const MIRRORED: ReadonlyMap<string, ClauseOperator> = new Map([
  ['==', '=='],
  ['!=', '!='],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
]);

/** The clause, undefined when it is of no simple kind. */
export function readClause(node: ExpressionNode): SimpleClause | undefined {
  switch (node.kind) {
    case 'chain':
      return readComparison(node);
    case 'call':
      return readCall(node);
    case 'test': {
      const field = readAccess(withoutParentheses(node.operand));
      const test = node.tests.length === 1 ? node.tests[0]?.operator : undefined;
      if (!field || (test !== 'is null' && test !== 'is not null')) return undefined;
      return clause(node, { field, measure: 'value' }, test, []);
    }
    case 'reference': {
      // A boolean field by itself is a condition.
      const field = readAccess(node);
      const isTrue: Constant = { type: 'boolean', value: true };
      return field && clause(node, { field, measure: 'value' }, '==', [isTrue]);
    }
    default:
      return undefined;
  }
}

function readComparison(node: ChainNode): SimpleClause | undefined {
  const [step, ...others] = node.steps;
  const operator = step && MIRRORED.has(step.operator) ? asOperator(step.operator) : undefined;
  if (!step || !operator || others.length > 0) return undefined;
  const left = readSubject(node.first);
  const right = readSubject(step.operand);
  const constant = readConstant(withoutParentheses(left ? step.operand : node.first));
  const subject = left ?? right;
  const mirrored = MIRRORED.get(operator);
  if (!subject || !constant || !mirrored) return undefined;
  return clause(node, subject, left ? operator : mirrored, [constant]);
}

function readCall(node: CallNode): SimpleClause | undefined {
  const operator = asOperator(node.name);
  const [first, second, ...others] = node.arguments.map(withoutParentheses);
  const field: FieldAccess | undefined = first && readAccess(first);
  if (!operator || !field || others.length > 0) return undefined;
  const subject: Subject = { field, measure: 'value' };
  if (operator === 'isEmpty' || operator === 'isNotEmpty') {
    return second ? undefined : clause(node, subject, operator, []);
  }
  if (!second) return undefined;
  if (operator !== 'in') {
    const constant = readConstant(second);
    return constant && clause(node, subject, operator, [constant]);
  }
  if (second.kind !== 'list') return undefined;
  const constants = second.elements.map((element) => readConstant(withoutParentheses(element)));
  const known = constants.filter((constant) => constant !== undefined);
  return known.length === constants.length && known.length > 0
    ? clause(node, subject, operator, known)
    : undefined;
}

function readSubject(written: ExpressionNode): Subject | undefined {
  const node = withoutParentheses(written);
  const field = readAccess(node);
  if (field) return { field, measure: 'value' };
  const [argument, ...others] = node.kind === 'call' && node.name === 'count' ? node.arguments : [];
  const counted = argument && others.length === 0 && readAccess(withoutParentheses(argument));
  return counted ? { field: counted, measure: 'count' } : undefined;
}

function asOperator(text: string): ClauseOperator | undefined {
  return CLAUSE_OPERATORS.find((operator) => operator === text);
}

function clause(
  { range }: ExpressionNode,
  subject: Subject,
  operator: ClauseOperator,
  constants: readonly Constant[],
): SimpleClause {
  return { kind: 'clause', range, ...subject, operator, constants };
}
