/**
 * What an unfinished definition makes of a payload, without judging it: every clause with the values it saw, and the
 * value of any expression over the fields of the event (design §1: "live on the unsaved draft").
 */
import type { JsonObject } from '#domain/base';
import { expressionsOf, type EventDefinition } from '#domain/event';
import {
  check,
  eventScope,
  explainEveryClause,
  interpret,
  parse,
  shapeOfSchema,
} from '#domain/expression';
import { readPayloadText } from '#domain/payload';
import type { XdmSchema } from '#domain/schema';
import { clauseTree } from './clause-tree.ts';
import { environmentAt, type Moment } from './moment.ts';
import { typeName, valueText } from './value-text.ts';
import type { ClauseTree } from './verdict.ts';

/** A value in words and the name of its type; the text is empty for "no value". */
export interface ReadValue {
  readonly text: string;
  readonly type: string;
}

/** The entity of a text that holds exactly one; a batch has no one answer. */
export function onlyEntity(text: string): JsonObject | undefined {
  const read = readPayloadText(text);
  return read.ok && read.value.items.length === 1 ? read.value.items[0]?.entity : undefined;
}

/** Each clause of the condition; undefined while there is none, or while it does not compile. */
export function observeCondition(
  definition: EventDefinition,
  schema: XdmSchema,
  payload: JsonObject,
  moment: Moment,
): ClauseTree | undefined {
  const { condition } = expressionsOf(definition, schema);
  if (!condition || condition.hasErrors) return undefined;
  const input = { payload, environment: environmentAt(moment) };
  const explained = explainEveryClause(condition, input).condition;
  return explained && clauseTree(explained, condition.parsed.text);
}

/** The value of an expression; null where it does not compile. */
export function readValue(
  expression: string,
  definition: EventDefinition,
  schema: XdmSchema,
  payload: JsonObject,
  moment: Moment,
): ReadValue | null {
  const scope = eventScope(definition.name, shapeOfSchema(schema));
  const checked = check(parse(expression), scope, 'free');
  if (checked.hasErrors) return null;
  const value = interpret(checked, { payload, environment: environmentAt(moment) });
  return { text: valueText(value), type: typeName(value) };
}
