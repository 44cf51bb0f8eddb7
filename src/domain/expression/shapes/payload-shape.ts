/**
 * From a payload to the types of the language, where no schema says more (expression-language.md §15): declared paths
 * first, the rest as the JSON values suggest. Nothing is closed: what is not there has an unknown type.
 */
import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { mergeShapes } from '../check/position.ts';
import { elementTypeOf, isScalarType } from '../check/type-relations.ts';
import type { Attributes, FieldShape } from '../shape.ts';
import type { ScalarType, ValueType } from '../types.ts';

/** Declared types by dotted path; `[]` follows a collection of objects, `{}` a map. */
export type FieldTypes = Readonly<Record<string, string>>;

/** A node of the declared paths. */
interface Declaration {
  type?: string;
  readonly children: Map<string, Declaration>;
  /** What stands behind `[]` or `{}`. */
  element?: Declaration;
  entry?: Declaration;
}

/** Attributes of a payload. `shapeOfPayload({ n: 1 }, { n: 'decimal' })` knows one decimal field. */
export function shapeOfPayload(
  payload: JsonValue | undefined,
  fieldTypes: FieldTypes = {},
): Attributes {
  const root = declaration();
  for (const [path, type] of Object.entries(fieldTypes)) declare(root, path, type);
  return attributesOf([payload], root);
}

function declaration(): Declaration {
  return { children: new Map() };
}

function declare(root: Declaration, path: string, type: string): void {
  let node = root;
  for (const segment of path.split('.')) {
    const [, name = '', marks = ''] = /^(.*?)((?:\[\]|\{\})*)$/.exec(segment) ?? [];
    const child = node.children.get(name) ?? declaration();
    node.children.set(name, child);
    node = child;
    for (const mark of marks.match(/\[\]|\{\}/g) ?? []) {
      node = mark === '[]' ? (node.element ??= declaration()) : (node.entry ??= declaration());
    }
  }
  node.type = type;
}

/** Attributes of all given objects together. */
function attributesOf(
  samples: readonly (JsonValue | undefined)[],
  declared: Declaration | undefined,
): Attributes {
  const objects = samples.filter(isJsonObject);
  const shapes = new Map<string, FieldShape>();
  return {
    open: true,
    names: () => [...new Set([...(declared?.children.keys() ?? []), ...objects.flatMap(keysOf)])],
    field: (name) => {
      const known = shapes.get(name);
      if (known !== undefined) return known;
      const values = valuesOf(objects, name);
      const child = declared?.children.get(name);
      if (child === undefined && values.length === 0) return undefined;
      const shape = shapeOf(values, child);
      shapes.set(name, shape);
      return shape;
    },
  };
}

function keysOf(object: JsonObject): readonly string[] {
  return Object.keys(object);
}

function valuesOf(objects: readonly JsonObject[], name: string): readonly JsonValue[] {
  return objects.flatMap((object) => {
    const value = ownProperty(object, name);
    return value === undefined ? [] : [value];
  });
}

/** Shape of a field from what is declared and from the values seen. */
function shapeOf(values: readonly JsonValue[], declared: Declaration | undefined): FieldShape {
  if (declared === undefined) return mergeShapes(values.map(inferredShape));
  const { type, element, entry } = declared;
  if (type !== undefined && isScalarType(type as ValueType)) {
    return { kind: 'scalar', type: type as ScalarType };
  }
  const listElement = type === undefined ? undefined : elementTypeOf(type as ValueType);
  if (listElement !== undefined) return { kind: 'list', element: listElement };
  if (type === 'listObject' || (type === undefined && element !== undefined)) {
    return listShape(values, element);
  }
  if (type === 'map' || (type === undefined && entry !== undefined)) {
    const entries = values.filter(isJsonObject).flatMap((map) => Object.values(map));
    return { kind: 'map', value: shapeOf(entries, entry) };
  }
  // A path declared without `[]` through what turns out to be a collection speaks of its elements.
  if (type === undefined && values.some(isJsonArray)) return listShape(values, declared);
  const attributes = attributesOf(values, declared);
  return type === 'object'
    ? { kind: 'object', attributes }
    : { kind: 'object', attributes, maybeMap: true };
}

/** `x[]` with a scalar type declares a list of scalars, otherwise the elements are objects. */
function listShape(values: readonly JsonValue[], element: Declaration | undefined): FieldShape {
  const scalar = element?.type;
  if (scalar !== undefined && isScalarType(scalar as ValueType)) {
    return { kind: 'list', element: scalar as ScalarType };
  }
  const objects = values.filter(isJsonArray).flat();
  return { kind: 'listObject', attributes: attributesOf(objects, element) };
}

function inferredShape(value: JsonValue): FieldShape {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return { kind: 'scalar', type: typeof value as 'string' | 'boolean' };
    case 'bigint':
      return { kind: 'scalar', type: 'integer' };
    case 'number':
      return { kind: 'scalar', type: Number.isInteger(value) ? 'integer' : 'decimal' };
    default:
      if (value === null) return { kind: 'any' };
      if (isJsonArray(value)) return inferredList(value);
      return { kind: 'object', attributes: attributesOf([value], undefined), maybeMap: true };
  }
}

function inferredList(elements: readonly JsonValue[]): FieldShape {
  const objects = elements.filter(isJsonObject);
  if (objects.length > 0) {
    return { kind: 'listObject', attributes: attributesOf(objects, undefined) };
  }
  const element = mergeShapes(elements.map(inferredShape));
  return { kind: 'list', element: element.kind === 'scalar' ? element.type : 'any' };
}
