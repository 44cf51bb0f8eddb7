/**
 * What an unfinished definition makes of a payload, without judging it: every clause with the values it saw, and the
 * value of any expression over the fields of the event (design §1: "live on the unsaved draft").
 */
import { stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
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
import { valueAt, type XdmSchema } from '#domain/schema';
import { clauseTree } from './clause-tree.ts';
import { environmentAt, type Moment } from './moment.ts';
import { typeName, valueText } from './value-text.ts';
import type { ClauseTree } from './verdict.ts';

/** A value in words and the name of its type; the text is empty for "no value". */
export interface ReadValue {
  readonly text: string;
  readonly type: string;
}

/** Why a text has no one payload to observe: it cannot be read, or it is a batch. */
export type NoPayload = 'unreadable' | 'several';

/** The entity of a text that holds exactly one; a batch has no one answer. */
export function onlyEntity(text: string): JsonObject | NoPayload {
  const read = readPayloadText(text);
  if (!read.ok) return 'unreadable';
  const { items } = read.value;
  return items.length > 1 ? 'several' : (items[0]?.entity ?? 'unreadable');
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
  return explained && withRawValues(clauseTree(explained, condition.parsed.text), payload);
}

/** A value that does not fit its field counts as none (§4.3): what stands there is told beside it. */
function withRawValues(tree: ClauseTree, payload: JsonObject): ClauseTree {
  if (tree.parts) return { ...tree, parts: tree.parts.map((part) => withRawValues(part, payload)) };
  const operands = tree.operands?.map((operand) => {
    const raw =
      operand.type === 'null' && operand.path ? valueAt(payload, operand.path) : undefined;
    return raw === undefined || raw === null ? operand : { ...operand, raw: rawText(raw) };
  });
  return operands ? { ...tree, operands } : tree;
}

function rawText(raw: JsonValue): string {
  const text = stringifyJson(raw, { indent: 0 });
  return text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW)}…` : text;
}

const LONGEST_RAW = 60;

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
