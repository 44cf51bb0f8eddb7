/**
 * Runs conformance cases against the language (expression-language.md §15): pure, so that the terminal, the tests and
 * a page can offer it. A case that cannot be read counts as failed.
 */
import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { check } from './check/checker.ts';
import { classOf } from './diagnostics.ts';
import type { Environment } from './functions/function-definition.ts';
import { compile } from './run/compile.ts';
import type { EvaluationInput } from './run/frame.ts';
import type { ExpressionContext, Scope } from './scope.ts';
import { shapeOfPayload, type FieldTypes } from './shapes/payload-shape.ts';
import { parse } from './syntax/parser.ts';
import { readDateTime } from './temporal/index.ts';
import { toJson } from './to-json.ts';
import type { ValueType } from './types.ts';
import type { Value } from './value.ts';

/** What a case gives: a value with its type, or the class of the first error. */
export type Outcome =
  | { readonly type: string; readonly value: JsonValue }
  | { readonly error: string };

export interface ConformanceFailure {
  readonly id: string;
  readonly category: string;
  readonly expression: string;
  readonly expected: JsonValue;
  readonly actual: Outcome;
}

export interface ConformanceReport {
  readonly total: number;
  readonly passed: number;
  readonly failures: readonly ConformanceFailure[];
}

/** Runs every case of a conformance file. */
export function runConformance(cases: JsonValue): ConformanceReport {
  const failures: ConformanceFailure[] = [];
  const list = isJsonArray(cases) ? cases : [];
  for (const [index, item] of list.entries()) {
    const testCase = isJsonObject(item) ? item : {};
    const expected = ownProperty(testCase, 'expect') ?? null;
    const actual = runCase(testCase);
    if (matches(expected, actual) || isFalseCondition(testCase, expected, actual)) continue;
    failures.push({
      id: idOf(testCase) ?? `case ${index + 1}`,
      category: text(testCase, 'category'),
      expression: text(testCase, 'expression'),
      expected,
      actual,
    });
  }
  return { total: list.length, passed: list.length - failures.length, failures };
}

function idOf(testCase: JsonObject): string | undefined {
  const id = ownProperty(testCase, 'id');
  return typeof id === 'number' ? String(id) : text(testCase, 'id') || undefined;
}

/** Outcome of a case. A fault of the engine is the failure of that case and does not end the run. */
function runCase(testCase: JsonObject): Outcome {
  try {
    return outcomeOf(testCase);
  } catch (fault) {
    return { error: `fault: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}

function outcomeOf(testCase: JsonObject): Outcome {
  const expression = ownProperty(testCase, 'expression');
  if (typeof expression !== 'string') return { error: 'unreadable case' };
  const checked = check(parse(expression), scopeOf(testCase), contextOf(testCase));
  const [first] = checked.diagnostics;
  if (checked.hasErrors && first !== undefined) return { error: classOf(first.code) ?? 'advice' };
  const value = compile(checked)(inputOf(testCase));
  return { type: typeName(checked.type, value), value: toJson(value) };
}

function contextOf(testCase: JsonObject): ExpressionContext {
  const context = ownProperty(testCase, 'context');
  return context === 'condition' || context === 'customTimer' ? context : 'free';
}

function scopeOf(testCase: JsonObject): Scope {
  const event = object(testCase, 'event');
  const name = text(event, 'name');
  const dataSources = object(testCase, 'dataSources');
  const actions = object(testCase, 'actions');
  const fieldTypes = object(testCase, 'fieldTypes');
  const attributes = shapeOfPayload(ownProperty(event, 'payload'), typesBelow(fieldTypes, ''));
  return {
    event: (asked) => (name !== '' && asked === name ? attributes : undefined),
    eventNames: () => (name === '' ? [] : [name]),
    hasDataSource: (source) => Object.hasOwn(dataSources, source),
    fieldGroup: (source, group) => {
      const groups = object(dataSources, source);
      if (!Object.hasOwn(groups, group)) return undefined;
      const types = typesBelow(fieldTypes, `#${source}.${group}.`);
      return shapeOfPayload(ownProperty(groups, group), types);
    },
    action: (action) =>
      Object.hasOwn(actions, action)
        ? shapeOfPayload(ownProperty(actions, action), BUILT_IN_RESPONSE)
        : undefined,
  };
}

/** What every action response has (§6.7). */
const BUILT_IN_RESPONSE: FieldTypes = { jo_status_code: 'string' };

