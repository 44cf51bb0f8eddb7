/**
 * A payload against a document as JSON Schema reads it: in its own spelling, unknown keys allowed, references followed
 * while checking (see the README of this folder). The first problem is enough.
 */
import { isJsonArray, isJsonObject, keysInOrder, ownProperty } from '#domain/base';
import type { JsonArray, JsonObject, JsonPath, JsonValue } from '#domain/base';
import { readNumber } from '../read/read-constraints.ts';
import { absoluteReference, CONTEXT_REFERENCE } from '../registry/reference.ts';
import type { SchemaRegistry } from '../registry/registry.ts';
import { ecmaPattern } from './ecma-pattern.ts';
import { finding, type Finding, type JsonSchemaProblem } from './problem.ts';
import { checkListed, checkNumber, checkText, checkType } from './scalars.ts';
import { firstRepeated } from './unique-items.ts';

/** Schemas inside one another while one value is judged. References without end stop here. */
const MAX_DEPTH = 1500;
/** Schemas that are tried for one payload: ten times what a large one takes. */
const MAX_STEPS = 2_000_000;

/** Checks a payload against a document of the registry; undefined when it is valid. */
export function checkPayload(
  registry: SchemaRegistry,
  document: JsonObject,
  payload: JsonValue,
): JsonSchemaProblem | undefined {
  return new Walk(registry).check(document, document, payload, []);
}

type Found = JsonSchemaProblem | undefined;

class Walk {
  private readonly registry: SchemaRegistry;
  /** What was referred to, and whether a value is right for it: parts of parts come back times without number. */
  private readonly judged = new Map<JsonValue, Map<JsonValue, boolean>>();
  private depth = 0;
  private steps = 0;
  /** Alternatives that are being tried; only whether they hold matters, not why they do not. */
  private trying = 0;

  constructor(registry: SchemaRegistry) {
    this.registry = registry;
  }

  check(node: JsonValue, document: JsonObject, value: JsonValue, at: JsonPath): Found {
    if (node === false) return problem(finding('json-schema/nothing-allowed'), at);
    if (!isJsonObject(node)) return undefined;
    this.steps += 1;
    if (this.depth >= MAX_DEPTH || this.steps > MAX_STEPS) {
      return problem(finding('json-schema/too-complex'), at);
    }
    this.depth += 1;
    const found =
      ofValue(node, value, at) ??
      (isJsonObject(value) ? this.ofObject(node, document, value, at) : undefined) ??
      (isJsonArray(value) ? this.ofList(node, document, value, at) : undefined) ??
      this.ofParts(node, document, value, at);
    this.depth -= 1;
    return found;
  }

  private ofObject(
    node: JsonObject,
    document: JsonObject,
    object: JsonObject,
    at: JsonPath,
  ): Found {
    const keys = keysInOrder(object);
    const counted = checkKeys(node, object, keys.length);
    if (counted !== undefined) return problem(counted, at);
    const properties = mapAt(node, 'properties');
    const patterns = patternsOf(node);
    const additional = ownProperty(node, 'additionalProperties');
    const names = ownProperty(node, 'propertyNames');
    for (const key of keys) {
      const value = object[key] ?? null;
      const place = [...at, key];
      if (names !== undefined && this.check(names, document, key, place) !== undefined) {
        return problem(finding('json-schema/property-names', { name: key }), at);
      }
      const stated = ownProperty(properties, key);
      const schemas = patterns.flatMap(({ test, schema }) => (test(key) ? [schema] : []));
      if (stated !== undefined) schemas.unshift(stated);
      if (schemas.length === 0 && additional !== undefined) schemas.push(additional);
      for (const schema of schemas) {
        const found = this.check(schema, document, value, place);
        if (found !== undefined) return found;
      }
    }
    return this.ofDependencies(node, document, object, at);
  }

  private ofDependencies(
    node: JsonObject,
    document: JsonObject,
    object: JsonObject,
    at: JsonPath,
  ): Found {
    const dependencies = mapAt(node, 'dependencies');
    for (const key of keysInOrder(dependencies)) {
      if (!Object.hasOwn(object, key)) continue;
      const needed = dependencies[key] ?? null;
      if (!isJsonArray(needed)) {
        const found = this.check(needed, document, object, at);
        if (found !== undefined) return found;
        continue;
      }
      const lacking = needed.find(
        (name) => typeof name === 'string' && !Object.hasOwn(object, name),
      );
      if (typeof lacking === 'string') {
        return problem(finding('json-schema/dependencies', { name: key, needed: lacking }), at);
      }
    }
    return undefined;
  }

  private ofList(node: JsonObject, document: JsonObject, list: JsonArray, at: JsonPath): Found {
    const counted = checkCount(node, list);
    if (counted !== undefined) return problem(counted, at);
    const items = ownProperty(node, 'items');
    const additional = ownProperty(node, 'additionalItems');
    for (const [index, value] of list.entries()) {
      const schema = isJsonArray(items) ? (items[index] ?? additional) : items;
      const found =
        schema === undefined ? undefined : this.check(schema, document, value, [...at, index]);
      if (found !== undefined) return found;
    }
    const contains = ownProperty(node, 'contains');
    if (contains === undefined) return undefined;
    const holds = list.some((value, index) =>
      this.accepts(contains, document, value, [...at, index]),
    );
    return holds ? undefined : problem(finding('json-schema/contains'), at);
  }

