/**
 * Third stage: names and types (expression-language.md §4, §7 to §11). Types follow from the leaves upwards; a node
 * that already has an error counts as `any`, so that one mistake is reported once.
 */
import { descend } from '../descend.ts';
import { classOf, inReportingOrder } from '../diagnostics.ts';
import type { ExpressionContext, Scope } from '../scope.ts';
import type {
  ChainNode,
  ConditionalNode,
  DateNode,
  ExpressionNode,
  ListNode,
  TestNode,
} from '../syntax/nodes.ts';
import type { ParsedExpression } from '../syntax/parser.ts';
import type { ArithmeticOperator } from '../syntax/operators.ts';
import type { ValueType } from '../types.ts';
import { adviseOn } from './advice.ts';
import { checkCall } from './check-call.ts';
import { checkFieldReference, checkLoopReference } from './check-reference.ts';
import type { CheckedExpression } from './checked.ts';
import { Findings, type TypePart, type TypeVisit } from './findings.ts';
import { numberFix } from './number-fix.ts';
import { arithmeticType, canOrder } from './operator-types.ts';
import { commonBranchType, isList, isScalarType, listTypeOf } from './type-relations.ts';

/** Checks names and types of a parsed text against what is in scope, and its result against its place. */
export function check(
  parsed: ParsedExpression,
  scope: Scope,
  context: ExpressionContext,
): CheckedExpression {
  const findings = new Findings(parsed.text, scope, context, visit);
  const type = descend(visit(findings, parsed.root));
  checkResult(findings, parsed.root, type);
  const diagnostics = inReportingOrder([
    ...parsed.diagnostics,
    ...findings.diagnostics,
    ...adviseOn(parsed, findings),
  ]);
  return {
    parsed,
    context,
    type,
    diagnostics,
    hasErrors: diagnostics.some(({ code }) => classOf(code) !== undefined),
    fields: findings.fields,
    types: findings.types,
    signatures: findings.signatures,
    paths: findings.paths,
    positions: findings.positions,
  };
}

function* visit(findings: Findings, node: ExpressionNode): TypeVisit {
  const type = yield* typeOf(findings, node);
  findings.types.set(node, type);
  return type;
}

function* typeOf(findings: Findings, node: ExpressionNode): TypePart<ValueType> {
  switch (node.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return node.kind;
    case 'null':
    case 'missing':
      return 'any';
    case 'error':
      for (const part of node.parts) yield findings.visit(part);
      return 'any';
    case 'group':
      return yield findings.visit(node.inner);
    case 'list':
      return yield* listType(findings, node);
    case 'date':
      return yield* dateType(findings, node);
    case 'call':
      return yield* checkCall(findings, node);
    case 'conditional':
      return yield* conditionalType(findings, node);
    case 'chain':
      return yield* chainType(findings, node);
    case 'not': {
      const type = yield findings.visit(node.operand);
      expectBoolean(findings, node.operand, type, 'not');
      return 'boolean';
    }
    case 'test':
      return yield* testType(findings, node);
    case 'reference':
      return yield* checkFieldReference(findings, node);
    case 'loop':
      return yield* checkLoopReference(findings, node);
  }
}

/** §5: elements of one scalar type, nulls allowed. */
function* listType(findings: Findings, node: ListNode): TypePart<ValueType> {
  let element: ValueType = 'any';
  for (const item of node.elements) {
    const type = yield findings.visit(item);
    if (type === 'any') continue;
    if (!isScalarType(type)) {
      findings.report('type/list-element', item.range, { found: type });
    } else if (element === 'any') {
      element = type;
    } else if (type !== element) {
      findings.report(
        'type/mixed-list',
        item.range,
        { expected: element, found: type },
        numberFix(findings.text, item, element),
      );
    }
  }
  return isScalarType(element) ? listTypeOf(element) : 'listAny';
}

/** §5, R-21: `date` takes one string constant, whose text decided the type while parsing. */
function* dateType(findings: Findings, node: DateNode): TypePart<ValueType> {
  for (const argument of node.arguments) yield findings.visit(argument);
  if (node.value !== undefined) return node.value.kind;
  const [argument] = node.arguments;
  const isConstant =
    node.arguments.length === 1 && argument !== undefined && mayBeDateText(argument);
  if (!isConstant) {
    findings.report('type/date-literal', argument?.range ?? node.nameRange, {
      found: node.arguments.length,
    });
  }
  return 'any';
}