/** Declared types below a prefix; without prefix those of the event. */
function typesBelow(fieldTypes: JsonObject, prefix: string): FieldTypes {
  const entries = Object.entries(fieldTypes).flatMap(([path, type]) => {
    const isOurs = prefix === '' ? !path.startsWith('#') : path.startsWith(prefix);
    return isOurs && typeof type === 'string' ? [[path.slice(prefix.length), type] as const] : [];
  });
  return Object.fromEntries(entries);
}

function inputOf(testCase: JsonObject): EvaluationInput {
  return {
    payload: ownProperty(object(testCase, 'event'), 'payload') ?? null,
    dataSources: object(testCase, 'dataSources'),
    actions: object(testCase, 'actions'),
    environment: environmentOf(testCase),
  };
}

/** Fixed clock and reproducible chance. */
function environmentOf(testCase: JsonObject): Environment {
  const audiences = object(testCase, 'audiences');
  let drawn = 0;
  return {
    now: readDateTime(text(testCase, 'now'))?.epochNanoseconds ?? 0n,
    random: () => (drawn++ * 0.618) % 1,
    uuid: () => `00000000-0000-4000-8000-${(drawn++).toString(16).padStart(12, '0')}`,
    inAudience: (name) => {
      const status = ownProperty(audiences, name);
      return status === 'realized' || status === 'existing';
    },
  };
}

/** A null result is of type `null` whatever the static type. */
function typeName(type: ValueType, value: Value): string {
  if (value === null) return 'null';
  return type === 'any' ? typeOfValue(value) : type;
}

function typeOfValue(value: Exclude<Value, null>): string {
  switch (typeof value) {
    case 'bigint':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'string':
    case 'boolean':
      return typeof value;
    default:
      return 'kind' in value ? value.kind : 'listAny';
  }
}

function matches(expected: JsonValue, actual: Outcome): boolean {
  if (!isJsonObject(expected)) return false;
  if ('error' in actual) return ownProperty(expected, 'error') === actual.error;
  const type = ownProperty(expected, 'type');
  const sameType =
    type === actual.type ||
    // The element type of a list without values is unknown, however it is spelled.
    (actual.type === 'listAny' && typeof type === 'string' && type.startsWith('list'));
  const tolerance = actual.type === 'integer' || actual.type === 'listInteger' ? 0 : TOLERANCE;
  return sameType && sameJson(ownProperty(expected, 'value') ?? null, actual.value, tolerance);
}

/** A condition without a value counts as false (§4.5, §10), so its case may be written either way. */
function isFalseCondition(testCase: JsonObject, expected: JsonValue, actual: Outcome): boolean {
  return (
    contextOf(testCase) === 'condition' &&
    'type' in actual &&
    actual.type === 'null' &&
    matches(expected, { type: 'boolean', value: false })
  );
}

/** For decimals, relative; integers are exact. */
const TOLERANCE = 1e-9;

/** Numbers with a relative tolerance, lists in order, objects in any order with absent as null. */
function sameJson(expected: JsonValue, actual: JsonValue, tolerance: number): boolean {
  if (typeof actual === 'number' && typeof expected === 'bigint') {
    // A decimal of many digits written without a point, which a reader of JSON keeps exactly.
    return sameJson(Number(expected), actual, tolerance);
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const scale = Math.max(Math.abs(expected), Math.abs(actual));
    return expected === actual || Math.abs(expected - actual) <= tolerance * scale;
  }
  if (isJsonArray(expected) && isJsonArray(actual)) {
    return (
      expected.length === actual.length &&
      expected.every((element, index) => sameJson(element, actual[index] ?? null, tolerance))
    );
  }
  if (isJsonObject(expected) && isJsonObject(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].every((name) =>
      sameJson(ownProperty(expected, name) ?? null, ownProperty(actual, name) ?? null, tolerance),
    );
  }
  // An integer beyond 2^53 is written as text; a reader of JSON may have made a bigint of a number.
  return typeof expected === 'bigint' ? String(expected) === actual : expected === actual;
}

function object(holder: JsonObject, name: string): JsonObject {
  const value = ownProperty(holder, name);
  return isJsonObject(value) ? value : {};
}

function text(holder: JsonObject, name: string): string {
  const value = ownProperty(holder, name);
  return typeof value === 'string' ? value : '';
}