  /** References, combinations and conditions. */
  private ofParts(node: JsonObject, document: JsonObject, value: JsonValue, at: JsonPath): Found {
    const reference = ownProperty(node, '$ref');
    if (typeof reference === 'string') {
      const found = this.ofReference(reference, document, value, at);
      if (found !== undefined) return found;
    }
    for (const part of listAt(node, 'allOf')) {
      const found = this.check(part, document, value, at);
      if (found !== undefined) return found;
    }
    return this.ofChoice(node, document, value, at) ?? this.ofCondition(node, document, value, at);
  }

  private ofReference(
    reference: string,
    document: JsonObject,
    value: JsonValue,
    at: JsonPath,
  ): Found {
    const id = absoluteReference(reference, document);
    if (id === CONTEXT_REFERENCE) return undefined;
    const target = this.registry.find(reference, document);
    if (target === undefined) return problem(finding('json-schema/missing-reference', { id }), at);
    let known = this.judged.get(target.node);
    if (known === undefined) this.judged.set(target.node, (known = new Map<JsonValue, boolean>()));
    const isRight = known.get(value);
    if (isRight === true) return undefined;
    if (isRight === false && this.trying > 0) return problem(finding('json-schema/any-of'), at);
    const found = this.check(target.node, target.document, value, at);
    // How deep one may still go depends on the way to here.
    if (found?.code !== 'json-schema/too-complex') known.set(value, found === undefined);
    return found;
  }

  private ofChoice(node: JsonObject, document: JsonObject, value: JsonValue, at: JsonPath): Found {
    const any = listAt(node, 'anyOf');
    if (any.length > 0 && !any.some((part) => this.accepts(part, document, value, at))) {
      return problem(finding('json-schema/any-of', { count: any.length }), at);
    }
    const one = listAt(node, 'oneOf');
    if (one.length === 0) return undefined;
    const matching = one.filter((part) => this.accepts(part, document, value, at)).length;
    if (matching === 1) return undefined;
    return problem(finding('json-schema/one-of', { matching, count: one.length }), at);
  }

  private ofCondition(
    node: JsonObject,
    document: JsonObject,
    value: JsonValue,
    at: JsonPath,
  ): Found {
    const not = ownProperty(node, 'not');
    if (not !== undefined && this.accepts(not, document, value, at)) {
      return problem(finding('json-schema/not'), at);
    }
    const condition = ownProperty(node, 'if');
    if (condition === undefined) return undefined;
    const branch = this.accepts(condition, document, value, at) ? 'then' : 'else';
    return this.check(ownProperty(node, branch) ?? true, document, value, at);
  }

  private accepts(node: JsonValue, document: JsonObject, value: JsonValue, at: JsonPath): boolean {
    this.trying += 1;
    const found = this.check(node, document, value, at);
    this.trying -= 1;
    return found === undefined;
  }
}

function problem({ code, params }: Finding, at: JsonPath): JsonSchemaProblem {
  return { code, severity: 'error', params, at, fixes: [] };
}

function ofValue(node: JsonObject, value: JsonValue, at: JsonPath): Found {
  const found = checkType(node, value) ?? checkListed(node, value) ?? ofScalar(node, value);
  return found === undefined ? undefined : problem(found, at);
}

function ofScalar(node: JsonObject, value: JsonValue): Finding | undefined {
  if (typeof value === 'string') return checkText(node, value);
  return typeof value === 'number' || typeof value === 'bigint'
    ? checkNumber(node, value)
    : undefined;
}

function checkKeys(node: JsonObject, object: JsonObject, count: number): Finding | undefined {
  for (const name of listAt(node, 'required')) {
    if (typeof name === 'string' && !Object.hasOwn(object, name)) {
      return finding('json-schema/required', { name });
    }
  }
  const minimum = readNumber(node, 'minProperties');
  if (minimum !== undefined && count < minimum)
    return finding('json-schema/min-properties', { count, limit: minimum });
  const maximum = readNumber(node, 'maxProperties');
  if (maximum !== undefined && count > maximum)
    return finding('json-schema/max-properties', { count, limit: maximum });
  return undefined;
}

function checkCount(node: JsonObject, list: JsonArray): Finding | undefined {
  const count = list.length;
  const minimum = readNumber(node, 'minItems');
  if (minimum !== undefined && count < minimum)
    return finding('json-schema/min-items', { count, limit: minimum });
  const maximum = readNumber(node, 'maxItems');
  if (maximum !== undefined && count > maximum)
    return finding('json-schema/max-items', { count, limit: maximum });
  if (ownProperty(node, 'uniqueItems') !== true) return undefined;
  const index = firstRepeated(list);
  return index === undefined ? undefined : finding('json-schema/unique-items', { index });
}

function patternsOf(
  node: JsonObject,
): readonly { test: (key: string) => boolean; schema: JsonValue }[] {
  const patterns = mapAt(node, 'patternProperties');
  return keysInOrder(patterns).flatMap((pattern) => {
    const test = ecmaPattern(pattern);
    return test === undefined ? [] : [{ test, schema: patterns[pattern] ?? true }];
  });
}

function mapAt(node: JsonObject, key: string): JsonObject {
  const value = ownProperty(node, key);
  return isJsonObject(value) ? value : {};
}

function listAt(node: JsonObject, key: string): JsonArray {
  const value = ownProperty(node, key);
  return isJsonArray(value) ? value : [];
}
