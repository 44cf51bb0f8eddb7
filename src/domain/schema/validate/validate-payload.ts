/**
 * A payload against its schema (events.md §6.2): the third stage of §7.7. All violations are found, in the order of
 * the walk: of each object first what it lacks, then what it should not have, then what is inside.
 */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  MAX_JSON_DEPTH,
  ownProperty,
  writtenDecimal,
} from '#domain/base';
import type { JsonArray, JsonObject, JsonValue } from '#domain/base';
import type { FieldNode, XdmSchema } from '../types.ts';
import { untypedField } from '../untyped-field.ts';
import { checkIdentity } from './check-identity.ts';
import { checkIdentityMap } from './check-identity-map.ts';
import { checkList } from './check-list.ts';
import { checkNumber } from './check-number.ts';
import { checkText } from './check-text.ts';
import { timestampProblems } from './check-timestamp.ts';
import { checkType } from './check-type.ts';
import { checkEnumeration } from './check-values.ts';
import { violation, type Finding, type Violation } from './violation.ts';

export interface ValidationOptions {
  /** Epoch milliseconds for the rules on `timestamp`; without it they are left out. */
  readonly now?: number;
  /** Codes of the namespaces of the workspace: a name of `identityMap` in another case is remarked on. */
  readonly identityCodes?: readonly string[];
}

/** Checks an XDM entity; warnings are among the violations, by their severity. */
export function validatePayload(
  schema: XdmSchema,
  entity: JsonValue,
  options: ValidationOptions = {},
): readonly Violation[] {
  const walk = new PayloadWalk();
  walk.visit(schema.root, entity);
  if (!isJsonObject(entity)) return walk.found;
  return [
    ...walk.found,
    ...checkIdentityMap(schema, entity, options.identityCodes),
    ...checkIdentity(schema, entity),
    ...(options.now === undefined ? [] : timestampProblems(entity, options.now)),
  ];
}

/** True when nothing but warnings was found. */
export function isValidPayload(violations: readonly Violation[]): boolean {
  return violations.every(({ severity }) => severity !== 'error');
}

/** Whether a field takes a value, all that is inside included. */
export function fitsField(field: FieldNode, value: JsonValue): boolean {
  const walk = new PayloadWalk();
  walk.visit(field, value);
  return isValidPayload(walk.found);
}

/** Steps through payload and schema at once; places are written out only where something is wrong. */
class PayloadWalk {
  readonly found: Violation[] = [];
  private readonly at: (string | number)[] = [];
  /** What each step of `at` is in the schema. */
  private readonly steps: SchemaStep[] = [];

  /** `written` is the text of a whole number that was written as a decimal. */
  visit(field: FieldNode, value: JsonValue, written?: string): void {
    const wrongType = checkType(field, value, written);
    if (wrongType !== undefined) {
      this.report(wrongType);
      return;
    }
    const notListed = checkEnumeration(field, value);
    if (notListed !== undefined) this.report(notListed);
    if (typeof value === 'string') this.reportAll(checkText(field, value));
    else if (typeof value === 'number' || typeof value === 'bigint') {
      this.reportAll(checkNumber(field, value, written));
    } else if (isJsonArray(value)) this.visitList(field, value);
    else if (isJsonObject(value)) this.visitObject(field, value);
  }

  private visitObject(field: FieldNode, object: JsonObject): void {
    if (field.type !== 'object') {
      for (const key of keysInOrder(object)) {
        const value = ownProperty(object, key);
        if (value !== undefined) {
          this.step(object, key, 'additionalProperties', field.item ?? ANYTHING, value);
        }
      }
      return;
    }
    for (const name of requiredNames(field)) {
      if (!Object.hasOwn(object, name)) this.report(missing(name));
    }
    const keys = keysInOrder(object);
    // What a missing part of the schema allows nobody knows: there a key is taken as it comes.
    const isWhole = field.unresolved === undefined || field.unresolved.length === 0;
    for (const key of keys) {
      if (isWhole && !field.children.has(key)) this.report(unknown(key));
    }
    for (const key of keys) {
      const child = field.children.get(key);
      const value = ownProperty(object, key);
      if (child !== undefined && value !== undefined) {
        this.step(object, key, 'properties', child, value);
      }
    }
  }

  private visitList(field: FieldNode, list: JsonArray): void {
    this.reportAll(checkList(field, list));
    const item = field.item ?? ANYTHING;
    list.forEach((element, index) => this.step(list, index, 'items', item, element));
  }

  private step(
    container: JsonObject | JsonArray,
    key: string | number,
    schemaStep: SchemaStep,
    field: FieldNode,
    value: JsonValue,
  ): void {
    // Deeper than any text that is read; a value built in code must not run the walk out of stack either.
    if (this.at.length > MAX_JSON_DEPTH) return;
    this.at.push(key);
    this.steps.push(schemaStep);
    // Only whole numbers may have been written as decimals.
    const written = Number.isInteger(value) ? writtenDecimal(container, key) : undefined;
    this.visit(field, value, written);
    this.at.pop();
    this.steps.pop();
  }

  private reportAll(findings: readonly Finding[]): void {
    for (const finding of findings) this.report(finding);
  }

  private report(finding: Finding): void {
    const schemaAt = this.steps.flatMap((step, index) =>
      step === 'properties' ? [step, String(this.at[index])] : [step],
    );
    this.found.push(violation({ at: [...this.at], schemaAt }, finding));
  }
}

type SchemaStep = 'properties' | 'additionalProperties' | 'items';

const required = new WeakMap<FieldNode, readonly string[]>();

/** Names that an object must have: few of many, asked of every payload. */
function requiredNames(field: FieldNode): readonly string[] {
  let names = required.get(field);
  if (!names) {
    names = [...field.children.values()].filter((child) => child.required).map(({ name }) => name);
    required.set(field, names);
  }
  return names;
}

/** The published wording; the place is the object around the key, as in the product's reports (§5.4). */
function unknown(key: string): Finding {
  return {
    keyword: 'additionalProperties',
    code: 'violation/unknown-key',
    message: `extraneous key [${key}] is not permitted`,
    params: { key },
    key,
  };
}

function missing(key: string): Finding {
  return {
    keyword: 'required',
    code: 'violation/required',
    message: `required key [${key}] not found`,
    params: { key },
    key,
  };
}

/** Below a node that the schema leaves untyped nothing is asked for, but null and `""` stay refused. */
const ANYTHING = untypedField('', '');
