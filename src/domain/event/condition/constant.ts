/** Constants of an expression: literals, `date("…")`, and conversions of one literal to a date or a duration. */
import { withoutParentheses, type ExpressionNode } from '#domain/expression';
import type { Constant, ConstantType } from './form.ts';

const CONVERSIONS: ReadonlyMap<string, ConstantType> = new Map([
  ['toDateTime', 'dateTime'],
  ['toDateTimeOnly', 'dateTimeOnly'],
  ['toDateOnly', 'dateOnly'],
  ['toDuration', 'duration'],
]);

/** Undefined when the expression is no constant of a kind that people write into conditions. */
export function readConstant(node: ExpressionNode): Constant | undefined {
  switch (node.kind) {
    case 'string':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return { type: node.kind, value: node.value };
    case 'date': {
      const text = onlyText(node.arguments);
      return text !== undefined && node.value ? { type: node.value.kind, value: text } : undefined;
    }
    case 'call': {
      const type = CONVERSIONS.get(node.name);
      const text = onlyText(node.arguments);
      return type && text !== undefined ? { type, value: text } : undefined;
    }
    default:
      return undefined;
  }
}

function onlyText(args: readonly ExpressionNode[]): string | undefined {
  const [argument, ...others] = args.map(withoutParentheses);
  return argument?.kind === 'string' && others.length === 0 ? argument.value : undefined;
}
