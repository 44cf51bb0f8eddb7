/** For the tests of the functions: evaluates an expression over one event `E` and prints the result canonically. */
import type { JsonValue } from '#domain/base';
import { check } from '../check/checker.ts';
import { classOf } from '../diagnostics.ts';
import { compile } from '../run/compile.ts';
import { eventScope } from '../shapes/event-scope.ts';
import { shapeOfPayload, type FieldTypes } from '../shapes/payload-shape.ts';
import { parse } from '../syntax/parser.ts';
import { canonicalText } from '../text-form.ts';
import type { Environment } from './function-definition.ts';

/** 2023-06-03T06:30:00Z */
export const NOW = 1_685_773_800_000_000_000n;

export const ENVIRONMENT: Environment = {
  now: NOW,
  random: () => 0.25,
  uuid: () => '01234567-89ab-4def-8123-456789abcdef',
  inAudience: (name) => name === 'VIP',
};

/** Canonical text of the result, or the code of the first error. */
export function evaluateText(
  expression: string,
  payload: JsonValue = {},
  fieldTypes: FieldTypes = {},
): string {
  const scope = eventScope('E', shapeOfPayload(payload, fieldTypes));
  const checked = check(parse(expression), scope, 'free');
  const error = checked.diagnostics.find(({ code }) => classOf(code) !== undefined);
  if (checked.hasErrors) return error?.code ?? 'an error without a class';
  return canonicalText(compile(checked)({ payload, environment: ENVIRONMENT }));
}
