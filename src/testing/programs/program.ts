/** A piece of a generated program: its text, its type and what it means, and how pieces are put together (§3). */
import type { JsonObject } from '#domain/base';
import type { PlainValue } from '../reference/index.ts';

/** What programs read: JSON values and, for dates, their texts; a missing or null field is null. */
export type GeneratedPayload = JsonObject;

/** How tightly the outermost operator of a text binds; 9 is an operand by itself. */
export type Binding = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface Program {
  readonly text: string;
  readonly type: string;
  readonly binding: Binding;
  /** A bare call, which needs parentheses beside `+` and as a default (§2.1, §2.2). */
  readonly isCall: boolean;
  run(payload: GeneratedPayload): PlainValue;
}

type Run = Program['run'];

/** Something that needs no parentheses. */
export function atom(type: string, text: string, run: Run): Program {
  return { text, type, binding: 9, isCall: false, run };
}

export function call(type: string, name: string, args: readonly Program[], run: Run): Program {
  const text = `${name}(${args.map((argument) => argument.text).join(', ')})`;
  return { text, type, binding: 9, isCall: true, run };
}

/** The text of an operand, in parentheses where its place needs them. */
export function operand(program: Program, least: Binding, besidePlus = false): string {
  const needed = program.binding < least || (besidePlus && program.isCall);
  return needed ? `(${program.text})` : program.text;
}

export function prefix(type: string, operator: string, inner: Program, run: Run): Program {
  return { text: `${operator} ${operand(inner, 3)}`, type, binding: 3, isCall: false, run };
}

export function suffix(inner: Program, test: string, run: Run): Program {
  return { text: `${operand(inner, 6)} ${test}`, type: 'boolean', binding: 6, isCall: false, run };
}

export function infix(
  type: string,
  binding: Binding,
  left: Program,
  operator: string,
  right: Program,
  compute: (left: PlainValue, right: PlainValue) => PlainValue,
): Program {
  // Left-associative: an operator of the same level may stand open on the left only, an ordering on no side.
  const leastLeft = binding === 5 ? 6 : binding;
  const leftText = operand(left, leastLeft, operator === '+');
  const rightText = operand(right, Math.min(9, binding + 1) as Binding, operator === '+');
  return {
    text: `${leftText} ${operator} ${rightText}`,
    type,
    binding,
    isCall: false,
    run: (payload) => compute(left.run(payload), right.run(payload)),
  };
}

/** `if`, in parentheses, because it is no operand. */
export function conditional(
  type: string,
  test: Program,
  then: Program,
  otherwise: Program,
  convert: (value: PlainValue) => PlainValue = (value) => value,
): Program {
  const text = `(if (${test.text}) then (${then.text}) else (${otherwise.text}))`;
  return atom(type, text, (payload) =>
    convert((test.run(payload) === true ? then : otherwise).run(payload)),
  );
}

/** A reference that falls back on a default where the field has no value (§6.3). */
export function withDefault(field: Program, fallback: Program): Program {
  const text = field.text.replace(/\}$/, `, defaultValue: ${operand(fallback, 1, true)}}`);
  return atom(field.type, text, (payload) => field.run(payload) ?? fallback.run(payload));
}
