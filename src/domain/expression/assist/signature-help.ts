/** Signature help: the call around the cursor and the argument that is being written. */
import type { FunctionDefinition } from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import { parse } from '../syntax/parser.ts';
import { nodesAround } from './nodes-around.ts';

export interface SignatureHelp {
  readonly definition: FunctionDefinition;
  /** Position of the argument at the cursor, from 0. */
  readonly argument: number;
}

/** The innermost call whose parentheses hold an offset. */
export function signatureHelp(text: string, offset: number): SignatureHelp | undefined {
  // A letter at the cursor stands for the argument that is about to be written.
  const parsed = parse(`${text.slice(0, offset)}x${text.slice(offset)}`);
  for (const node of nodesAround(parsed, offset).toReversed()) {
    if (node.kind !== 'call' || offset <= node.nameRange.end) continue;
    // Behind the closing parenthesis the call is over.
    if (offset >= node.range.end) continue;
    const definition = functionTable.get(node.name);
    if (definition === undefined) continue;
    const commas = parsed.tokens.filter(
      ({ text: token, start }) =>
        token === ',' &&
        start >= node.nameRange.end &&
        start < offset &&
        !node.arguments.some(({ range }) => range.start <= start && start < range.end),
    );
    return { definition, argument: commas.length };
  }
  return undefined;
}
