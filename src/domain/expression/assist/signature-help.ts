/** Signature help (expression-language.md §9): the call around the cursor, the argument that is being written, the signature that fits. */
import { check } from '../check/checker.ts';
import { fits } from '../check/type-relations.ts';
import type { FunctionDefinition, Signature } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { CallNode } from '../syntax/nodes.ts';
import { parse, type ParsedExpression } from '../syntax/parser.ts';
import type { ValueType } from '../types.ts';
import { nodesAround } from './nodes-around.ts';

export interface SignatureHelp {
  readonly definition: FunctionDefinition;
  /** Position of the argument at the cursor, from 0. */
  readonly argument: number;
  /** Index of the first signature that the arguments so far go with. */
  readonly signature: number;
}

/** The innermost call whose parentheses hold an offset. */
export function signatureHelp(
  text: string,
  offset: number,
  scope: Scope,
): SignatureHelp | undefined {
  // A letter at the cursor stands for the argument that is about to be written.
  const parsed = parse(`${text.slice(0, offset)}x${text.slice(offset)}`);
  for (const node of nodesAround(parsed, offset).toReversed()) {
    if (node.kind !== 'call' || offset <= node.nameRange.end) continue;
    // Behind the closing parenthesis the call is over.
    if (offset >= node.range.end) continue;
    const definition = functionTable.get(node.name);
    if (definition === undefined) continue;
    const argument = commasBefore(parsed, node, offset);
    const { types } = check(parsed, scope, 'free');
    const given = node.arguments.map((one, index) =>
      index === argument ? 'any' : (types.get(one) ?? 'any'),
    );
    return { definition, argument, signature: bestSignature(definition, given, argument) };
  }
  return undefined;
}

function commasBefore(parsed: ParsedExpression, call: CallNode, offset: number): number {
  return parsed.tokens.filter(
    ({ text, start }) =>
      text === ',' &&
      start >= call.nameRange.end &&
      start < offset &&
      !call.arguments.some(({ range }) => range.start <= start && start < range.end),
  ).length;
}

/** Arguments that fit count before room for the one being written: `limit(objects, 2, |)` has no third for numbers. */
function bestSignature(
  { signatures }: FunctionDefinition,
  given: readonly ValueType[],
  argument: number,
): number {
  const wanted = Math.max(given.length, argument + 1);
  const hasRoom = ({ parameters }: Signature) =>
    parameters.length >= wanted || parameters.length === 0;
  const takes = ({ parameters }: Signature) =>
    given.every((type, index) => {
      const parameter = parameters[index];
      return parameter === undefined ? index >= argument : fits(type, parameter.type);
    });
  const both = signatures.findIndex((signature) => takes(signature) && hasRoom(signature));
  if (both !== -1) return both;
  const roomy = signatures.findIndex(hasRoom);
  return Math.max(roomy, 0);
}
