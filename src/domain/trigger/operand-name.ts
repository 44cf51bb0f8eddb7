/** What to call an operand in a sentence: the path of a plain field, the inside of a longer reference, else its text. */
import type { OperandExplanation } from '#domain/expression';

/** A reference to one event, whatever its name: `@event{Order.commerce.order.total}`. */
const REFERENCE = /^@event\s*\{\s*[\w"'-]+\s*\.(?<path>[^{}]*)\}$/s;

/** `placeContext.geo.city`, `identityMap.entry('Email').first().id`; undefined for what is no reference. */
export function referenceName({ text, path }: OperandExplanation): string | undefined {
  if (path === undefined) return undefined;
  // A selection path does not say which element of a list or entry of a map was read; the text does.
  const written = REFERENCE.exec(text)?.groups?.['path']?.trim();
  return written?.includes('(') ? written : path;
}

/** The name of a reference, the text of anything else. */
export function operandName(operand: OperandExplanation): string {
  return referenceName(operand) ?? operand.text;
}
