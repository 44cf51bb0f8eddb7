/**
 * Where a path has arrived (expression-language.md §6.4, §6.5): one value of a shape, or a flat collection of such
 * values. Stepping into a collection inside a collection flattens, which is why one flag is enough.
 */
import type { Attributes, FieldShape } from '../shape.ts';
import type { ScalarType, ValueType } from '../types.ts';
import { isNumeric, listTypeOf } from './type-relations.ts';

/** Shape of a single value: lists are positions with `many`. */
export type ElementShape = Exclude<FieldShape, { kind: 'list' | 'listObject' }>;

export interface Position {
  readonly shape: ElementShape;
  /** A flat collection of such values. */
  readonly many: boolean;
}

export const ANY_SHAPE: ElementShape = { kind: 'any' };
export const UNKNOWN: Position = { shape: ANY_SHAPE, many: false };

/** The position on a field of a shape, reached from one value (`many` false) or from each element of a collection. */
export function positionAt(shape: FieldShape, many: boolean): Position {
  if (shape.kind === 'list') return { shape: elementOf(shape.element), many: true };
  if (shape.kind === 'listObject') return { shape: objectShape(shape.attributes), many: true };
  return { shape, many };
}

/** An object; one known from a payload only may be a map as well (§6.5). */
export function objectShape(attributes: Attributes): ElementShape {
  return attributes.open
    ? { kind: 'object', attributes, maybeMap: true }
    : { kind: 'object', attributes };
}

function elementOf(element: ScalarType | 'any'): ElementShape {
  return element === 'any' ? ANY_SHAPE : { kind: 'scalar', type: element };
}

/** The type of the value at a position. */
export function typeAt({ shape, many }: Position): ValueType {
  switch (shape.kind) {
    case 'scalar':
      return many ? listTypeOf(shape.type) : shape.type;
    case 'any':
      return many ? 'listAny' : 'any';
    default:
      return many ? 'listObject' : shape.kind;
  }
}

/**
 * The shape that all given ones have in common, as for elements of a payload's array (§15): integers and decimals
 * together are decimals, attributes of objects are put together, what does not agree is unknown.
 */
export function mergeShapes(shapes: readonly FieldShape[]): FieldShape {
  const known = shapes.filter((shape) => shape.kind !== 'any');
  const [first, ...rest] = known;
  if (first === undefined) return { kind: 'any' };
  return rest.reduce(mergeTwo, first);
}

function mergeTwo(a: FieldShape, b: FieldShape): FieldShape {
  if (a.kind === 'scalar' && b.kind === 'scalar') {
    const type = commonScalar(a.type, b.type);
    return type === undefined ? { kind: 'any' } : { kind: 'scalar', type };
  }
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.element === 'any' || b.element === 'any') {
      return { kind: 'list', element: a.element === 'any' ? b.element : a.element };
    }
    return { kind: 'list', element: commonScalar(a.element, b.element) ?? 'any' };
  }
  // An empty array says nothing about its elements.
  if (a.kind === 'list' && a.element === 'any' && b.kind === 'listObject') return b;
  if (b.kind === 'list' && b.element === 'any' && a.kind === 'listObject') return a;
  if (a.kind === 'object' && b.kind === 'object') {
    const attributes = mergeAttributes(a.attributes, b.attributes);
    return a.maybeMap && b.maybeMap
      ? { kind: 'object', attributes, maybeMap: true }
      : { kind: 'object', attributes };
  }
  if (a.kind === 'listObject' && b.kind === 'listObject') {
    return { kind: 'listObject', attributes: mergeAttributes(a.attributes, b.attributes) };
  }
  if (a.kind === 'map' && b.kind === 'map') {
    return { kind: 'map', value: mergeShapes([a.value, b.value]) };
  }
  return { kind: 'any' };
}

function mergeAttributes(a: Attributes, b: Attributes): Attributes {
  return {
    open: a.open || b.open,
    names: () => [...new Set([...a.names(), ...b.names()])],
    field: (name) => {
      const [first, second] = [a.field(name), b.field(name)];
      return first === undefined || second === undefined
        ? (first ?? second)
        : mergeShapes([first, second]);
    },
  };
}

function commonScalar(a: ScalarType, b: ScalarType): ScalarType | undefined {
  if (a === b) return a;
  return isNumeric(a) && isNumeric(b) ? 'decimal' : undefined;
}
