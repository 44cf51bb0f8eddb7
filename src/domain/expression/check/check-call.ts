/** Function calls: exact signatures, constants and the object-list rule (expression-language.md §9; ). */
import { replaceFix } from '../diagnostics.ts';
import type { FunctionDefinition, Parameter, Signature } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import { nearestName } from '../nearest-name.ts';
import { withoutParentheses, type CallNode, type ExpressionNode } from '../syntax/nodes.ts';
import type { ValueType } from '../types.ts';
import type { Value } from '../value.ts';
import type { Findings, TypePart } from './findings.ts';
import { numberFix } from './number-fix.ts';
import { fits, isList, isNumeric } from './type-relations.ts';

/** Type of a call; remembers the signature that was chosen. */
export function* checkCall(findings: Findings, node: CallNode): TypePart<ValueType> {
  const types: ValueType[] = [];
  for (const argument of node.arguments) types.push(yield findings.visit(argument));
  const definition = functionTable.get(node.name);
  if (definition === undefined) return reportUnknown(findings, node);
  if (definition.category === 'audience' && findings.insideEvent) {
    findings.report('reference/audience-in-event', node.nameRange, { name: node.name });
  }
  return chooseSignature(findings, node, definition, types);
}

function reportUnknown(findings: Findings, { name, nameRange }: CallNode): ValueType {
  const nearest = nearestName(name, functionTable.keys());
  findings.report(
    'reference/unknown-function',
    nameRange,
    { name, nearest: nearest ?? '' },
    nearest === undefined ? [] : [replaceFix(nameRange, name, nearest)],
  );
  return 'any';
}

function chooseSignature(
  findings: Findings,
  node: CallNode,
  definition: FunctionDefinition,
  types: readonly ValueType[],
): ValueType {
  const { signatures } = definition;
  const ofLength = signatures.filter(({ parameters }) => parameters.length === types.length);
  if (ofLength.length === 0) {
    const counts = [...new Set(signatures.map(({ parameters }) => parameters.length))];
    findings.report('type/argument-count', node.nameRange, {
      name: node.name,
      expected: counts.toSorted((a, b) => a - b).join(', '),
      found: types.length,
    });
    return resultOf(signatures);
  }
  const fitting = ofLength.filter((signature) => mismatches(signature, types).length === 0);
  if (fitting.length === 0) {
    reportMismatch(findings, node, ofLength, types);
    return resultOf(ofLength);
  }
  const chosen = fitting.filter((signature) => misusedObjectList(findings, signature, node) === -1);
  const [signature] = chosen;
  if (signature === undefined) {
    const index = fitting[0] === undefined ? -1 : misusedObjectList(findings, fitting[0], node);
    const argument = node.arguments[index] ?? node;
    findings.report('type/object-list-reference', argument.range, { name: node.name });
    return resultOf(fitting);
  }
  findings.signatures.set(node, signature);
  checkConstants(findings, node, signature.parameters);
  return resultOf(chosen);
}

/**
 * The common result. Where several signatures fit (unknown or null arguments), what is not common stays open and is
 * null at run time; only sums have a value even then, the integer 0 (§9.3), and integers come first in the table.
 */
function resultOf(signatures: readonly Signature[]): ValueType {
  const results = [...new Set(signatures.map(({ result }) => result))];
  const [only] = results;
  if (only !== undefined && (results.length === 1 || results.every(isNumeric))) return only;
  return results.every(isList) ? 'listAny' : 'any';
}

/** Positions of the arguments that do not fit. */
function mismatches({ parameters }: Signature, types: readonly ValueType[]): readonly number[] {
  return parameters.flatMap(({ type }, index) =>
    fits(types[index] ?? 'any', type) ? [] : [index],
  );
}

/** Names the argument at fault where one is, with the literal that would be right. */
function reportMismatch(
  findings: Findings,
  node: CallNode,
  signatures: readonly Signature[],
  types: readonly ValueType[],
): void {
  const single = signatures.filter((signature) => mismatches(signature, types).length === 1);
  // Read from the left, the first argument sets the type and a later one does not follow.
  const index = Math.max(...single.flatMap((signature) => mismatches(signature, types)));
  const nearest = single.filter((signature) => mismatches(signature, types)[0] === index);
  const argument = node.arguments[index];
  if (argument === undefined) {
    findings.report('type/no-signature', node.nameRange, {
      name: node.name,
      found: types.join(', '),
    });
    return;
  }
  const expected = [...new Set(nearest.map(({ parameters }) => parameters[index]?.type ?? 'any'))];
  findings.report(
    'type/argument-type',
    argument.range,
    {
      name: node.name,
      position: index + 1,
      parameter: nearest[0]?.parameters[index]?.name ?? '',
      expected: expected.join(', '),
      found: types[index] ?? 'any',
    },
    expected.flatMap((type) => numberFix(findings.text, argument, type)),
  );
}

/** position of an object list that does not come from a field reference; -1 if there is none. */
function misusedObjectList(findings: Findings, signature: Signature, node: CallNode): number {
  return signature.parameters.findIndex(({ type }, index) => {
    const argument = node.arguments[index];
    return type === 'listObject' && argument !== undefined && !comesFromField(findings, argument);
  });
}

/** Directly, or through functions whose first argument does. A faulty argument has its own diagnostic. */
function comesFromField(findings: Findings, argument: ExpressionNode): boolean {
  let source = withoutParentheses(argument);
  while (source.kind === 'call') {
    const type = findings.typeOf(source);
    const [first] = source.arguments;
    if (type === 'listObject' || type === 'any' || first === undefined) return type !== 'listAny';
    source = withoutParentheses(first);
  }
  return ['reference', 'loop', 'error', 'missing'].includes(source.kind);
}

function checkConstants(
  findings: Findings,
  node: CallNode,
  parameters: readonly Parameter[],
): void {
  parameters.forEach((parameter, index) => {
    const argument = node.arguments[index];
    if (argument === undefined) return;
    const constant = constantOf(argument);
    if (constant === undefined) {
      if (parameter.constant && !isFaulty(argument)) {
        findings.report('type/constant-required', argument.range, {
          name: node.name,
          parameter: parameter.name,
        });
      }
      return;
    }
    const problem = parameter.judgeConstant?.(constant);
    if (problem !== undefined) findings.report(problem.code, argument.range, problem.params);
  });
}

function isFaulty(node: ExpressionNode): boolean {
  const { kind } = withoutParentheses(node);
  return kind === 'error' || kind === 'missing';
}

/** The value of a literal, with or without parentheses; undefined for everything else, `null` included (§9). */
export function constantOf(node: ExpressionNode): Exclude<Value, null> | undefined {
  const literal = withoutParentheses(node);
  switch (literal.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return literal.value;
    default:
      return undefined;
  }
}