/** A malformed text and a faulty argument have their diagnostics already. */
function mayBeDateText(argument: ExpressionNode): boolean {
  let inner = argument;
  while (inner.kind === 'group') inner = inner.inner;
  return inner.kind === 'string' || inner.kind === 'error' || inner.kind === 'missing';
}

/** §7, R-34. */
function* conditionalType(findings: Findings, node: ConditionalNode): TypePart<ValueType> {
  const condition = yield findings.visit(node.condition);
  expectBoolean(findings, node.condition, condition, 'if');
  const then = yield findings.visit(node.then);
  const otherwise = yield findings.visit(node.otherwise);
  const type = commonBranchType(then, otherwise);
  if (type !== undefined) return type;
  findings.report('type/branch-mismatch', node.otherwise.range, {
    expected: then,
    found: otherwise,
  });
  return 'any';
}

function* chainType(findings: Findings, node: ChainNode): TypePart<ValueType> {
  const first = yield findings.visit(node.first);
  if (node.level === 'and' || node.level === 'or') {
    expectBoolean(findings, node.first, first, node.level);
  }
  let left = first;
  for (const step of node.steps) {
    const right = yield findings.visit(step.operand);
    const { operator } = step;
    switch (node.level) {
      case 'and':
      case 'or':
        expectBoolean(findings, step.operand, right, operator);
        left = 'boolean';
        break;
      case 'equality':
        left = 'boolean';
        break;
      case 'ordering':
        if (!canOrder(left, right)) {
          const range = { start: node.range.start, end: step.operand.range.end };
          findings.report('type/operands', range, { operator, left, right });
        }
        left = 'boolean';
        break;
      default:
        left = sumOrProductType(findings, node, step, left, right);
    }
  }
  return left;
}

function sumOrProductType(
  findings: Findings,
  node: ChainNode,
  step: ChainNode['steps'][number],
  left: ValueType,
  right: ValueType,
): ValueType {
  const type = arithmeticType(step.operator as ArithmeticOperator, left, right);
  if (type !== undefined) return type;
  const fixes = [
    ...numberFix(findings.text, step.operand, left),
    ...(step === node.steps[0] ? numberFix(findings.text, node.first, right) : []),
  ];
  findings.report(
    'type/operands',
    { start: node.range.start, end: step.operand.range.end },
    { operator: step.operator, left, right },
    fixes,
  );
  return 'any';
}

/** §8.4, §8.5: only `has null` is particular about its operand. */
function* testType(findings: Findings, node: TestNode): TypePart<ValueType> {
  let type = yield findings.visit(node.operand);
  for (const test of node.tests) {
    if (test.operator === 'has null' && type !== 'any' && !isList(type)) {
      const range = { start: node.range.start, end: test.range.end };
      findings.report('type/operand', range, {
        operator: test.operator,
        expected: 'list',
        found: type,
      });
    }
    type = 'boolean';
  }
  return type;
}

function expectBoolean(
  findings: Findings,
  node: ExpressionNode,
  found: ValueType,
  operator: string,
): void {
  if (found === 'boolean' || found === 'any') return;
  findings.report('type/operand', node.range, { operator, expected: 'boolean', found });
}

/** §10: what the place of the expression requires. */
function checkResult(findings: Findings, root: ExpressionNode, found: ValueType): void {
  const expected = requiredType(findings.context);
  if (expected === undefined || found === 'any' || found === expected) return;
  findings.report('type/result', root.range, { expected, found, context: findings.context });
}

/** The result type that a context requires; undefined where any will do. */
export function requiredType(context: ExpressionContext): ValueType | undefined {
  switch (context) {
    case 'eventCondition':
    case 'condition':
      return 'boolean';
    case 'profileIdentifier':
      return 'string';
    case 'customTimer':
      return 'dateTimeOnly';
    case 'free':
      return undefined;
  }
}
