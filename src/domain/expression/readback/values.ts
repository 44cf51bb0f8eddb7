/** What has a value: constants, fields, calls, sums and joined texts, choices (expression-language.md §5 to §9). */
import { withoutParentheses, type ChainNode, type ExpressionNode } from '../syntax/nodes.ts';
import { readCall } from './calls.ts';
import { isCondition } from './clauses.ts';
import { readConstant } from './constants.ts';
import { readReference } from './fields.ts';
import type { ArithmeticPhrase, ValuePhrase } from './phrase.ts';
import { shownOf, type Reader } from './reader.ts';

/** The value that a node has. */
export function readValue(reader: Reader, written: ExpressionNode): ValuePhrase {
  const node = withoutParentheses(written);
  const constant = readConstant(node);
  if (constant) return constant;
  if (isCondition(node)) return { kind: 'whether', condition: reader.condition(node, false) };
  switch (node.kind) {
    case 'reference':
    case 'loop':
      return readReference(reader, node);
    case 'call':
      return readCall(reader, node);
    case 'list': {
      const { shown, more } = shownOf(node.elements);
      return { kind: 'list', elements: shown.map((element) => reader.value(element)), more };
    }
    case 'conditional':
      return {
        kind: 'choice',
        condition: reader.condition(node.condition, false),
        then: reader.value(node.then),
        otherwise: reader.value(node.otherwise),
      };
    case 'chain':
      return readSum(reader, node);
    default:
      return { kind: 'longValue' };
  }
}

/** §8.7: from the first text on, `+` joins; what stands before it is added up. */
function readSum(reader: Reader, node: ChainNode): ValuePhrase {
  const operands = [node.first, ...node.steps.map(({ operand }) => operand)];
  const firstText = operands.findIndex((operand) => isText(reader, operand));
  if (firstText === -1 || node.steps.some(({ operator }) => operator !== '+')) {
    return readArithmetic(reader, node, node.steps.length);
  }
  const sum = firstText > 1 ? [readArithmetic(reader, node, firstText - 1)] : [];
  const { shown, more } = shownOf(operands.slice(firstText > 1 ? firstText : 0));
  return { kind: 'joined', parts: [...sum, ...shown.map((part) => reader.value(part))], more };
}

function readArithmetic(reader: Reader, node: ChainNode, count: number): ValuePhrase {
  const { shown, more } = shownOf(node.steps.slice(0, count));
  const steps = shown.map(({ operator, operand }) => ({
    operator: operator as ArithmeticPhrase['steps'][number]['operator'],
    operand: reader.value(operand),
  }));
  return { kind: 'arithmetic', first: reader.value(node.first), steps, more };
}

function isText(reader: Reader, node: ExpressionNode): boolean {
  return reader.checked.types.get(node) === 'string';
}
